import { BODY_SIZE } from '../page-geometry';
import type { Sheet, SheetCell } from './workbook-document';

/** Width of the text of a sheet in millimetres: A4 with margins of 20 mm. */
export const SHEET_WIDTHS: Readonly<Record<Sheet['orientation'], number>> = { portrait: 170, landscape: 257 };
export const SHEET_MARGIN = 20;

const HEADING_SIZE = 14;
const HEADING_HEIGHT = 11;

/** Lines over a sheet, each across all of its columns: the first names the report, the others what is on the sheet. */
export function headingCells(
  lines: readonly string[],
  columnCount: number,
): { readonly cells: readonly SheetCell[]; readonly heights: readonly number[] } {
  const cells = lines.map(
    (text, row): SheetCell => ({
      row,
      column: 0,
      rowSpan: 1,
      colSpan: columnCount,
      content: { kind: 'text', text },
      font: row === 0 ? 'title' : 'heading1',
      fontSize: row === 0 ? BODY_SIZE : HEADING_SIZE,
      align: row === 0 ? 'center' : 'left',
      isOpen: false,
    }),
  );
  return { cells, heights: lines.map(() => HEADING_HEIGHT) };
}
