import { carriedCell } from '../form/carried-cell';
import type { CellId } from '../form/form';
import { formOf } from '../form/forms';
import { type Figures, readFigures } from './figures';
import type { Report } from './report';

/** What a year begins with because the year before ended with it: whole numbers by cell. */
export type CarriedFigures = Readonly<Record<CellId, number>>;

/**
 * The figures to take over from last year's report: for cells nothing stands in, where last year's cell has a figure.
 * What is typed already stays, also where it differs: that is for rule Y-01 to ask about.
 */
export function carryOver(figures: Figures, previous: Report): CarriedFigures {
  const last = readFigures(formOf(previous.template), previous);
  const carried: Record<CellId, number> = {};
  for (const cell of figures.form.cells) {
    const from = carriedCell(figures.form, cell)?.from;
    if (from === undefined || cell.sumOf !== undefined) continue;
    if (figures.reading(cell.id).state !== 'blank') continue;
    const count = figureLastYear(last, from);
    if (count !== null) carried[cell.id] = count;
  }
  return carried;
}

/** A figure of last year's report; null where it is blank, unreadable, or its form has no such cell. */
export function figureLastYear(last: Figures, cell: CellId): number | null {
  return last.form.cellById.has(cell) ? last.count(cell) : null;
}
