import { DocumentRefused } from '../document-problem';
import type { OfficePackage } from '../office-package';
import type { ShownBlock, ShownDocument } from '../shown/shown-document';
import { withoutBlanks } from '../shown/shown-document';
import type { XmlElement } from '../xml/read-xml';
import { allElements, childElements, firstChild, textContent } from '../xml/xml-search';
import { numberText } from './number-text';
import { rowCells } from './sheet-rows';

/** Sheets of a workbook that are looked at; one of ours has four. */
const MOST_SHEETS = 50;
/** The longest format a spreadsheet takes; it is looked at for every number. */
const LONGEST_FORMAT = 255;
/** How a spreadsheet writes a character that XML cannot hold: `_x0007_`. */
const CODE = /_x([0-9a-f]{4})_/gi;

/**
 * What a workbook shows: the rows of its sheets, in order, with the values of formulas as they were saved. A row of one
 * text may be a paragraph, such as the title over a table. Hidden sheets are not shown.
 *
 * @throws DocumentRefused
 */
export function readWorkbook(workbook: OfficePackage): ShownDocument {
  const { main, xml } = workbook;
  const root = xml(main);
  if (root === undefined) throw new DocumentRefused('damaged');
  const relations = workbook.relations(main);
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.part;
  const strings = sharedStrings(optional(xml, partOf('sharedStrings')));
  const formats = cellFormats(optional(xml, partOf('styles')));
  const shown = allElements(root, 'sheet').filter(
    ({ attributes }) => (attributes.get('state') ?? 'visible') === 'visible',
  );
  // A sheet told of many times is one sheet.
  const parts = new Set(shown.map(({ attributes }) => relations.get(attributes.get('id') ?? '')?.part));
  const blocks = [...parts].slice(0, MOST_SHEETS).flatMap((part) => {
    const sheet = optional(xml, part);
    return sheet === undefined ? [] : sheetBlocks(sheet, (cell) => cellText(cell, strings, formats));
  });
  return { blocks, texts: 'none' };
}

function optional(xml: OfficePackage['xml'], part: string | undefined): XmlElement | undefined {
  return part === undefined ? undefined : xml(part);
}

function sheetBlocks(sheet: XmlElement, textOf: (cell: XmlElement) => string): ShownBlock[] {
  return rowCells(sheet, textOf).flatMap((cells): ShownBlock[] => {
    const written = cells.filter((text) => withoutBlanks(text) !== '');
    const row = { type: 'row', cells } as const;
    return written.length === 1 ? [row, { type: 'paragraph', text: written[0] ?? '' }] : [row];
  });
}

/** Texts that cells refer to by number, with what is written over them for reading aloud left out. */
function sharedStrings(part: XmlElement | undefined): readonly string[] {
  return part === undefined ? [] : childElements(part, 'si').map(richText);
}

function richText(element: XmlElement): string {
  return childElements(element)
    .map((child) => (child.name === 't' ? textContent(child) : child.name === 'r' ? richText(child) : ''))
    .join('')
    .replace(CODE, (_all, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** Format codes of the document's own, by the number of the cell style; those built in are plain numbers to us. */
function cellFormats(part: XmlElement | undefined): readonly (string | undefined)[] {
  if (part === undefined) return [];
  const codes = new Map(
    childElements(firstChild(part, 'numFmts') ?? part, 'numFmt').map(({ attributes }) => [
      attributes.get('numFmtId'),
      attributes.get('formatCode')?.slice(0, LONGEST_FORMAT),
    ]),
  );
  const styles = firstChild(part, 'cellXfs');
  return styles === undefined
    ? []
    : childElements(styles, 'xf').map(({ attributes }) => codes.get(attributes.get('numFmtId')));
}

function cellText(
  cell: XmlElement,
  strings: readonly string[],
  formats: readonly (string | undefined)[],
): string {
  const inline = firstChild(cell, 'is');
  if (inline !== undefined) return richText(inline);
  const element = firstChild(cell, 'v');
  const value = element === undefined ? '' : textContent(element);
  switch (cell.attributes.get('t') ?? 'n') {
    case 's':
      return strings[Number(value)] ?? '';
    case 'n':
      return numberText(value, formats[Number(cell.attributes.get('s') ?? 0)]);
    default:
      // Results of formulas, errors, and texts as they are.
      return value;
  }
}
