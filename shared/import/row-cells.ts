import type { PrintedCell } from './printed-table';

/** A cell of one row, with the columns it takes. */
export interface RowCell {
  readonly text: string;
  readonly key: string;
  readonly from: number;
  /** First column behind it. */
  readonly to: number;
  /** It began in a row above. */
  readonly isFromAbove: boolean;
}

/**
 * The cells of a row, merged ones once.
 *
 * @param keyOf what a text is compared by
 */
export function rowCells(
  row: readonly PrintedCell[],
  rowAbove: readonly PrintedCell[],
  keyOf: (text: string) => string,
): RowCell[] {
  const cells: RowCell[] = [];
  let last: PrintedCell | undefined;
  for (const [column, cell] of row.entries()) {
    const itself = cell.covered ?? cell;
    const before = cells.at(-1);
    if (itself === last && before !== undefined) cells[cells.length - 1] = { ...before, to: column + 1 };
    else {
      const over = rowAbove[column];
      const isFromAbove = cell.covered !== undefined && (over?.covered ?? over) === itself;
      const { text } = cell;
      cells.push({ text, key: keyOf(text), from: column, to: column + 1, isFromAbove });
    }
    last = itself;
  }
  return cells;
}
