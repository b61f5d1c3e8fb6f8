import type { MeasuredTable } from './measure-table';
import type { StructureNode } from './page-structure';
import type { GridPlace } from './table-grid';

/** The structure of a table, and the element each of its cells is. */
export interface TableStructure {
  readonly table: StructureNode;
  readonly cells: ReadonlyMap<GridPlace, StructureNode>;
}

/**
 * Rows and cells of a table as programs reading aloud need them: figures are data, whatever stands beside them heads
 * its row, and rows without figures head the columns below. A table that holds no figures at all has a head and data.
 */
export function tableStructure({ block, grid }: MeasuredTable): TableStructure {
  const cells = new Map<GridPlace, StructureNode>();
  const isOfFigures = block.rows.some((row) => row.cells.some(({ cell }) => cell !== undefined));
  const rows = grid.map((places, row): StructureNode => {
    const starting = [...new Set(places)].filter((place) => place.row === row);
    const heads = row < block.headRows || !places.some(({ cell }) => cell.cell !== undefined);
    const children = starting.map((place): StructureNode => {
      const { rowSpan, colSpan, cell } = place.cell;
      const isHead = row < block.headRows || (isOfFigures && cell === undefined);
      const node: StructureNode = {
        role: isHead ? 'TH' : 'TD',
        children: [],
        ...(isHead ? { scope: heads ? 'Column' : 'Row' } : {}),
        ...(rowSpan > 1 ? { rowSpan } : {}),
        ...(colSpan > 1 ? { colSpan } : {}),
      };
      cells.set(place, node);
      return node;
    });
    return { role: 'TR', children };
  });
  const head = rows.slice(0, block.headRows);
  const body: StructureNode = { role: 'TBody', children: rows.slice(block.headRows) };
  const parts: StructureNode[] = head.length === 0 ? [body] : [{ role: 'THead', children: head }, body];
  return { table: { role: 'Table', children: parts }, cells };
}
