import type { XmlElement } from '../xml/read-xml';
import { childElements, firstChild, textContent } from '../xml/xml-search';

/** What stands for a character of its own. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);
/** Properties, what was deleted with changes tracked, and what is drawn beside the text. */
const NOT_SHOWN = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'drawing',
  'pict',
  'object',
]);

/** The text of a paragraph or a run as the reader sees it, with changes that are tracked taken for made. */
export function wordText(element: XmlElement): string {
  return childElements(element)
    .map((child) => {
      if (NOT_SHOWN.has(child.name)) return '';
      if (child.name === 't') return textContent(child);
      if (child.name === 'r' && isHidden(child)) return '';
      // Of what is written twice for programs of different age the newer counts.
      if (child.name === 'AlternateContent') return wordText(firstChild(child, 'Choice') ?? child);
      return SIGNS.get(child.name) ?? wordText(child);
    })
    .join('');
}

function isHidden(run: XmlElement): boolean {
  const vanish = firstChild(firstChild(run, 'rPr'), 'vanish');
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish.attributes.get('val') ?? 'on');
}
