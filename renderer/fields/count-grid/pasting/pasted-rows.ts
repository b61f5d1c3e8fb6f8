import type { FormLabels } from '#shared/import/form-labels';
import { isFigure } from '#shared/import/is-figure';
import type { PrintedTable } from '#shared/import/printed-table';
import { type ReadRow, readRows } from '#shared/import/read-rows';

export interface PastedRows {
  /** Rows that hold figures, or could. */
  readonly rows: readonly ReadRow[];
  /** First column that holds figures. */
  readonly firstColumn: number;
  readonly rowsBy: RowsBy;
}

/** How the form's row of a pasted row is found: by position alone, also where unknown labels stand before it. */
export type RowsBy = 'label' | 'position' | 'positionDespiteLabels';

/** The rows of figures of a paste, and whether their labels or their places say which of the form's they are. */
export function pastedRows(table: PrintedTable, labels: FormLabels): PastedRows {
  const rows = readRows(table, labels).filter(({ kind }) => kind === 'figures');
  const withFigures = rows.filter(({ cells }) => cells.some(({ text }) => isFigure(text))).length;
  const matched = rows.filter(({ line }) => line !== undefined);
  if (matched.length > 0 && matched.length * 2 >= withFigures) {
    const firstColumn = Math.max(...matched.map((row) => row.firstColumn));
    return { rows, firstColumn, rowsBy: 'label' };
  }
  const firstColumn = columnsOfLabels(rows);
  return { rows, firstColumn, rowsBy: firstColumn === 0 ? 'position' : 'positionDespiteLabels' };
}

/** A text that could be the label of a row; what cannot be read as a figure is not yet one. */
const LABEL = /\p{Script=Han}/u;

/** How many columns at the left hold labels only, though not the form's. */
function columnsOfLabels(rows: readonly ReadRow[]): number {
  const textAt = ({ cells }: ReadRow, column: number) => {
    // Where nothing is merged a cell stands at the number of its column.
    const there = cells[column]?.from === column ? cells[column] : undefined;
    return (there ?? cells.find(({ from, to }) => from <= column && column < to))?.text ?? '';
  };
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.to ?? 0), 0);
  let column = 0;
  while (column < widest) {
    const texts = rows.map((row) => textAt(row, column)).filter((text) => text !== '');
    if (texts.length === 0 || !texts.every((text) => LABEL.test(text) && !isFigure(text))) break;
    column += 1;
  }
  return column === widest ? 0 : column;
}
