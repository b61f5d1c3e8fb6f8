import exceljs from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookDocument } from '#shared/layout/workbook/workbook-document';
import { documentFacts } from '../document-facts';
import { withReportPart } from '../report-part';
import { drawSheet } from './draw-sheet';
import { sheetText } from './sheet-text';

/** The archive's own date of every part: the first one it can hold, in the local time it counts in. */
const ARCHIVE_DATE = new Date(1980, 0, 1);

export interface XlsxOptions {
  /** The report file the workbook carries as a custom part. */
  readonly reportFile: string;
  /** 0…1 */
  readonly onProgress?: (done: number) => void;
}

/**
 * A report laid out for a spreadsheet as an Excel workbook. No clock, no network, no file: the same document gives the
 * same bytes.
 */
export async function renderXlsx(
  document: WorkbookDocument,
  { reportFile, onProgress }: XlsxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const facts = documentFacts(document);
  const workbook = new exceljs.Workbook();
  Object.assign(workbook, {
    title: sheetText(facts.title),
    creator: sheetText(facts.author),
    lastModifiedBy: facts.creator,
    subject: facts.subject,
    keywords: facts.keywords,
    created: facts.date,
    modified: facts.date,
  });
  // Sums are worked out anew by whoever opens it.
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const [index, sheet] of document.sheets.entries()) {
    await drawSheet(workbook, sheet, document);
    onProgress?.((index + 1) / (document.sheets.length + 1));
  }
  const packed = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const made = new Map(Object.entries(packed).map(([path, content]) => [path, strFromU8(content)]));
  const parts = [...withReportPart(made, 'xlsx', reportFile)];
  // The library dates the archive by the clock; packed again it is the same file, byte by byte.
  return zipSync(Object.fromEntries(parts.map(([path, content]) => [path, strToU8(content)])), {
    mtime: ARCHIVE_DATE,
  }) as Uint8Array<ArrayBuffer>;
}
