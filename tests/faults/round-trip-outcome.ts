import { isDeepStrictEqual } from 'node:util';
import { layOutReport } from '#shared/layout/lay-out-report';
import { plainDocument } from '#shared/layout/plain-document';
import { layOutWorkbook } from '#shared/layout/workbook/lay-out-workbook';
import { differenceWords } from '#shared/report/difference-words';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { reportDifference } from '#shared/report/report-difference';
import { writeReportFile } from '#shared/report/report-file';
import { reviewSheetOf } from '#shared/rules/review-sheet-of';
import { renderDocx } from '../../electron/exports/docx/render-docx';
import { findFontsFolder } from '../../electron/exports/fonts/find-fonts-folder';
import { layOutForExport } from '../../electron/exports/lay-out-for-export';
import { openFontLibrary } from '../../electron/exports/pdf/font-library';
import { renderPdf } from '../../electron/exports/pdf/render-pdf';
import { renderXlsx } from '../../electron/exports/xlsx/render-xlsx';
import { DOCUMENT_KINDS, type DocumentKind } from '../../electron/imports/document-reading';
import { readDocument } from '../../electron/imports/read-document';
import { withoutBlanks } from '../../electron/imports/shown/shown-document';

export { DOCUMENT_KINDS };

/**
 * A document that shows one report and carries the data of another, as if somebody had changed what it shows; the same
 * twice is what the program exports.
 */
export async function documentOf(kind: DocumentKind, shown: Report, data: Report): Promise<Uint8Array> {
  const reportFile = writeReportFile(data, { as: 'export' });
  const page = layOutForExport(shown, { draft: true });
  const fonts = openFontLibrary(findFontsFolder());
  switch (kind) {
    case 'docx':
      return renderDocx(page, { fonts, reportFile });
    case 'pdf':
      return (await renderPdf(page, { fonts, reportFile: { name: 'report.ndbg', text: reportFile } })).bytes;
    case 'xlsx':
      return renderXlsx(layOutWorkbook(shown, page, reviewSheetOf(shown, {})), { reportFile });
  }
}

/** Exports a report and opens it again: the report has to be the same, and nothing may be said of it. */
export async function roundTripFailure(kind: DocumentKind, report: Report): Promise<string | undefined> {
  const reading = await readDocument(await documentOf(kind, report, report));
  if (reading.outcome !== 'report') return `${kind}: ${JSON.stringify(reading)}`;
  if (!isDeepStrictEqual(reading.report, asExported(report))) return `${kind}: another report`;
  if (reading.sealIntact !== true) return `${kind}: the seal is broken`;
  const { differing, notes } = reading;
  if (differing !== undefined) return `${kind}: ${toldDifference(differing.data, differing.shown)}`;
  return notes.length === 0 ? undefined : `${kind}: ${notes.join('')}`;
}

/** Opens a document that shows another report than it carries: both have to be given, each as it is. */
export async function changedDocumentFailure(
  kind: DocumentKind,
  shown: Report,
  data: Report,
): Promise<string | undefined> {
  const reading = await readDocument(await documentOf(kind, shown, data));
  if (reading.outcome !== 'report') return `${kind}: ${JSON.stringify(reading)}`;
  if (!isDeepStrictEqual(reading.report, asExported(data))) return `${kind}: another report`;
  if (reading.notes.length > 0) return `${kind}: ${reading.notes.join('')}`;
  const found = reading.differing?.shown ?? reading.report;
  const [expected, printed] = [shown, found].map((report) => shownText(kind, report));
  return expected === printed
    ? undefined
    : `${kind}: not seen: ${toldDifference(asExported(shown), found)}\n${expected}\n${printed}`;
}

/** A report as its file gives it back. */
function asExported(report: Report): Report {
  const outcome = readReportFile(writeReportFile(report, { as: 'export' }));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.report;
}

/** All a format shows of a report; of a workbook the running text is no part. */
function shownText(kind: DocumentKind, report: Report): string {
  const document = layOutReport(report);
  const blocks = kind === 'xlsx' ? document.blocks.filter(({ type }) => type === 'table') : document.blocks;
  const text = withoutBlanks(plainDocument({ ...document, blocks }));
  // A spreadsheet keeps the number, not with how many zeros it was typed.
  return kind === 'xlsx' ? text.replace(/(\.\d*?)0+(?!\d)/g, '$1').replace(/\.(?!\d)/g, '') : text;
}

function toldDifference(one: Report, other: Report): string {
  const difference = reportDifference(one, other);
  return `${differenceWords(difference, other)} ${JSON.stringify(difference).slice(0, 600)}`;
}
