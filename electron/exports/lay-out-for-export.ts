import { layOutReport } from '#shared/layout/lay-out-report';
import type { PageDocument } from '#shared/layout/page-document';
import { type PaperOptions, USUAL_PAPER } from '#shared/report/paper-options';
import type { Report } from '#shared/report/report';
import type { ExplainedItem } from '#shared/report/review-sheet';
import { validate } from '#shared/rules/validate';
import { draftMark } from './draft-mark';

export interface ExportLayoutOptions {
  /** Marks every page with 草稿 and shows the check code. Whether a formal copy may be made is the caller's to know. */
  readonly draft: boolean;
  /** Printed on a 情况说明 page after the report. */
  readonly explanations?: readonly ExplainedItem[];
  /** What the office chose about its paper copies; left out, pages are as the standard has them. */
  readonly paper?: PaperOptions;
  /** The local notice the report was checked against, named there. */
  readonly localNotice?: string;
}

/** The Page document every export of a report begins with: laid out on its form, and marked where it is no formal copy. */
export function layOutForExport(
  report: Report,
  { draft, explanations = [], localNotice = '', paper = USUAL_PAPER }: ExportLayoutOptions,
): PageDocument {
  // A practice report is marked whoever asks for it.
  const isMarked = draft || report.practice === true;
  const marked = isMarked ? { mark: draftMark(report, validate(report)), checkCode: true } : {};
  return layOutReport(report, { ...marked, explanations, localNotice, paper });
}
