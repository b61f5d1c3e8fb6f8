/** Elements that begin a line of their own. */
const LINES = new Set(['P', 'DIV', 'LI', 'BR', 'TR']);
/** What is not seen, and what was struck out, with changes tracked or by hand. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'DEL', 'S', 'STRIKE', 'COMMENT']);
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all|text-decoration[^;]*line-through/i;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text of an element as it is seen, line by line. */
export function seenText(element: Element): string {
  return textIn(element)
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether an element is hidden, struck out with changes tracked, or no text at all. */
export function isUnseen(element: Element): boolean {
  return UNSEEN.has(element.tagName) || HIDDEN.test(element.getAttribute('style') ?? '');
}

function textIn(node: Node): string {
  // In HTML a line end in the text is a blank.
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replaceAll('\n', ' ');
  if (!(node instanceof Element)) return '';
  if (isUnseen(node)) return '';
  const inner = Array.from(node.childNodes, textIn).join('');
  // The mark of a remark stays raised: `3` with a `1` above it is no 31.
  if (node.tagName === 'SUP') return inner.replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit);
  return LINES.has(node.tagName) ? `\n${inner}\n` : inner;
}
