import type { PageCell, TableBlock } from '#shared/layout/page-document';

/** A cell at its place in the grid. */
export interface GridPlace {
  readonly cell: PageCell;
  readonly row: number;
  readonly column: number;
}

/**
 * Which cell covers each position of a table: `grid[row][column]`.
 *
 * @throws Error on overlap, gap or a cell that leaves the table: a table with a hole must not reach paper
 */
export function tableGrid(table: TableBlock): GridPlace[][] {
  const columnCount = table.columnWidths.length;
  const grid: (GridPlace | undefined)[][] = table.rows.map(() =>
    Array.from({ length: columnCount }, () => undefined),
  );
  table.rows.forEach(({ cells }, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1;
      cover(grid, { cell, row, column }, table);
    }
  });
  return grid.map((places, row) =>
    places.map((place, column) => {
      if (place === undefined)
        throw new Error(
          `Table ${table.section ?? 'without section'}: nothing at row ${row}, column ${column}`,
        );
      return place;
    }),
  );
}

function cover(grid: (GridPlace | undefined)[][], place: GridPlace, table: TableBlock): void {
  const { cell, row, column } = place;
  for (let below = row; below < row + cell.rowSpan; below += 1) {
    for (let beside = column; beside < column + cell.colSpan; beside += 1) {
      const line = grid[below];
      if (line === undefined || beside >= line.length || line[beside] !== undefined)
        throw new Error(
          `Table ${table.section ?? 'without section'}: “${cell.text}” overlaps at row ${below}, column ${beside}`,
        );
      line[beside] = place;
    }
  }
}
