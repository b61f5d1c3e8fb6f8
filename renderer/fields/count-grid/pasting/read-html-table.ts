import { expandSpans, MOST_PASTED, type PastedTable, type SpannedCell } from './pasted-table';

/**
 * The table in a piece of HTML that another program put on the clipboard; undefined where there is none of more than
 * one cell. It is parsed into a document of its own, where no script runs and nothing is loaded, and only text is
 * taken out of it. Of several tables the one with the most cells is meant; tables that hold other tables only arrange
 * a web page.
 */
export function readHtmlTable(html: string): PastedTable | 'tooLarge' | undefined {
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
  return { text: cellLines(cell), rowSpan: rowSpan === 0 ? rowCount : rowSpan, colSpan };
}

/** Elements that begin a line of their own. */
const LINES = new Set(['P', 'DIV', 'LI', 'BR', 'TR']);
/** What is not seen, and what was struck out with changes tracked. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'DEL', 'COMMENT']);
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all/i;

function cellLines(cell: Element): string {
  return textIn(cell)
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function textIn(node: Node): string {
  // In HTML a line end in the text is a blank.
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replaceAll('\n', ' ');
  if (!(node instanceof Element) || UNSEEN.has(node.tagName)) return '';
  if (HIDDEN.test(node.getAttribute('style') ?? '')) return '';
  const inner = Array.from(node.childNodes, textIn).join('');
  return LINES.has(node.tagName) ? `\n${inner}\n` : inner;
}
