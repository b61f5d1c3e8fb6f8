/** Formats a report is saved in beside PDF and report file, in the window and on the command line. */
export const DOCUMENT_FORMATS = ['docx', 'xlsx', 'html'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
