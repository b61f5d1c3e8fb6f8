import type { Stop } from '#shared/form/grid-geometry';
import type { CellBlock } from './cell-block';

/** What the clipboard takes of a block: text for spreadsheets, and a table for WPS and Word. */
export interface CopiedBlock {
  readonly text: string;
  /** Absent for a single cell: pasted into a sentence it should be a figure and not a table. */
  readonly html?: string;
}

/**
 * A block as tab-separated text and as an HTML table. Every column the block lies between gets a place in each row,
 * so that rows divided differently keep their figures under each other.
 */
export function copiedBlock(block: CellBlock, textOf: (stop: Stop) => string): CopiedBlock {
  const { rows, stops, firstColumn, lastColumn } = block;
  const [only] = stops;
  if (stops.length === 1 && only !== undefined) return { text: quoted(textOf(only)) };
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
  const placed = rows.map((row) =>
    columns.map((column) => row.find((stop) => Math.max(stop.column, firstColumn) === column)),
  );
  const lines = placed.map((row) =>
    row.map((stop) => (stop === undefined ? '' : quoted(textOf(stop)))).join('\t'),
  );
  const htmlRows = rows.map((row) => row.map((stop) => htmlCell(stop, block, textOf(stop))).join(''));
  return {
    text: lines.map((line) => `${line}\r\n`).join(''),
    html: `<table>${htmlRows.map((row) => `<tr>${row}</tr>`).join('')}</table>`,
  };
}

/** As Excel writes it: a text with a tab, a line end or a quotation mark at its head stands between quotation marks. */
function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function htmlCell(stop: Stop, { firstColumn, lastColumn }: CellBlock, text: string): string {
  const from = Math.max(stop.column, firstColumn);
  const to = Math.min(stop.column + stop.colSpan - 1, lastColumn);
  const span = to > from ? ` colspan="${to - from + 1}"` : '';
  return `<td${span} align="right">${escaped(text)}</td>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
