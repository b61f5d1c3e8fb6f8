import type { CellId, FormCell, FormTable } from '#shared/form/form';
import { type CellReading, readCell } from '#shared/report/cell-reading';
import type { Report } from '#shared/report/report';
import { formatSignedCount } from '#shared/values/signed-count';

/** A cell's figure as the grid shows it: the canonical number, or the very text where it cannot be read. */
export function cellText(report: Report, cell: FormCell): string {
  const reading = readCell(report, cell);
  switch (reading.state) {
    case 'blank':
      return '';
    case 'placeholder':
    case 'refused':
      return reading.text;
    case 'value':
      return valueText(cell, reading);
  }
}

/** The canonical text of a value. The unit of an amount stands beside the number, not in it. */
export function valueText(cell: FormCell, { value }: Extract<CellReading, { state: 'value' }>): string {
  if (typeof value === 'object') return value.amount;
  return cell.kind === 'signedCount' && typeof value === 'number' ? formatSignedCount(value) : String(value);
}

/** The cells of a table people type into, in print order. */
export function enteredCells(table: FormTable): readonly FormCell[] {
  return table.cells.filter((cell) => cell.sumOf === undefined);
}

/** Texts of all typed cells of a table, by cell id: what the section's form starts from. */
export function tableTexts(report: Report, table: FormTable): Readonly<Record<CellId, string>> {
  return Object.fromEntries(enteredCells(table).map((cell) => [cell.id, cellText(report, cell)]));
}
