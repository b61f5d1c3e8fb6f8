import type { Report } from '#shared/report/report';
import { FILE_EXTENSION, writeReportFile } from '#shared/report/report-file';
import { submissionList } from '#shared/report/submission-list';
import { exportFileName } from '../files/export-file-name';
import type { FolderFile } from '../files/write-folder';

/** Formats of a submission that have to be made; the report file and the list are only text. */
export const SUBMITTED_DOCUMENTS = ['pdf', 'docx', 'xlsx'] as const;
export type SubmittedDocument = (typeof SUBMITTED_DOCUMENTS)[number];

/** What the list says of each file, in its order. */
const PURPOSES: Readonly<Record<SubmittedDocument | typeof FILE_EXTENSION, string>> = {
  pdf: 'PDF，用于打印、盖章和公布',
  docx: 'Word 文档，用于传阅和排版',
  xlsx: 'Excel 工作簿，三张表和核对结果',
  [FILE_EXTENSION]: '年报文件，交上级汇总，也可以用“政府信息公开年报”软件打开',
};

/**
 * Name of 报送清单. It is plain text: it opens with a double click on every office PC, also where there is no WPS, and
 * can be pasted into a message as it is.
 */
export const LIST_NAME = '报送清单.txt';

/**
 * The files that are handed over with a finished report: its documents, the report file, and the list of them last, so
 * that whoever sees the list sees everything.
 *
 * @param madeAt moment of the export, as the list shows it
 */
export function submissionFiles(
  report: Report,
  documents: Readonly<Record<SubmittedDocument, Uint8Array>>,
  madeAt: string,
): FolderFile[] {
  const encode = (text: string) => new TextEncoder().encode(text);
  const contents = { ...documents, [FILE_EXTENSION]: encode(writeReportFile(report, { as: 'export' })) };
  const files = ([...SUBMITTED_DOCUMENTS, FILE_EXTENSION] as const).map((format) => ({
    name: exportFileName(report, format, false),
    purpose: PURPOSES[format],
    content: contents[format],
  }));
  const listed = files.map(({ name, purpose, content }) => ({ name, purpose, size: content.length }));
  return [
    ...files.map(({ name, content }) => ({ name, content })),
    { name: LIST_NAME, content: encode(submissionList(report, listed, madeAt)) },
  ];
}
