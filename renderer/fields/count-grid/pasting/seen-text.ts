/** Elements that begin a line of their own. */
const LINES = new Set(['P', 'DIV', 'LI', 'BR', 'TR']);
/** What is not seen, and what was struck out, with changes tracked or by hand. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'DEL', 'S', 'STRIKE', 'COMMENT']);
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all|text-decoration[^;]*line-through/i;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text of an element as it is seen, line by line. */
export function seenText(element: Element): string {
  const pieces: string[] = [];
  addText(element, pieces);
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether an element is hidden, struck out with changes tracked, or no text at all. */
export function isUnseen(element: Element): boolean {
  return UNSEEN.has(element.tagName) || HIDDEN.test(element.getAttribute('style') ?? '');
}

/** In pieces, because elements may lie hundreds deep in one another and the text is copied once so. */
function addText(node: Node, pieces: string[], isRaised = false): void {
  if (node.nodeType === Node.TEXT_NODE) {
    // In HTML a line end in the text is a blank.
    const text = (node.nodeValue ?? '').replaceAll('\n', ' ');
    // The mark of a remark stays raised: `3` with a `1` above it is no 31.
    pieces.push(isRaised ? text.replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit) : text);
  }
  if (!(node instanceof Element) || isUnseen(node)) return;
  const isLine = LINES.has(node.tagName);
  if (isLine) pieces.push('\n');
  for (const child of node.childNodes) addText(child, pieces, isRaised || node.tagName === 'SUP');
  if (isLine) pieces.push('\n');
}
