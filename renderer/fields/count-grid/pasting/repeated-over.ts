import type { CellBlock } from '../cell-block';
import type { PastedRow, PastedRows } from './pasted-rows';

/**
 * The rows of a paste as often as the selected block holds them, to the right and down: as a spreadsheet does it where
 * the block is a whole multiple of what was copied, and once where it is not. What carries labels has its places in
 * the form and is never repeated.
 */
export function repeatedOver(
  block: Pick<CellBlock, 'rows' | 'firstColumn' | 'lastColumn'>,
  { rows, rowsBy }: PastedRows,
): readonly PastedRow[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const hasHeads = rows.some(({ heads }) => heads.length > 0);
  if (rowsBy !== 'position' || hasHeads || width === 0) return rows;
  const across = (block.lastColumn - block.firstColumn + 1) / width;
  const down = block.rows.length / rows.length;
  if (!Number.isInteger(across) || !Number.isInteger(down)) return rows;
  const widened = rows.map(
    (row): PastedRow => ({ ...row, cells: repeated(filledTo(row.cells, width), across) }),
  );
  return repeated(widened, down);
}

function filledTo(cells: PastedRow['cells'], width: number): PastedRow['cells'] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? { text: '' });
}

function repeated<T>(items: readonly T[], times: number): readonly T[] {
  return Array.from({ length: times }, () => items).flat();
}
