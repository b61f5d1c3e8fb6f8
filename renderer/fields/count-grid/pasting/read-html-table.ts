import { expandSpans, MOST_PASTED, type PrintedTable, type SpannedCell } from '#shared/import/printed-table';
import { seenText } from './seen-text';

/**
 * The table in a piece of HTML that another program put on the clipboard; undefined where there is none of more than
 * one cell. It is parsed into a document of its own, where no script runs and nothing is loaded, and only text is
 * taken out of it. Of several tables the one with the most cells is meant; tables that hold other tables only arrange
 * a web page.
 */
export function readHtmlTable(html: string): PrintedTable | 'tooLarge' | undefined {
  if (html.length > MOST_PASTED.htmlLength) return 'tooLarge';
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...body.querySelectorAll('table')].filter((table) => table.querySelector('table') === null);
  const sizes = tables.map((table) => table.querySelectorAll('td, th').length);
  const most = Math.max(0, ...sizes);
  const largest = tables[sizes.indexOf(most)];
  if (most < 2 || largest === undefined) return undefined;
  const rows = [...largest.querySelectorAll('tr')];
  if (rows.length > MOST_PASTED.rows || most > MOST_PASTED.rows * MOST_PASTED.columns) return 'tooLarge';
  return expandSpans(rows.map((row) => [...row.cells].map((cell) => spannedCell(cell, rows.length))));
}

function spannedCell(cell: HTMLTableCellElement, rowCount: number): SpannedCell {
  const { rowSpan, colSpan } = cell;
  // A span of 0 goes down to the last row.
  return { text: seenText(cell), rowSpan: rowSpan === 0 ? rowCount : rowSpan, colSpan };
}
