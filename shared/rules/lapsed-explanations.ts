import type { CellId, Form } from '../form/form';
import { formOf } from '../form/forms';
import type { Report } from '../report/report';
import { checklistOf } from './checklist';
import { cellsRead } from './input';

/**
 * Keys of explanations that lapse when these cells change: a 说明 stands as long as every figure it explains stays as
 * it was (ux-conventions section 5). The window takes them away and says so.
 */
export function lapsedExplanations(report: Report, changed: readonly CellId[]): readonly string[] {
  const given = Object.keys(report.explanations);
  if (given.length === 0 || changed.length === 0) return [];
  const form = formOf(report.template);
  const touched = new Set<string>();
  for (const { rule, instance, key } of checklistOf(report.template)) {
    if (!given.includes(key) && !given.includes(rule.id)) continue;
    const read = Object.values(instance.reads).flatMap(cellsRead);
    if (read.some((cell) => dependsOn(form, cell, changed))) touched.add(key).add(rule.id);
  }
  return given.filter((key) => touched.has(key));
}

function dependsOn(form: Form, cell: CellId, changed: readonly CellId[]): boolean {
  if (changed.includes(cell)) return true;
  return form.cellById.get(cell)?.sumOf?.some((addend) => dependsOn(form, addend, changed)) ?? false;
}
