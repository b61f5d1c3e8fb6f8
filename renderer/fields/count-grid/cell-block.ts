import type { CellId } from '#shared/form/form';
import type { GridGeometry, Stop } from '#shared/form/grid-geometry';
import { type Place, stopAt } from './grid-moves';

/** Two corners of a block of cells: where it began, and the one that moves when the block is extended. */
export interface BlockCorners {
  readonly from: Place;
  readonly to: Place;
}

/** A block of figures, laid out: what it covers and between which columns of the printed table it lies. */
export interface CellBlock {
  /** Covered figures by row; never empty, and no row is. */
  readonly rows: readonly (readonly Stop[])[];
  /** All of them in print order. */
  readonly stops: readonly Stop[];
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * The block between two corners: every figure that stands in one of their rows or between them and has a part in one
 * of their columns or between them. So merged figures belong to the block whichever of their columns it covers, and a
 * table whose rows are divided differently needs no rule of its own.
 */
export function blockBetween(geometry: GridGeometry, { from, to }: BlockCorners): CellBlock {
  const [one, other] = [stopAt(geometry, from).row, stopAt(geometry, to).row];
  const firstColumn = Math.min(from.column, to.column);
  const lastColumn = Math.max(from.column, to.column);
  const rows = geometry.stopRows
    .filter(([first]) => first !== undefined && isBetween(first.row, one, other))
    .map((stops) => stops.filter((stop) => covers(stop, firstColumn, lastColumn)))
    .filter((stops) => stops.length > 0);
  return { rows, stops: rows.flat(), firstColumn, lastColumn };
}

/** Whether a figure belongs to the block between these corners. */
export function isCovered(geometry: GridGeometry, corners: BlockCorners, id: CellId): boolean {
  return blockBetween(geometry, corners).stops.some(({ cell }) => cell.id === id);
}

/**
 * The next column boundary to the left or right of a block's moving corner; undefined at the edge. It goes by all rows
 * the block covers, so that a block can be widened from a merged figure too.
 */
export function nextColumn(
  geometry: GridGeometry,
  { from, to }: BlockCorners,
  direction: 'left' | 'right',
): number | undefined {
  const [one, other] = [stopAt(geometry, from).row, stopAt(geometry, to).row];
  const columns = geometry.stopRows
    .flat()
    .filter(({ row }) => isBetween(row, one, other))
    .map(({ column }) => column)
    .filter((column) => (direction === 'right' ? column > to.column : column < to.column));
  if (columns.length === 0) return undefined;
  return direction === 'right' ? Math.min(...columns) : Math.max(...columns);
}

/** The figure after `id` in the block, along its rows or down its columns; from the last one to the first. */
export function nextInBlock(block: CellBlock, id: CellId, along: 'rows' | 'columns', by: 1 | -1): Stop {
  const order = along === 'rows' ? block.stops : downColumns(block);
  const at = order.findIndex(({ cell }) => cell.id === id);
  const next = order.at(at === -1 ? 0 : (at + by + order.length) % order.length);
  if (next === undefined) throw new Error('A block is never empty');
  return next;
}

/** What a block measures, for people: `3 行 2 列，共 6 格`. */
export function blockWords({ rows, stops }: CellBlock): string {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return `${rows.length} 行 ${widest} 列，共 ${stops.length} 格`;
}

function downColumns({ stops }: CellBlock): readonly Stop[] {
  return [...stops].sort((one, other) => one.column - other.column || one.row - other.row);
}

function covers(stop: Stop, first: number, last: number): boolean {
  return stop.column <= last && first < stop.column + stop.colSpan;
}

function isBetween(at: number, one: number, other: number): boolean {
  return Math.min(one, other) <= at && at <= Math.max(one, other);
}
