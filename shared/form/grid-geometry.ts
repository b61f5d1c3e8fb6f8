import { keptPerObject } from '../values/kept-per-object';
import type { CellId, FormCell, FormTable, GridCell } from './form';

/** A cell of the printed table with the place its spans leave it. Rows and columns count from 0. */
export interface Slot {
  readonly row: number;
  readonly column: number;
  readonly grid: GridCell;
}

/** A slot that holds a figure: where the person can be. */
export interface Stop {
  readonly row: number;
  readonly column: number;
  readonly colSpan: number;
  readonly cell: FormCell;
}

/** A table laid out: spans resolved, figures found by place and by id. Knows no row or column by name. */
export interface GridGeometry {
  /** All slots by printed row, spans from above left out. */
  readonly rows: readonly (readonly Slot[])[];
  /** Figures by printed row; only rows that hold any, in print order. */
  readonly stopRows: readonly (readonly Stop[])[];
  readonly stopById: ReadonlyMap<CellId, Stop>;
  /** Longest row of figures. */
  readonly widest: number;
}

/**
 * Resolves the spans of a table, once for each.
 *
 * @throws when the table has no figure at all: there would be nowhere to put the focus
 */
export const gridGeometry = keptPerObject((table: FormTable): GridGeometry => {
  const rows = placedRows(table);
  const stopRows = rows
    .map((row) => row.flatMap((slot): Stop[] => stopOf(slot)))
    .filter((stops) => stops.length > 0);
  if (stopRows.length === 0) throw new Error(`Table ${table.id} holds no figure`);
  return {
    rows,
    stopRows,
    stopById: new Map(stopRows.flat().map((stop) => [stop.cell.id, stop])),
    widest: Math.max(...stopRows.map((stops) => stops.length)),
  };
});

function placedRows(table: FormTable): Slot[][] {
  /** Per column: the first row that no span from above covers any more. */
  const freeFrom = new Array<number>(table.columnCount).fill(0);
  return table.rows.map((cells, row) => {
    let column = 0;
    return cells.map((grid): Slot => {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      const slot = { row, column, grid };
      freeFrom.fill(row + grid.rowSpan, column, column + grid.colSpan);
      column += grid.colSpan;
      return slot;
    });
  });
}

function stopOf({ row, column, grid }: Slot): Stop[] {
  return grid.type === 'data' ? [{ row, column, colSpan: grid.colSpan, cell: grid.cell }] : [];
}
