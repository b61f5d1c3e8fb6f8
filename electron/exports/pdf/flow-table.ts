import { SPACE_AFTER_TABLE } from '#shared/layout/page-geometry';
import { cutPiece, firstBodyRow, forcedPiece } from './cut-table';
import { drawPiece } from './draw-piece';
import type { MeasuredTable } from './measure-table';
import type { PageFlow } from './page-flow';

/** Lets a table run over the pages, cut where it may be cut, its head repeated on each. */
export function flowTable(flow: PageFlow, table: MeasuredTable): void {
  for (let start = firstBodyRow(table); start < table.grid.length; ) {
    let piece = cutPiece(table, start, flow.space);
    if (piece === undefined) {
      if (!flow.isAtTop) flow.newPage();
      piece = cutPiece(table, start, flow.space) ?? forcedPiece(table, start, flow.space);
    }
    flow.add(drawPiece(table, piece, flow.left, flow.y));
    flow.advance(piece.height);
    start = piece.end;
    if (start < table.grid.length) flow.newPage();
  }
  flow.skip(SPACE_AFTER_TABLE);
}
