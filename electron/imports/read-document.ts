import type { ForeignReading } from '#shared/import/foreign-reading';
import { readReportFile } from '#shared/report/read-report-file';
import { decodeUtf8 } from '../files/read-text-path';
import { DocumentRefused } from './document-problem';
import type { DocumentKind, DocumentReading } from './document-reading';
import { readWordBody } from './docx/read-word-body';
import { fileKind, HEAD_BYTES } from './file-kind';
import { readForeignOffice } from './foreign/read-foreign-office';
import { type OfficePackage, openOfficePackage } from './office-package';
import { readPdfFile } from './pdf/read-pdf-file';
import { reportPartInside } from './report-part-inside';
import { compareShown } from './shown/compare-shown';
import type { ShownDocument } from './shown/shown-document';
import { readWorkbook } from './xlsx/read-workbook';

/** What a document holds, whatever its format. */
interface OpenedDocument {
  readonly kind: DocumentKind;
  /** The text of the report file inside; absent where there is none. */
  readonly inside?: string | undefined;
  /** What it shows, worked out when it is asked for. */
  readonly shown: () => ShownDocument;
  readonly notes: readonly string[];
  /** Text and tables, for a document made by others; absent where there is no telling them apart (PDF). */
  readonly office?: OfficePackage;
}

/**
 * Reads a document that was exported as a report: the data inside, held against what the document shows. Runs to its
 * end without giving way and takes as long as the document wants, so a window has it done in a process of its own.
 *
 * @param fileName without folder and ending: of a document made by others it may tell unit and year
 */
export async function readDocument(bytes: Uint8Array, fileName = ''): Promise<DocumentReading> {
  try {
    const document = await opened(bytes);
    const read = reading(document);
    return read.outcome === 'noData' ? { ...read, ...(await byHand(document, fileName)) } : read;
  } catch (error) {
    if (error instanceof DocumentRefused) return { outcome: 'refused', message: error.message };
    throw error;
  }
}

async function opened(bytes: Uint8Array): Promise<OpenedDocument> {
  const kind = fileKind(bytes.subarray(0, HEAD_BYTES));
  switch (kind) {
    case 'pdf':
      return openedPdf(bytes);
    case 'archive':
      return openedOffice(openOfficePackage(bytes));
    case 'oldOffice':
    case 'written':
      throw new DocumentRefused(kind);
    case 'other':
      throw new DocumentRefused('notOffice');
  }
}

async function openedPdf(bytes: Uint8Array): Promise<OpenedDocument> {
  const { attachments, shown, unreadPages } = await readPdfFile(bytes);
  const texts = attachments.flatMap((attachment) => decodeUtf8(attachment) ?? []);
  return {
    kind: 'pdf',
    inside: texts.find((text) => isReportFile(text)),
    shown: () => shown,
    notes:
      unreadPages.length === 0
        ? []
        : [
            `第 ${unreadPages.join('、')} 页上有后加的图片、批注或色块，没有比较。请对照这一页，看一看盖住了什么。`,
          ],
  };
}

/** Whether an attachment is meant to be a report file, sound or not. */
function isReportFile(text: string): boolean {
  const outcome = readReportFile(text);
  return outcome.ok || !['foreignJson', 'notJson', 'empty', 'localProfile'].includes(outcome.problem.code);
}

function openedOffice(office: OfficePackage): OpenedDocument {
  return {
    kind: office.kind,
    inside: reportPartInside(office),
    shown: () => (office.kind === 'docx' ? readWordBody(office) : readWorkbook(office)),
    notes: [],
    office,
  };
}

/** The report a document without data shows, where it shows any. */
async function byHand({ office }: OpenedDocument, fileName: string): Promise<{ foreign?: ForeignReading }> {
  const foreign = office === undefined ? undefined : await readForeignOffice(office, fileName);
  return foreign === undefined ? {} : { foreign };
}

function reading({ kind, inside, shown, notes }: OpenedDocument): DocumentReading {
  if (inside === undefined) return { outcome: 'noData', kind, isDamaged: false };
  const outcome = readReportFile(inside);
  if (!outcome.ok)
    return outcome.problem.code === 'newerVersion'
      ? { outcome: 'refused', message: outcome.problem.message }
      : { outcome: 'noData', kind, isDamaged: true };
  const { report, sealIntact } = outcome;
  const comparison = compareShown(report, shown());
  return {
    outcome: 'report',
    kind,
    report,
    ...(sealIntact === undefined ? {} : { sealIntact }),
    ...(comparison.shown === undefined
      ? {}
      : { differing: { data: comparison.data, shown: comparison.shown } }),
    notes: [...comparison.notes, ...notes],
  };
}
