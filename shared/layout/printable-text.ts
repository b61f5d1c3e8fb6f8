/** Kangxi radicals look like the hanzi they are radicals of; copied from some PDF files they replace them. */
const KANGXI_RADICALS = /[\u2f00-\u2fdf]/g;
/** Never drawn and never meant: control characters, direction marks, joiners, variation selectors, soft hyphens. */
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Stands for half of a character whose other half is lost; no font draws it, so the export reports it. */
export const LOST_CHARACTER = '\ufffd';

/**
 * One line of text as it can be printed. Tabs and line ends become blanks; what has no shape of its own goes, so
 * that no export has to know about it; nothing that can be seen is changed.
 */
export function printableText(text: string): string {
  return text
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, LOST_CHARACTER)
    .replace(KANGXI_RADICALS, (radical) => radical.normalize('NFKC'));
}

/** The paragraphs of a narrative: a line is a paragraph, empty lines and hand-made indents go. */
export function printableLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => printableText(line).trim())
    .filter((line) => line !== '');
}
