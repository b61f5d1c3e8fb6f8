import type { CellId } from '#shared/form/form';
import type { GridGeometry, Stop } from '#shared/form/grid-geometry';

/** Where the person is: a figure, and the column kept in mind while moving up and down through merged cells. */
export interface Place {
  readonly id: CellId;
  readonly column: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The place of a figure, entered at its first column. */
export function placeOf(stop: Stop): Place {
  return { id: stop.cell.id, column: stop.column };
}

/** The stop a place points to. */
export function stopAt(geometry: GridGeometry, place: Place): Stop {
  const stop = geometry.stopById.get(place.id);
  if (stop === undefined) throw new Error(`The grid has no cell ${place.id}`);
  return stop;
}

/** One step; at the edge of the table the place stays. Up and down keep the column through merged cells. */
export function step(geometry: GridGeometry, place: Place, direction: Direction): Place {
  const { rowIndex, stops, index } = locate(geometry, place);
  if (direction === 'left' || direction === 'right') {
    const next = stops[index + (direction === 'right' ? 1 : -1)];
    return next === undefined ? place : placeOf(next);
  }
  return inRow(geometry, place, rowIndex + (direction === 'down' ? 1 : -1)) ?? place;
}

/**
 * Ctrl+arrow as in Excel: from inside a run of filled cells to its last one, else on to the next filled cell, or to
 * the edge of the table.
 */
export function jump(
  geometry: GridGeometry,
  place: Place,
  direction: Direction,
  isFilled: (id: CellId) => boolean,
): Place {
  let at = step(geometry, place, direction);
  const seekingEnd = isFilled(place.id) && isFilled(at.id);
  for (;;) {
    const next = step(geometry, at, direction);
    if (next.id === at.id) return at;
    if (seekingEnd ? !isFilled(next.id) : isFilled(at.id)) return at;
    at = next;
  }
}

/** Page Up / Page Down: `rows` rows of figures at once, stopping at the edge. */
export function page(geometry: GridGeometry, place: Place, rows: number): Place {
  const { rowIndex } = locate(geometry, place);
  const target = Math.min(Math.max(rowIndex + rows, 0), geometry.stopRows.length - 1);
  return inRow(geometry, place, target) ?? place;
}

/** First or last figure of the row. */
export function rowEnd(geometry: GridGeometry, place: Place, end: 'first' | 'last'): Place {
  const { stops } = locate(geometry, place);
  return placeOf(endOf(stops, end));
}

/** First or last figure of the table. */
export function tableEnd(geometry: GridGeometry, end: 'first' | 'last'): Place {
  return placeOf(endOf(endOf(geometry.stopRows, end), end));
}

/** Next or former figure in reading order, undefined past the last or before the first: Tab leaves the grid. */
export function inReadingOrder(geometry: GridGeometry, place: Place, by: 1 | -1): Place | undefined {
  const { rowIndex, stops, index } = locate(geometry, place);
  const beside = stops[index + by];
  if (beside !== undefined) return placeOf(beside);
  const row = geometry.stopRows[rowIndex + by];
  return row === undefined ? undefined : placeOf(endOf(row, by === 1 ? 'first' : 'last'));
}

/** The place in the next row under `column`; in the last row the place in that row. Where a run of Tabs goes on Enter. */
export function belowAt(geometry: GridGeometry, place: Place, column: number): Place {
  const { rowIndex } = locate(geometry, place);
  const from = { ...place, column };
  return inRow(geometry, from, rowIndex + 1) ?? inRow(geometry, from, rowIndex) ?? place;
}

/** The same row at another column of the printed table: the figure that covers it, or the nearest one. */
export function atColumn(geometry: GridGeometry, place: Place, column: number): Place {
  return inRow(geometry, { ...place, column }, locate(geometry, place).rowIndex) ?? place;
}

function locate(geometry: GridGeometry, place: Place) {
  const { row, column } = stopAt(geometry, place);
  const rowIndex = geometry.stopRows.findIndex((stops) => stops[0]?.row === row);
  const stops = geometry.stopRows[rowIndex] ?? [];
  return { rowIndex, stops, index: stops.findIndex((stop) => stop.column === column) };
}

/** The figure of a row that covers the place's column, or the nearest one where a row has none there. */
function inRow(geometry: GridGeometry, place: Place, rowIndex: number): Place | undefined {
  const stops = geometry.stopRows[rowIndex];
  if (stops === undefined) return undefined;
  const nearest = stops.reduce((best, stop) =>
    distance(stop, place.column) < distance(best, place.column) ? stop : best,
  );
  return { id: nearest.cell.id, column: place.column };
}

function distance(stop: Stop, column: number): number {
  return Math.max(stop.column - column, column - (stop.column + stop.colSpan - 1), 0);
}

function endOf<T>(items: readonly T[], end: 'first' | 'last'): T {
  const item = items.at(end === 'first' ? 0 : -1);
  if (item === undefined) throw new Error('A row of figures is never empty');
  return item;
}
