import type { CellId } from '../form/form';
import { splitSentences } from '../reading/split-sentences';
import type { Figures } from '../report/figures';
import type { Report } from '../report/report';
import type { CheckContext } from './check-context';
import type { Finding, NarrativePlace } from './finding';

/** A report as it was judged: what an explanation was written before. */
export interface ExplainedReport {
  readonly report: Report;
  readonly figures: Figures;
  readonly findings: readonly Finding[];
  /** What was known beside the report. */
  readonly context?: CheckContext;
}

/**
 * All that a 说明 for a finding rests on: what the finding says (both sides, so last year's figure and the local
 * limit as well), what stands in the cells it names, and the sentence it is about. Two findings with the same basis
 * are the same to whoever explains them, wherever in the text the sentence has moved.
 */
export function basisOf(finding: Finding, { report, figures }: ExplainedReport): string {
  const { key, message, cells, place } = finding;
  const contents = cells.map((cell) => contentIn(cell, report, figures));
  return JSON.stringify([key, message, contents, place === undefined ? null : sentenceAt(place, report)]);
}

/** What stands in a cell or is recorded beside a text: the content as entered, or the computed total. */
export function contentIn(cell: CellId, report: Report, figures: Figures) {
  const recorded = figures.form.recordedById.get(cell);
  if (recorded !== undefined) return report.infoFee?.[recorded.key] ?? null;
  const known = figures.form.cellById.get(cell);
  return known?.sumOf === undefined ? (report.cells[cell] ?? null) : figures.count(cell);
}

/** The sentences that a stretch of text touches, whole. */
function sentenceAt({ part, start, end }: NarrativePlace, { narrative }: Report): string {
  const text = narrative[part];
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return splitSentences(text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd))
    .filter((sentence) => {
      const begins = lineStart + sentence.start;
      return begins < end && start < begins + sentence.text.length;
    })
    .map((sentence) => sentence.text.trim())
    .join('');
}
