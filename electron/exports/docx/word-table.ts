import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { PageCell, TableBlock } from '#shared/layout/page-document';
import { firstBodyRow, mayCutBefore } from '../pdf/cut-table';
import type { MeasuredTable } from '../pdf/measure-table';
import type { CellText } from '../pdf/set-cell-text';
import type { GridPlace } from '../pdf/table-grid';
import { textOf } from '../pdf/typesetter';
import { wordFonts } from './word-fonts';
import { eighths, gridWidths, halfPoints, twips, twipsOf } from './word-lengths';
import { OTHER_STYLES } from './word-styles';
import { wordRuns } from './word-text';

/** Padding beside a figure in millimetres, as in the PDF: nine digits stand in a column of 10 mm. */
const FIGURE_PADDING = 0.3;

/**
 * A table with its widths fixed three times over, on the table, its grid and every cell: WPS does not show tables that
 * leave one of them open. Rows are as high as in the PDF and grow only where somebody writes more into them.
 */
export function wordTable(table: MeasuredTable): Table {
  const { block, grid, texts, rowHeights } = table;
  const columns = gridWidths(block.columnWidths);
  const rows = block.rows.map((_cells, row) => {
    const isHead = row < block.headRows;
    const staysWithNext = isHead || !mayCutBefore(table, firstBodyRow(table), row + 1);
    return new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      height: { value: twips(rowHeights[row] ?? 0), rule: HeightRule.ATLEAST },
      children: placesIn(grid[row] ?? []).map((place) =>
        wordCell(place, block, columns, {
          ...(place.row === row ? { set: texts.get(place) } : { isCovered: true }),
          keepNext: staysWithNext,
        }),
      ),
    });
  });
  return new Table({
    rows,
    layout: TableLayoutType.FIXED,
    width: { size: sum(columns), type: WidthType.DXA },
    columnWidths: columns,
    indent: { size: 0, type: WidthType.DXA },
    margins: { ...padding(block.padding), marginUnitType: WidthType.DXA },
    borders: {
      top: rule(block.outerRule),
      bottom: rule(block.outerRule),
      left: rule(block.outerRule),
      right: rule(block.outerRule),
      insideHorizontal: rule(block.innerRule),
      insideVertical: rule(block.innerRule),
    },
  });
}

interface CellInRow {
  readonly set?: CellText | undefined;
  /** A cell that began in a row above: empty here, and drawn as one with it. */
  readonly isCovered?: boolean;
  readonly keepNext: boolean;
}

/**
 * A cell, or its part in a row further down. The library would make those parts itself, with a line of running text
 * in each that is higher than the row.
 */
function wordCell(
  { cell, column }: GridPlace,
  block: TableBlock,
  columns: readonly number[],
  { set, isCovered = false, keepNext }: CellInRow,
): TableCell {
  const { rowSpan, colSpan } = cell;
  return new TableCell({
    width: { size: sum(columns.slice(column, column + colSpan)), type: WidthType.DXA },
    ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
    ...(rowSpan > 1
      ? { verticalMerge: isCovered ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART }
      : {}),
    ...(cell.cell === undefined
      ? {}
      : { margins: { ...padding(FIGURE_PADDING), marginUnitType: WidthType.DXA } }),
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: OTHER_STYLES.table.id,
        alignment: alignmentOf(cell),
        ...(keepNext ? { keepNext } : {}),
        spacing: { line: twips(set?.pitch ?? block.linePitch), lineRule: LineRuleType.EXACT },
        children: isCovered
          ? []
          : wordRuns(linesOf(cell, set), {
              size: halfPoints(set?.size ?? block.fontSize),
              ...(cell.font === 'table' ? {} : { font: wordFonts(cell.font) }),
            }),
      }),
    ],
  });
}

/** The cells a row touches, each once, from left to right. */
function placesIn(row: readonly GridPlace[]): GridPlace[] {
  return row.filter((place, column) => place !== row[column - 1]);
}

/** Centred labels break where they do in the PDF, into lines of one length; everything else breaks as it must. */
function linesOf(cell: PageCell, set: CellText | undefined): string {
  if (set === undefined || cell.cell !== undefined || cell.align !== 'center') return cell.text;
  return set.lines.map(({ start, end }) => textOf(set.glyphs.slice(start, end))).join('\n');
}

function alignmentOf({ align }: PageCell) {
  return align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT;
}

/** Nothing above and below: the height of the row has the room, and lines of text centre in it. */
function padding(beside: number) {
  return { top: 0, bottom: 0, left: twipsOf(beside), right: twipsOf(beside) };
}

function rule(points: number) {
  return { style: BorderStyle.SINGLE, size: eighths(points), space: 0, color: '000000' };
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
