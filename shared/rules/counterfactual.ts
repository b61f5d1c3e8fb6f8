import type { CellId, Form, TemplateId } from '../form/form';
import { formOf } from '../form/forms';
import type { CellContent, Report } from '../report/report';
import type { CheckContext } from './check-context';
import { type Check, checklistOf } from './checklist';
import { enteredBehind } from './equality';
import type { Severity } from './finding';
import { cellsRead } from './input';
import { subjectOf } from './subject';
import type { CellChange } from './sum-knots';

/** A 提示 is often there by chance; the others seldom are. */
const WEIGHT: Readonly<Record<Severity, number>> = { error: 4, warning: 4, hint: 1 };

const BY_TEMPLATE = new Map<TemplateId, ReadonlyMap<CellId, readonly Check[]>>();

/**
 * What all other checks would say if these cells were changed: above 0 where findings would go (the text has always
 * said the other figure), below 0 where new ones would come. Sums are left out: they are what the change is for.
 */
export function weightOfChange(
  report: Report,
  context: CheckContext,
  changes: readonly CellChange[],
): number {
  const form = formOf(report.template);
  const checksOf = checksByCell(form);
  const checks = new Set(changes.flatMap(({ cell }) => checksOf.get(cell) ?? []));
  // Both sides as plain numbers, so that the way a figure was written counts for nothing.
  const before = subjectOf(
    withFigures(form, report, changes, ({ from }) => from),
    context,
  );
  const after = subjectOf(
    withFigures(form, report, changes, ({ to }) => to),
    context,
  );
  let weight = 0;
  for (const { rule, instance } of checks) {
    const [was, is] = [instance.check(before), instance.check(after)];
    if (was !== undefined && is === undefined) weight += WEIGHT[was.severity ?? rule.severity];
    if (was === undefined && is !== undefined) weight -= WEIGHT[is.severity ?? rule.severity];
  }
  return weight;
}

/** The report with other figures in these cells, entered or stated. */
export function withFigures(
  form: Form,
  report: Report,
  changes: readonly CellChange[],
  figureOf: (change: CellChange) => number,
): Report {
  const cells: Record<CellId, CellContent> = { ...report.cells };
  const stated: Record<CellId, CellContent> = { ...report.stated };
  for (const change of changes) {
    const computed = form.cellById.get(change.cell)?.sumOf !== undefined;
    (computed ? stated : cells)[change.cell] = figureOf(change);
  }
  return { ...report, cells, stated };
}

/** The checks other than sums by the cells they read, totals taken as the cells they sum. */
function checksByCell(form: Form): ReadonlyMap<CellId, readonly Check[]> {
  const known = BY_TEMPLATE.get(form.template);
  if (known !== undefined) return known;
  const byCell = new Map<CellId, Check[]>();
  for (const check of checklistOf(form.template)) {
    if (check.instance.equates !== undefined) continue;
    const read = Object.values(check.instance.reads).flatMap(cellsRead);
    for (const cell of new Set(read.flatMap((id) => [id, ...enteredBehind(form, id)]))) {
      const checks = byCell.get(cell);
      if (checks === undefined) byCell.set(cell, [check]);
      else checks.push(check);
    }
  }
  BY_TEMPLATE.set(form.template, byCell);
  return byCell;
}
