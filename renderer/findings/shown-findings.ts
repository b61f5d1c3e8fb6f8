import type { Finding, Severity } from '#shared/rules/finding';
import { type FoldedFinding, foldFindings } from '#shared/rules/fold-findings';
import { standsInTheWay } from '#shared/rules/formal-export-obstacles';
import type { JudgedReport } from '../editing/report-store';

const ORDER: readonly Severity[] = ['error', 'warning', 'hint'];

/** Several parts of the screen show the same list; it is folded once for each check. */
const FOLDED = new WeakMap<readonly Finding[], readonly FoldedFinding[]>();

/** The entries of the list as shown: what may be spoken of by now, folded, in form order. */
export function shownFindings({ visible, report }: JudgedReport): readonly FoldedFinding[] {
  const known = FOLDED.get(visible);
  if (known !== undefined) return known;
  const folded = foldFindings(report.template, visible);
  FOLDED.set(visible, folded);
  return folded;
}

/** Whether something is still to be done: an error stands, or a 请核实 has no 说明. */
export function needsAction({ members }: FoldedFinding): boolean {
  return members.some(standsInTheWay);
}

/** Groups 必须修改 → 请核实 → 提示, each in form order; empty groups are left out. */
export function bySeverity(
  found: readonly FoldedFinding[],
): readonly { readonly severity: Severity; readonly entries: readonly FoldedFinding[] }[] {
  return ORDER.map((severity) => ({
    severity,
    entries: found.filter(({ lead }) => lead.severity === severity),
  })).filter(({ entries }) => entries.length > 0);
}

/** `3 处必须修改、2 处请核实`; explained ones are done. Empty when nothing is to be done. */
export function countWords(found: readonly FoldedFinding[], between = '、'): string {
  const open = found.filter(needsAction);
  const errors = open.filter(({ lead }) => lead.severity === 'error').length;
  const warnings = open.length - errors;
  return [errors > 0 ? `${errors} 处必须修改` : '', warnings > 0 ? `${warnings} 处请核实` : '']
    .filter((part) => part !== '')
    .join(between);
}
