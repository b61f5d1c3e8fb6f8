import type { FormTable, GridCell } from '../form/form';
import type { Figures } from '../report/figures';
import { firstColumns } from './first-columns';
import { labelLines } from './label-lines';
import type { PageCell, PageRow, TableBlock } from './page-document';
import { CELL_LEADING, CELL_PADDING, toPoints } from './page-geometry';
import { printCell } from './print-cell';

/** A table of the form with its figures, merges and measures as the form data says. */
export function layOutTable(table: FormTable, figures: Figures): TableBlock {
  const { print } = table;
  const columns = firstColumns(table.rows);
  return {
    type: 'table',
    section: table.id,
    columnWidths: table.columnWidths,
    headRows: table.headRows,
    fontSize: print.fontSize,
    linePitch: print.fontSize + CELL_LEADING,
    outerRule: print.outerRule,
    innerRule: print.innerRule,
    padding: CELL_PADDING,
    rows: table.rows.map((cells, row): PageRow => {
      const hasFigures = cells.some((cell) => cell.type === 'data');
      return {
        cells: cells.map((cell, index) =>
          toPageCell(table, figures, cell, {
            column: columns[row]?.[index] ?? 0,
            isHead: row < table.headRows || !hasFigures,
          }),
        ),
        minHeight: hasFigures ? (print.dataRowHeight ?? print.minRowHeight) : print.minRowHeight,
        keepWithNext: !hasFigures,
      };
    }),
  };
}

interface CellPlace {
  readonly column: number;
  /** In a repeated head, or in a row of heads inside the table. */
  readonly isHead: boolean;
}

function toPageCell(table: FormTable, figures: Figures, cell: GridCell, place: CellPlace): PageCell {
  const { rowSpan, colSpan } = cell;
  if (cell.type === 'data')
    return {
      text: printCell(figures, cell.cell),
      rowSpan,
      colSpan,
      align: 'center',
      font: 'table',
      cell: cell.cell.id,
    };
  const widths = table.columnWidths.slice(place.column, place.column + colSpan);
  const room = toPoints(widths.reduce((sum, width) => sum + width, -2 * CELL_PADDING)) / table.print.fontSize;
  return {
    text: labelLines(cell.text, room, place.isHead),
    rowSpan,
    colSpan,
    align: alignOf(table, cell, place),
    font: cell.type === 'note' ? 'tableNote' : 'table',
  };
}

function alignOf(table: FormTable, cell: GridCell, place: CellPlace): 'left' | 'center' {
  if (cell.colSpan === table.columnCount) return table.print.blockTitleAlign;
  return place.isHead ? 'center' : table.print.labelAlign;
}
