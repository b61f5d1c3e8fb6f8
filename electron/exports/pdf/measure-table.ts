import type { TableBlock } from '#shared/layout/page-document';
import { toPoints } from '#shared/layout/page-geometry';
import { type CellText, setCellText } from './set-cell-text';
import { type GridPlace, tableGrid } from './table-grid';
import type { Typesetter } from './typesetter';

/** A table whose texts are broken and whose rows have heights, ready to be cut into pieces. Lengths in points. */
export interface MeasuredTable {
  readonly block: TableBlock;
  readonly grid: readonly (readonly GridPlace[])[];
  /** Left edge of every column and the right edge of the last. */
  readonly edges: readonly number[];
  readonly texts: ReadonlyMap<GridPlace, CellText>;
  /** What each row needs for the cells that stand in it alone. */
  readonly rowHeights: readonly number[];
}

/**
 * Breaks the texts of a table to its column widths and finds the heights of its rows; what a span over several rows
 * needs is met when a piece is cut.
 */
export function measureTable(block: TableBlock, typesetter: Typesetter): MeasuredTable {
  const grid = tableGrid(block);
  const edges = [0];
  for (const width of block.columnWidths) edges.push((edges.at(-1) ?? 0) + toPoints(width));
  const texts = new Map<GridPlace, CellText>();
  for (const place of grid.flat()) {
    if (texts.has(place)) continue;
    const width = (edges[place.column + place.cell.colSpan] ?? 0) - (edges[place.column] ?? 0);
    texts.set(place, setCellText(place.cell, width, block, typesetter));
  }
  const rowHeights = block.rows.map(({ minHeight }, row) =>
    Math.max(
      toPoints(minHeight),
      ...(grid[row] ?? [])
        .filter(({ cell }) => cell.rowSpan === 1)
        .map((place) => texts.get(place)?.height ?? 0),
    ),
  );
  return { block, grid, edges, texts, rowHeights };
}
