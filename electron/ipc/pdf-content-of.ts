import { localNoticeFor } from '#shared/profile/profile-words';
import type { Report } from '#shared/report/report';
import { explainedEntries } from '#shared/rules/explained-entries';
import { reviewSheetOf } from '#shared/rules/review-sheet-of';
import { validate } from '#shared/rules/validate';
import type { PaperContent, PdfContent } from '../exports/pdf-content';
import type { ContextOf } from './context-of';
import type { CheckedRequest } from './door';

/**
 * What is printed of a draft: the report, with its explanations where the person wants them, or its review. Judged
 * here and not in the page, with all that is known beside the report.
 */
export async function pdfContentOf(
  { id, report, document }: CheckedRequest<'exports:render-pdf'>,
  contextOf: ContextOf,
): Promise<PdfContent> {
  if (document.kind === 'review')
    return { kind: 'review', sheet: reviewSheetOf(report, await contextOf(id)) };
  return { kind: 'report', ...(await paperContentOf({ id, report, ...document }, contextOf)) };
}

export interface PaperRequest {
  readonly id: string;
  readonly report: Report;
  readonly draft: boolean;
  readonly withExplanations: boolean;
}

/** The same of a report alone, for whatever format has pages. */
export async function paperContentOf(
  { id, report, draft, withExplanations }: PaperRequest,
  contextOf: ContextOf,
): Promise<PaperContent> {
  const { paper, ...context } = await contextOf(id);
  const explained = withExplanations ? explainedEntries(report, validate(report, context)) : [];
  const localNotice = withExplanations ? localNoticeFor(report, context.profile) : '';
  const explanations = explained.map(({ place, message, reason }) => ({ place, message, reason }));
  return { report, draft, explanations, paper, localNotice };
}
