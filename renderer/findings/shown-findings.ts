import type { Finding, Severity } from '#shared/rules/finding';
import { findingCauses } from '#shared/rules/finding-causes';
import { type FoldedFinding, foldFindings } from '#shared/rules/fold-findings';
import { standsInTheWay } from '#shared/rules/formal-export-obstacles';
import type { JudgedReport } from '../editing/report-store';

const ORDER: readonly Severity[] = ['error', 'warning', 'hint'];

/** The list as shown, and which findings in it only follow from others. */
interface ShownList {
  readonly entries: readonly FoldedFinding[];
  readonly causes: ReadonlyMap<Finding, Finding>;
}

/** Several parts of the screen show the same list; it is folded once for each check. */
const LISTS = new WeakMap<readonly Finding[], ShownList>();

/** The entries of the list as shown: what may be spoken of by now, folded, in form order. */
export function shownFindings(state: JudgedReport): readonly FoldedFinding[] {
  return shownList(state).entries;
}

/** Findings among those shown that only follow from another one, each with that one. */
export function shownCauses(state: JudgedReport): ReadonlyMap<Finding, Finding> {
  return shownList(state).causes;
}

function shownList({ visible, report, figures }: JudgedReport): ShownList {
  const known = LISTS.get(visible);
  if (known !== undefined) return known;
  const causes = findingCauses(figures, visible);
  const list = { entries: foldFindings(report.template, visible, causes), causes };
  LISTS.set(visible, list);
  return list;
}

/** Whether something is still to be done: an error stands, or a 请核实 has no 说明. */
export function needsAction({ members, followers }: FoldedFinding): boolean {
  return members.some(standsInTheWay) || followers.some(standsInTheWay);
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
