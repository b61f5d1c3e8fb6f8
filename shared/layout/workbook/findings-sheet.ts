import type { ReviewSheet } from '../../report/review-sheet';
import type { FontRole } from '../page-document';
import { printableText } from '../printable-text';
import { textHeight } from './row-heights';
import { headingCells, SHEET_WIDTHS } from './sheet-heading';
import type { Sheet, SheetCell } from './workbook-document';

const NAME = '核对结果和说明';
const COLUMNS = [
  { head: '类别', width: 28 },
  { head: '性质', width: 20 },
  { head: '位置', width: 44 },
  { head: '情况', width: 100 },
  { head: '说明', width: 65 },
] as const;
const FONT_SIZE = 10.5;
const RULE = 0.5;
const MIN_HEIGHT = 7;
const NOTHING_FOUND = '没有发现需要处理的。';

/** What was found in the report, with the 说明 written for it, and what could not be checked. */
export function findingsSheet(review: Pick<ReviewSheet, 'groups' | 'gaps'>, title: string): Sheet {
  const scale = SHEET_WIDTHS.landscape / COLUMNS.reduce((sum, { width }) => sum + width, 0);
  const columnWidths = COLUMNS.map(({ width }) => width * scale);
  const heading = headingCells([title, NAME], COLUMNS.length);
  const found = review.groups.flatMap(({ name, items }) =>
    items.map(({ weight, place, message, reason = '' }) => [name, weight, place, message, reason]),
  );
  const rows = [COLUMNS.map(({ head }) => head), ...found];
  const notes = [...(found.length === 0 ? [NOTHING_FOUND] : []), ...review.gaps];
  const firstRow = heading.heights.length;
  return {
    name: NAME,
    orientation: 'landscape',
    columnWidths,
    rowHeights: [
      ...heading.heights,
      ...rows.map((texts) =>
        Math.max(
          MIN_HEIGHT,
          ...texts.map((text, column) => textHeight(text, columnWidths[column] ?? 0, FONT_SIZE)),
        ),
      ),
      ...notes.map((note) => Math.max(MIN_HEIGHT, textHeight(note, SHEET_WIDTHS.landscape, FONT_SIZE))),
    ],
    repeatedRows: firstRow + 1,
    cells: [
      ...heading.cells,
      ...rows.flatMap((texts, row) =>
        texts.map((text, column) => ({
          ...textCell(text, firstRow + row, column),
          align: row === 0 || column === 1 ? ('center' as const) : ('left' as const),
          rule: RULE,
        })),
      ),
      ...notes.map((note, index) => ({
        ...textCell(note, firstRow + rows.length + index, 0),
        colSpan: COLUMNS.length,
      })),
    ],
  };
}

function textCell(text: string, row: number, column: number, font: FontRole = 'table'): SheetCell {
  const printable = printableText(text).trim();
  return {
    row,
    column,
    rowSpan: 1,
    colSpan: 1,
    content: printable === '' ? { kind: 'blank' } : { kind: 'text', text: printable },
    font,
    fontSize: FONT_SIZE,
    align: 'left',
    isOpen: false,
  };
}
