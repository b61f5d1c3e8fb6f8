import { MOST_PASTED, type PrintedTable } from '#shared/import/printed-table';
import { readHtmlTable } from './read-html-table';
import { readTsv } from './read-tsv';

/** The two forms in which other programs put a table on the clipboard; an absent one is an empty text. */
export interface ClipboardTexts {
  readonly text: string;
  readonly html: string;
}

export type ClipboardReading =
  /** One text that belongs into one cell. */
  | { readonly kind: 'single'; readonly text: string }
  | { readonly kind: 'table'; readonly table: PrintedTable }
  /** Nothing can be taken, for the reason said. */
  | { readonly kind: 'refused'; readonly notice: string };

/** More than this is no figure, whatever it is. */
const LONGEST_SINGLE = 1000;

/**
 * What was copied. An HTML table tells more than the text beside it: which cells are merged, and where a cell ends
 * (LibreOffice Writer's text has one line for every cell). The text counts where there is no table.
 */
export function readClipboard({ text, html }: ClipboardTexts): ClipboardReading {
  const ofHtml = html.length > MOST_PASTED.htmlLength && text !== '' ? undefined : readHtmlTable(html);
  const table = ofHtml ?? readTsv(text);
  if (table === 'tooLarge') return refused(TOO_LARGE);
  const [[only] = []] = table;
  if (table.length > 1 || (table[0]?.length ?? 0) > 1 || only === undefined) return { kind: 'table', table };
  if (only.text.length > LONGEST_SINGLE) {
    return refused(`粘贴的内容有 ${only.text.length} 个字，一格放不下。没有改动。`);
  }
  if (/\p{Cs}/u.test(only.text)) return refused('粘贴的内容里有读不出来的字符。没有改动。');
  return { kind: 'single', text: only.text };
}

const TOO_LARGE = `粘贴的内容太多，超过 ${MOST_PASTED.rows} 行、${MOST_PASTED.columns} 列或 100 万字。请只复制要填的表格。没有改动。`;

function refused(notice: string): ClipboardReading {
  return { kind: 'refused', notice };
}
