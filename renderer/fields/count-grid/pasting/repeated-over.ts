import type { ReadRow } from '#shared/import/read-rows';
import type { CellBlock } from '../cell-block';
import type { PastedRows } from './pasted-rows';

/**
 * The rows of a paste as often as the selected block holds them, to the right and down: as a spreadsheet does it where
 * the block is a whole multiple of what was copied, and once where it is not. What carries labels has its places in
 * the form and is never repeated.
 */
export function repeatedOver(
  block: Pick<CellBlock, 'rows' | 'firstColumn' | 'lastColumn'>,
  { rows, rowsBy }: PastedRows,
): readonly ReadRow[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.at(-1)?.to ?? 0), 0);
  const hasHeads = rows.some(({ heads }) => heads.length > 0);
  if (rowsBy !== 'position' || hasHeads || width === 0) return rows;
  const across = (block.lastColumn - block.firstColumn + 1) / width;
  const down = block.rows.length / rows.length;
  if (!Number.isInteger(across) || !Number.isInteger(down)) return rows;
  const widened = rows.map((row): ReadRow => ({ ...row, cells: repeatedCells(row.cells, width, across) }));
  return Array.from({ length: down }, () => widened).flat();
}

function repeatedCells(cells: ReadRow['cells'], width: number, times: number): ReadRow['cells'] {
  return Array.from({ length: times }, (_, time) =>
    cells.map((cell) => ({ ...cell, from: cell.from + time * width, to: cell.to + time * width })),
  ).flat();
}
