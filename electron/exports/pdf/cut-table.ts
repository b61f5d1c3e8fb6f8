import type { MeasuredTable } from './measure-table';
import type { GridPlace } from './table-grid';

/** Part of a table that stands on one page: the repeated head and rows `start` to `end` (exclusive). */
export interface TablePiece {
  readonly start: number;
  readonly end: number;
  /** Rows of the piece from top to bottom, head first, with their heights in points. */
  readonly rows: readonly { readonly row: number; readonly height: number }[];
  readonly height: number;
}

/** A head with fewer rows than this below it is not worth beginning a table for at the foot of a page. */
const FEWEST_FIRST_ROWS = 3;
/** Nor is one worth repeating for a single row. */
const FEWEST_LAST_ROWS = 2;

/**
 * The largest piece of a table that begins with row `start` and fits into `space`, or undefined when none does.
 * A cut never leaves a head without figures at the foot of a page and never clips a span so low that its label
 * (which is repeated in each piece) has no room (guides: pdf-notes section 4).
 */
export function cutPiece(table: MeasuredTable, start: number, space: number): TablePiece | undefined {
  let best: TablePiece | undefined;
  for (let end = start + 1; end <= table.grid.length; end += 1) {
    const piece = pieceOf(table, start, end);
    if (piece.height > space) break;
    if (mayCutBefore(table, start, end)) best = piece;
  }
  return best;
}

/** Least height the table needs where it begins, so that its heading can stay with it. */
export function leastHeight(table: MeasuredTable): number {
  const start = firstBodyRow(table);
  let end = start + 1;
  while (end < table.grid.length && !mayCutBefore(table, start, end)) end += 1;
  return pieceOf(table, start, end).height;
}

/** Row the first piece begins with: the head is part of every piece. */
export function firstBodyRow(table: MeasuredTable): number {
  return table.block.headRows;
}

/** A piece that breaks the rules for want of anything better: as many rows as fit, at least one. */
export function forcedPiece(table: MeasuredTable, start: number, space: number): TablePiece {
  let end = start + 1;
  while (end < table.grid.length && pieceOf(table, start, end + 1).height <= space) end += 1;
  return pieceOf(table, start, end);
}

function pieceOf(table: MeasuredTable, start: number, end: number): TablePiece {
  const rows = [...rowNumbers(0, table.block.headRows), ...rowNumbers(start, end)];
  const heights = rows.map((row) => table.rowHeights[row] ?? 0);
  for (const place of spansIn(table, rows)) {
    const covered = rows.flatMap((row, index) => (table.grid[row]?.includes(place) ? [index] : []));
    const needed = table.texts.get(place)?.height ?? 0;
    const missing = needed - covered.reduce((sum, index) => sum + (heights[index] ?? 0), 0);
    const last = covered.at(-1);
    if (missing > 0 && last !== undefined) heights[last] = (heights[last] ?? 0) + missing;
  }
  return {
    start,
    end,
    rows: rows.map((row, index) => ({ row, height: heights[index] ?? 0 })),
    height: heights.reduce((sum, height) => sum + height, 0),
  };
}

/** Whether a piece that begins with row `start` may end before row `end`. */
export function mayCutBefore(table: MeasuredTable, start: number, end: number): boolean {
  if (end === table.grid.length) return true;
  if (start === firstBodyRow(table) && end - start < FEWEST_FIRST_ROWS) return false;
  if (table.grid.length - end < FEWEST_LAST_ROWS) return false;
  if (table.block.rows[end - 1]?.keepWithNext === true) return false;
  const cutSpans = (table.grid[end] ?? []).filter((place) => place.row < end);
  return cutSpans.every((place) => {
    const upper = rowNumbers(Math.max(place.row, start), end);
    const height = upper.reduce((sum, row) => sum + (table.rowHeights[row] ?? 0), 0);
    return height >= (table.texts.get(place)?.height ?? 0);
  });
}

/** Cells over several rows, narrow ones before wide ones so that the inner label makes room first. */
function spansIn(table: MeasuredTable, rows: readonly number[]): GridPlace[] {
  const places = new Set(rows.flatMap((row) => table.grid[row] ?? []));
  return [...places].filter(({ cell }) => cell.rowSpan > 1).sort((a, b) => a.cell.rowSpan - b.cell.rowSpan);
}

function rowNumbers(start: number, end: number): number[] {
  return Array.from({ length: Math.max(end - start, 0) }, (_, offset) => start + offset);
}
