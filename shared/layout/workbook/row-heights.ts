import { firstColumns } from '../first-columns';
import type { TableBlock } from '../page-document';
import { CELL_PADDING, toPoints } from '../page-geometry';
import { estimatedWidth } from '../text-width';

/** A spreadsheet's own room around a text, as a share of the type size a line. */
const SLACK = 0.5;

/**
 * Heights of a table's rows in millimetres. A spreadsheet does not make merged cells high enough by itself, so it is
 * told; a cell over several rows has all of them.
 */
export function rowHeights(table: TableBlock, columnWidths: readonly number[]): number[] {
  const columns = firstColumns(table.rows.map(({ cells }) => cells));
  return table.rows.map(({ cells, minHeight }, row) => {
    const needed = cells.map(({ text, rowSpan, colSpan }, index) => {
      if (rowSpan > 1) return 0;
      const first = columns[row]?.[index] ?? 0;
      const width = columnWidths.slice(first, first + colSpan).reduce((sum, part) => sum + part, 0);
      return textHeight(text, width, table.fontSize);
    });
    return Math.max(minHeight, ...needed);
  });
}

/** How high a text stands in a cell of this width, in millimetres. */
export function textHeight(text: string, width: number, fontSize: number): number {
  const room = Math.max(1, toPoints(width - 2 * CELL_PADDING) / fontSize - SLACK);
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(estimatedWidth(line) / room)), 0);
  return ((lines + SLACK) * fontSize * 1.25) / toPoints(1);
}
