import { carriedCell } from '#shared/form/carried-cell';
import type { FormCell } from '#shared/form/form';
import { formOf } from '#shared/form/forms';
import { figureLastYear } from '#shared/report/carry-over';
import { type Figures, readFigures } from '#shared/report/figures';
import type { Report } from '#shared/report/report';
import { keptPerObject } from '#shared/values/kept-per-object';
import type { JudgedReport } from './report-store';

/** The imported report of the year before; undefined where there is none, or it is of another year. */
export function lastYearOf({ report, context }: JudgedReport): Report | undefined {
  return context.previous?.reportYear === report.reportYear - 1 ? context.previous : undefined;
}

/** A figure last year's report ended with, for the cell that begins with it. */
export interface CarriedFigure {
  readonly count: number;
  /** What last year's row is called: 结转下年度. */
  readonly fromName: string;
  /** Whether this year's cell holds the same: then it is as good as filled from there, whoever typed it. */
  readonly taken: boolean;
}

/** What last year's report says of the beginning of a cell; undefined where it says nothing or the form asks nothing. */
export function carriedFigure(state: JudgedReport, cell: FormCell): CarriedFigure | undefined {
  const carried = carriedCell(state.form, cell);
  if (carried === undefined) return undefined;
  const previous = lastYearOf(state);
  if (previous === undefined) return undefined;
  const count = figureLastYear(figuresOf(previous), carried.from);
  if (count === null) return undefined;
  return { count, fromName: carried.fromName, taken: state.figures.count(cell.id) === count };
}

/** Every cell of a table asks at every change. */
const figuresOf = keptPerObject(
  (previous: Report): Figures => readFigures(formOf(previous.template), previous),
);
