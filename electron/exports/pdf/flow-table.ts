import { SPACE_AFTER_TABLE } from '#shared/layout/page-geometry';
import { cutPiece, firstBodyRow, forcedPiece } from './cut-table';
import { drawPiece } from './draw-piece';
import type { MeasuredTable } from './measure-table';
import type { PageFlow } from './page-flow';
import type { StructureNode } from './page-structure';
import type { GridPlace } from './table-grid';
import { tableStructure } from './table-structure';

/** Lets a table run over the pages, cut where it may be cut, its head repeated on each; answers its structure. */
export function flowTable(flow: PageFlow, table: MeasuredTable): StructureNode {
  const structure = tableStructure(table);
  const unspoken = new Map(structure.cells);
  const elementOf = (place: GridPlace) => {
    const element = unspoken.get(place);
    unspoken.delete(place);
    return element;
  };
  for (let start = firstBodyRow(table); start < table.grid.length; ) {
    let piece = cutPiece(table, start, flow.space);
    if (piece === undefined) {
      if (!flow.isAtTop) flow.newPage();
      piece = cutPiece(table, start, flow.space) ?? forcedPiece(table, start, flow.space);
    }
    flow.add(drawPiece(table, piece, { left: flow.left, top: flow.y, elementOf }));
    flow.advance(piece.height);
    start = piece.end;
    if (start < table.grid.length) flow.newPage();
  }
  flow.skip(SPACE_AFTER_TABLE);
  return structure.table;
}
