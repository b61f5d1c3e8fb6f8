import type { ForeignReading } from '#shared/import/foreign-reading';
import type { Report } from '#shared/report/report';
import { readHeadOfPath } from '../files/read-bytes-path';
import type { DocumentKind, DocumentReading } from './document-reading';
import { fileKind, HEAD_BYTES } from './file-kind';
import { type PathOutcome, readReportPath } from './read-report-path';

/** Reads a document away from the event loop of whoever asks. */
export type DocumentReader = (path: string) => Promise<DocumentReading>;

/** What a document says beside its data. */
export interface DocumentFindings {
  readonly kind: DocumentKind;
  /** Where it shows something else than the data. */
  readonly differing?: { readonly data: Report; readonly shown: Report } | undefined;
  readonly notes: readonly string[];
}

export type AnyPathOutcome =
  | (Extract<PathOutcome, { ok: true }> & { readonly document?: DocumentFindings })
  | (Extract<PathOutcome, { ok: false }> & {
      /** Present for a document without data that can be read: it may be a report that was made by hand. */
      readonly noData?: DocumentKind;
      /** What such a report shows. */
      readonly foreign?: ForeignReading | undefined;
    });

const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  pdf: 'PDF 文件',
  docx: 'Word 文档',
  xlsx: 'Excel 工作簿',
};

/**
 * Reads a report from any file that can hold one: a report file, or a document that was exported. What a file is, is
 * told by its content. The file is only read.
 */
export async function readAnyPath(path: string, readDocument: DocumentReader): Promise<AnyPathOutcome> {
  if (!(await isDocument(path))) return readReportPath(path);
  const reading = await readDocument(path);
  switch (reading.outcome) {
    case 'report': {
      const { report, sealIntact, kind, differing, notes } = reading;
      return {
        ok: true,
        report,
        ...(sealIntact === undefined ? {} : { sealIntact }),
        document: { kind, differing, notes },
      };
    }
    case 'noData': {
      const finding = noDataWords(reading.kind, reading.isDamaged);
      const message = `${finding}请打开年报文件（.ndbg），或另外保存的一份。`;
      return { ok: false, message, finding, noData: reading.kind, foreign: reading.foreign };
    }
    case 'refused':
      return { ok: false, message: reading.message, finding: reading.message };
  }
}

function noDataWords(kind: DocumentKind, isDamaged: boolean): string {
  return isDamaged
    ? `这个 ${KIND_NAMES[kind]}里的年报数据有损坏，读不出来。`
    : `这个 ${KIND_NAMES[kind]}里没有年报数据：不是本软件导出的，或者用别的软件另存时数据没有留下。`;
}

async function isDocument(path: string): Promise<boolean> {
  try {
    return fileKind(await readHeadOfPath(path, HEAD_BYTES)) !== 'other';
  } catch {
    // Whatever stands in the way is told by who reads the whole file.
    return false;
  }
}
