import { MOST_PASTED, type PrintedCell, type PrintedTable } from '#shared/import/printed-table';

/**
 * Reads tab-separated text the way spreadsheets write it: tabs between columns, any line end between rows, the last
 * one not a row of its own; a field between quotation marks may hold tabs, line ends and doubled quotation marks. A
 * quotation mark that is not closed before a tab, a line end or the end of the text is an ordinary character.
 */
export function readTsv(text: string): PrintedTable | 'tooLarge' {
  if (text.length > MOST_PASTED.textLength) return 'tooLarge';
  const rows: PrintedCell[][] = [];
  let row: PrintedCell[] = [];
  let at = 0;
  for (;;) {
    const field = readField(text, at);
    row.push({ text: field.text });
    if (row.length > MOST_PASTED.columns) return 'tooLarge';
    at = field.end;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    if (rows.length > MOST_PASTED.rows) return 'tooLarge';
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length) return rows;
  }
}

interface Field {
  readonly text: string;
  /** Where the tab, the line end or the end of the text behind it is. */
  readonly end: number;
}

function readField(text: string, start: number): Field {
  const quoted = text[start] === '"' ? readQuoted(text, start) : undefined;
  if (quoted !== undefined) return quoted;
  FIELD_END.lastIndex = start;
  const end = FIELD_END.exec(text)?.index ?? text.length;
  return { text: text.slice(start, end), end };
}

const FIELD_END = /[\t\r\n]/g;
const CLOSING = /(?:[^"]|"")*/y;

function readQuoted(text: string, start: number): Field | undefined {
  CLOSING.lastIndex = start + 1;
  CLOSING.exec(text);
  const close = CLOSING.lastIndex;
  const next = text[close + 1];
  const isClosed =
    text[close] === '"' && (next === undefined || next === '\t' || next === '\r' || next === '\n');
  return isClosed ? { text: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 } : undefined;
}
