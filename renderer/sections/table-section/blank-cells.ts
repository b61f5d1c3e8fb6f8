import type { CellId, FormCell, FormTable } from '#shared/form/form';
import type { ReportEdit } from '#shared/report/edit';
import type { CellContent } from '#shared/report/report';
import type { JudgedReport } from '../../editing/report-store';
import { enteredCells } from '../../fields/count-grid/cell-text';

/** Typed cells of a table nothing stands in. Text that cannot be read is not blank. */
export function blankCells({ figures }: JudgedReport, table: FormTable): readonly FormCell[] {
  return enteredCells(table).filter((cell) => figures.reading(cell.id).state === 'blank');
}

/** Totals a file from elsewhere shows as blanks: with every figure there, the computed ones stand in their place. */
export function blankTotals({ report, figures }: JudgedReport, table: FormTable): readonly FormCell[] {
  return table.cells.filter(
    (cell) =>
      cell.sumOf !== undefined &&
      typeof report.stated[cell.id] === 'string' &&
      figures.stated(cell.id).state === 'blank',
  );
}

/** Lets the computed totals stand in place of these. */
export function computedEdit(totals: readonly FormCell[]): ReportEdit {
  return { type: 'stated', contents: Object.fromEntries(totals.map(({ id }) => [id, null])) };
}

/** One step of work that puts 0 into these cells. */
export function zeroEdit(cells: readonly FormCell[]): ReportEdit {
  const contents: Record<CellId, CellContent> = {};
  for (const cell of cells) contents[cell.id] = zeroOf(cell);
  return { type: 'cells', contents };
}

/** 0 as the report file spells it: amounts are decimal text (spec/exchange.md section 1). */
function zeroOf(cell: FormCell): CellContent {
  return cell.kind === 'amount' || cell.kind === 'amountWithUnit' ? '0' : 0;
}
