import type { CellId, FormCell, FormTable } from '../../form/form';
import type { Figures } from '../../report/figures';
import { firstColumns } from '../first-columns';
import { layOutTable } from '../lay-out-table';
import type { PageCell, TableBlock } from '../page-document';
import { figureContent } from './figure-content';
import { rowHeights } from './row-heights';
import { headingCells, SHEET_WIDTHS } from './sheet-heading';
import type { CellPosition, Sheet, SheetCell, SheetContent } from './workbook-document';

/** Rows of the sheet over the table: whose report it is, and which table. */
const ROWS_ABOVE = 2;

/** A table of the form as a sheet: merged as on the form, figures as numbers, totals as sums of the cells beside them. */
export function tableSheet(table: FormTable, figures: Figures, title: string, heading: string): Sheet {
  const block = layOutTable(table, figures);
  // A wide table of few rows lies on its side, as an office prints it.
  const orientation = table.columnCount > table.rows.length ? 'landscape' : 'portrait';
  const scale = SHEET_WIDTHS[orientation] / block.columnWidths.reduce((sum, width) => sum + width, 0);
  const columnWidths = block.columnWidths.map((width) => width * scale);
  const positions = positionsOf(block);
  const columns = firstColumns(block.rows.map(({ cells }) => cells));
  const cells = block.rows.flatMap((row, index) =>
    row.cells.map((cell, place): SheetCell => {
      const formCell = cell.cell === undefined ? undefined : figures.form.cellById.get(cell.cell);
      return {
        row: index + ROWS_ABOVE,
        column: columns[index]?.[place] ?? 0,
        rowSpan: cell.rowSpan,
        colSpan: cell.colSpan,
        content: contentOf(cell, formCell, figures, positions),
        font: cell.font,
        fontSize: block.fontSize,
        align: cell.align,
        rule: block.innerRule,
        isOpen: formCell !== undefined && formCell.sumOf === undefined,
      };
    }),
  );
  const heads = headingCells([title, heading], columnWidths.length);
  return {
    name: heading,
    orientation,
    columnWidths,
    rowHeights: [...heads.heights, ...rowHeights(block, columnWidths)],
    repeatedRows: ROWS_ABOVE + table.headRows,
    cells: [...heads.cells, ...cells],
  };
}

function contentOf(
  { text }: PageCell,
  formCell: FormCell | undefined,
  figures: Figures,
  positions: ReadonlyMap<CellId, CellPosition>,
): SheetContent {
  if (formCell === undefined) return text === '' ? { kind: 'blank' } : { kind: 'text', text };
  if (formCell.sumOf === undefined) return figureContent(figures, formCell);
  const of = formCell.sumOf.map((id) => {
    const position = positions.get(id);
    if (position === undefined) throw new Error(`${formCell.id} adds ${id}, which is not in its table`);
    return position;
  });
  return { kind: 'sum', of, value: figures.count(formCell.id) };
}

/** Where each figure of the table stands on the sheet. */
function positionsOf({ rows }: TableBlock): ReadonlyMap<CellId, CellPosition> {
  const columns = firstColumns(rows.map(({ cells }) => cells));
  return new Map(
    rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ cell }, index): [CellId, CellPosition][] =>
        cell === undefined ? [] : [[cell, { row: row + ROWS_ABOVE, column: columns[row]?.[index] ?? 0 }]],
      ),
    ),
  );
}
