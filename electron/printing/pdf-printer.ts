import type { Reply } from '#shared/ipc/channels';

export type PrintOutcome = Reply<'printing:print'>;

/** Prints finished PDFs. */
export interface PdfPrinter {
  /** @param title shown in the printer's queue */
  print(pdf: Uint8Array, title: string): Promise<PrintOutcome>;
}
