import type { XmlElement } from '../xml/read-xml';
import { allElements, childElements, firstChild } from '../xml/xml-search';
import type { NumberBefore } from './automatic-numbers';
import { cellsIn, type EvenCell, evenGrid, rowsOf } from './even-grid';
import { isWordElement } from './word-names';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const VML = 'urn:schemas-microsoft-com:vml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The one picture there is in the plain document: that there was one is all that is told of pictures. */
export const PICTURE_RELATION = 'rIdPicture';
const PICTURE = `<w:pict><v:shape><v:imagedata r:id="${PICTURE_RELATION}"/></v:shape></w:pict>`;

/** Parts of a document that are neither text nor table, or are not seen on paper. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'bookmarkStart',
  'bookmarkEnd',
  'commentReference',
  'footnoteReference',
  'endnoteReference',
  'instrText',
  'delInstrText',
  'sectPr',
  'del',
  'moveFrom',
  'sdtPr',
  'rt',
]);

/** What the library that reads the plain document knows by its name; of anything else only the content is kept. */
const KNOWN: ReadonlySet<string> = new Set(['br', 'noBreakHyphen', 'softHyphen', 'sym', 'tab']);

/**
 * The text and tables of a Word document written anew as a plain one, for the library that reads it: numbers that Word
 * counts by itself stand in the text, tables have even columns, text boxes and pictures are told in one way, and
 * hidden text is gone. Nothing refers to anything outside.
 *
 * @param document the outermost element of the document part
 */
export function plainWord(document: XmlElement, numberBefore: NumberBefore): string {
  const body = firstChild(document, 'body');
  const content = body === undefined ? '' : inner(body, numberBefore);
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}" xmlns:v="${VML}" xmlns:r="${RELATIONS}"><w:body>${content}</w:body></w:document>`;
}

function inner(element: XmlElement, numberBefore: NumberBefore): string {
  return element.children
    .map((child) => (typeof child === 'string' ? '' : written(child, numberBefore)))
    .join('');
}

function written(element: XmlElement, numberBefore: NumberBefore): string {
  if (!isWordElement(element)) return drawn(element, numberBefore);
  switch (element.name) {
    case 'p':
      return tag('p', element, number(numberBefore(element)) + inner(element, numberBefore));
    case 'tbl':
      return tag('tbl', element, tableRows(element, numberBefore));
    case 'r':
      return isUnseen(element) ? '' : tag('r', element, runContent(element, numberBefore));
    case 't':
      return textTag(textIn(element));
    case 'cr':
      return '<w:br/>';
    case 'drawing':
    case 'pict':
    case 'object':
      return drawn(element, numberBefore);
    // Rare enough not to be copied with all they may hold; what counts of them is told apart in their own cases.
    case 'pPr':
      return markOfDeletion(element);
    case 'rPr':
    case 'tblPr':
    case 'tblGrid':
    case 'trPr':
    case 'tcPr':
      return '';
    default: {
      if (LEFT_OUT.has(element.name)) return '';
      const content = inner(element, numberBefore);
      return KNOWN.has(element.name) ? tag(element.name, element, content) : content;
    }
  }
}

/**
 * What a run shows. Raised digits are those of a remark (`3` with a `1` above it is no 31) or of a unit (m²): they stay
 * raised, which no figure is.
 */
