import { localNoticeFor } from '#shared/profile/profile-words';
import { explainedEntries } from '#shared/rules/explained-entries';
import { reviewSheetOf } from '#shared/rules/review-sheet-of';
import { validate } from '#shared/rules/validate';
import type { PdfContent } from '../exports/pdf-content';
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
  const { draft, withExplanations } = document;
  const context = withExplanations ? await contextOf(id) : {};
  const explained = withExplanations ? explainedEntries(report, validate(report, context)) : [];
  const explanations = explained.map(({ place, message, reason }) => ({ place, message, reason }));
  return {
    kind: 'report',
    report,
    draft,
    explanations,
    localNotice: localNoticeFor(report, context.profile),
  };
}
