import { formForYear, formOf } from '#shared/form/forms';
import { readRecorded } from '#shared/report/cell-reading';
import type { Report } from '#shared/report/report';

/** A figure that the form of another year has no place for. */
export interface LostFigure {
  readonly id: string;
  /** 行／列 of a cell, or the name of what is recorded beside a text. */
  readonly name: string;
  readonly content: string;
}

/**
 * Figures that would have no place if the report were of another year; empty when both years use the same form. Cells
 * in print order, then what is recorded beside the texts.
 */
export function cellsLost(report: Report, reportYear: number): readonly LostFigure[] {
  const next = formForYear(reportYear);
  if (next === undefined || next.template === report.template) return [];
  const form = formOf(report.template);
  const cells = form.cells.flatMap(({ id, rowName, columnName }) => {
    const content = report.cells[id] ?? null;
    if (content === null || next.cellById.has(id)) return [];
    return [{ id, name: `${rowName}／${columnName}`, content: String(content) }];
  });
  const recorded = [...form.recordedById.values()].flatMap((field) => {
    if (next.recordedById.has(field.id) || readRecorded(report, field).state === 'blank') return [];
    return [{ id: field.id, name: field.name, content: String(report.infoFee?.[field.key]) }];
  });
  return [...cells, ...recorded];
}
