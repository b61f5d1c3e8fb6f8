import type { Report } from '#shared/report/report';
import type { DocumentFormat } from '#shared/report/saved-formats';
import { reviewSheetOf } from '#shared/rules/review-sheet-of';
import type { MadeOutcome } from '../exports/export-host';
import { reportToHtml } from '../exports/report-html';
import type { ContextOf } from './context-of';
import { paperContentOf } from './pdf-content-of';
import type { PdfMaker } from './pdf-maker';

export interface DocumentRequest {
  readonly jobId: string;
  readonly id: string;
  readonly report: Report;
  readonly format: DocumentFormat;
  readonly draft: boolean;
  /** Adds the 情况说明 page where the format has pages. */
  readonly withExplanations: boolean;
}

export interface DocumentParts {
  readonly pdfs: Pick<PdfMaker, 'make'>;
  readonly contextOf: ContextOf;
  /** Share done, 0…1. */
  readonly onProgress: (done: number) => void;
}

/**
 * A report in another format than PDF. HTML is made on the spot, because it is only text; what needs a library is made
 * in the export process, where it can be cancelled.
 */
export async function makeDocument(
  { jobId, id, report, format, draft, withExplanations }: DocumentRequest,
  { pdfs, contextOf, onProgress }: DocumentParts,
): Promise<MadeOutcome> {
  switch (format) {
    case 'html':
      return { outcome: 'made', bytes: new TextEncoder().encode(reportToHtml(report, { draft })) };
    case 'docx': {
      const paper = await paperContentOf({ id, report, draft, withExplanations }, contextOf);
      return pdfs.make({ jobId, content: { kind: 'word', ...paper } }, onProgress);
    }
    case 'xlsx': {
      const { groups, gaps } = reviewSheetOf(report, await contextOf(id));
      const content = { kind: 'workbook', report, draft, review: { groups, gaps } } as const;
      return pdfs.make({ jobId, content }, onProgress);
    }
  }
}