function runContent(run: XmlElement, numberBefore: NumberBefore): string {
  const raised = propertyOf(run, 'vertAlign') === 'superscript';
  if (!raised) return inner(run, numberBefore);
  const text = childElements(run, 't').map(textIn).join('');
  return textTag(text.replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit));
}

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A drawing is its text boxes, or a picture. */
function drawn(element: XmlElement, numberBefore: NumberBefore): string {
  if (element.name === 'AlternateContent') {
    const [first] = childElements(element);
    return first === undefined ? '' : inner(first, numberBefore);
  }
  const boxes = outermostBoxes(element);
  if (boxes.length > 0) {
    const text = boxes.map((box) => inner(box, numberBefore)).join('');
    return `<w:pict><v:shape><v:textbox><w:txbxContent>${text}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  }
  const hasPicture = ['blip', 'imagedata', 'chart', 'OLEObject'].some(
    (name) => allElements(element, name).length > 0,
  );
  return hasPicture ? PICTURE : '';
}

/** Text boxes, those inside another one left to it. */
function outermostBoxes(element: XmlElement): readonly XmlElement[] {
  return childElements(element).flatMap((child) =>
    child.name === 'txbxContent' ? [child] : outermostBoxes(child),
  );
}

function tableRows(table: XmlElement, numberBefore: NumberBefore): string {
  const grid = evenGrid(table);
  return rowsOf(table)
    .map((row, at) => {
      const properties = firstChild(row, 'trPr');
      const isUnseen = ['del', 'hidden'].some((name) => firstChild(properties, name) !== undefined);
      if (isUnseen) return '';
      const cells = placedCells(row, grid[at] ?? []).map(({ cell, before, colSpan }) => {
        const free = before > 0 ? `<w:tc>${spanned(before)}<w:p/></w:tc>` : '';
        return `${free}<w:tc>${spanned(colSpan, mergeOf(cell))}${inner(cell, numberBefore)}</w:tc>`;
      });
      return `<w:tr>${cells.join('')}</w:tr>`;
    })
    .join('');
}

interface PlacedCell extends EvenCell {
  readonly cell: XmlElement;
}

/** The cells of a row in their columns, those merged sideways in the old way (`hMerge`, as RTF has it) as one. */
function placedCells(row: XmlElement, grid: readonly EvenCell[]): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  for (const [index, cell] of cellsIn(row).entries()) {
    const { before = 0, colSpan = 1 } = grid[index] ?? {};
    const merge = firstChild(firstChild(cell, 'tcPr'), 'hMerge');
    const last = placed.at(-1);
    if (last === undefined || merge === undefined || merge.attributes.get('val') === 'restart')
      placed.push({ cell, before, colSpan });
    else placed[placed.length - 1] = { ...last, colSpan: last.colSpan + before + colSpan };
  }
  return placed;
}

function spanned(columns: number, merge = ''): string {
  return `<w:tcPr><w:gridSpan w:val="${columns}"/>${merge}</w:tcPr>`;
}

function mergeOf(cell: XmlElement): string {
  const merge = firstChild(firstChild(cell, 'tcPr'), 'vMerge');
  if (merge === undefined) return '';
  return merge.attributes.get('val') === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
}

/** A paragraph whose end was deleted with changes tracked goes on in the next one. */
function markOfDeletion(properties: XmlElement): string {
  const isDeleted = firstChild(firstChild(properties, 'rPr'), 'del') !== undefined;
  return isDeleted ? '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>' : '';
}

/** Hidden, or struck out: whoever strikes a figure out and writes another beside it means the other. */
function isUnseen(run: XmlElement): boolean {
  return ['vanish', 'strike', 'dstrike'].some((name) => {
    const value = propertyOf(run, name);
    return value !== undefined && !['0', 'false', 'off'].includes(value);
  });
}

/** The value of a property of a run, empty where it is only switched on; undefined where it has none. */
function propertyOf(run: XmlElement, name: string): string | undefined {
  const property = firstChild(firstChild(run, 'rPr'), name);
  return property === undefined ? undefined : (property.attributes.get('val') ?? '');
}

function textIn({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

function textTag(text: string): string {
  return `<w:t xml:space="preserve">${escaped(text)}</w:t>`;
}

function number(text: string): string {
  return text === '' ? '' : `<w:r>${textTag(text)}</w:r>`;
}

const SAFE_NAME = /^[A-Za-z][A-Za-z0-9]*$/;

function tag(name: string, { attributes }: XmlElement, content: string): string {
  const given = [...attributes]
    .filter(([key]) => SAFE_NAME.test(key))
    .map(([key, value]) => ` w:${key}="${escaped(value)}"`);
  return `<w:${name}${given.join('')}>${content}</w:${name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
