import type { FormCell } from '#shared/form/form';
import { formForYear, formOf } from '#shared/form/forms';
import type { Report } from '#shared/report/report';

/** A filled cell that the form of another year does not have. */
export interface LostCell {
  readonly cell: FormCell;
  readonly content: string;
}

/**
 * Filled cells that would have no place if the report were of another year; empty when both years use the same form.
 * Cells in print order.
 */
export function cellsLost(report: Report, reportYear: number): readonly LostCell[] {
  const next = formForYear(reportYear);
  if (next === undefined || next.template === report.template) return [];
  return formOf(report.template).cells.flatMap((cell) => {
    const content = report.cells[cell.id] ?? null;
    return content === null || next.cellById.has(cell.id) ? [] : [{ cell, content: String(content) }];
  });
}
