import type { CellId } from '../form/form';
import type { Report } from '../report/report';
import type { Finding } from './finding';

/**
 * Keys of explanations that no longer stand: a 说明 holds for the figures it was written for, so it lapses when one
 * that its finding names has changed (ux-conventions section 5). One that hangs on a rule alone was written for every
 * finding of that rule.
 *
 * @param findings of the report before the change
 * @param isChanged whether the figure of a cell, entered or computed, is another one now
 */
export function lapsedExplanations(
  { explanations }: Report,
  findings: readonly Finding[],
  isChanged: (cell: CellId) => boolean,
): readonly string[] {
  return Object.keys(explanations).filter((given) =>
    findings.some(({ key, rule, cells }) => (key === given || rule === given) && cells.some(isChanged)),
  );
}
