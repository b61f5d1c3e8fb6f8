/** The longest text a cell of a spreadsheet holds, in UTF-16 code units. */
const MAX_LENGTH = 32_767;
const CUT = '……（文字过长，以下略）';
/** In spreadsheets `_x000A_` inside a text stands for the character of that code; its first sign has to be written so. */
const CODE_AHEAD = /_(?=x[0-9a-f]{4}_)/gi;
/** Characters XML has no way of writing. */
const NOT_XML = /[\ufffe\uffff]/g;

/** A text as a cell shows it, letter by letter. One that is longer than a cell is cut, and says so. */
export function sheetText(text: string): string {
  const written = text.replace(NOT_XML, '').replace(CODE_AHEAD, '_x005F_');
  return written.length <= MAX_LENGTH ? written : `${written.slice(0, MAX_LENGTH - CUT.length)}${CUT}`;
}
