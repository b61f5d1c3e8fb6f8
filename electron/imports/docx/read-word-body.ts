import { DocumentRefused } from '../document-problem';
import type { OfficePackage } from '../office-package';
import type { ShownBlock, ShownDocument } from '../shown/shown-document';
import type { XmlElement } from '../xml/read-xml';
import { childElements, firstChild } from '../xml/xml-search';
import { wordText } from './word-paragraph-text';

/** Elements that only hold others: the content of a control, an insertion that was tracked, a tag. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag']);

/**
 * What a Word document shows: its paragraphs and the rows of its tables, in order. Headers, footers, notes and text
 * boxes are no part of a report's text.
 *
 * @throws DocumentRefused
 */
export function readWordBody(document: OfficePackage): ShownDocument {
  const body = firstChild(document.xml(document.main), 'body');
  if (body === undefined) throw new DocumentRefused('damaged');
  return { blocks: blocksOf(body), texts: 'paragraphs' };
}

function blocksOf(container: XmlElement): ShownBlock[] {
  return unwrapped(container).flatMap((element): ShownBlock[] => {
    if (element.name === 'p') return [{ type: 'paragraph', text: wordText(element) }];
    return element.name === 'tbl' ? rowsOf(element) : [];
  });
}

/** What is in an element as it is shown, whatever it is wrapped in. */
function unwrapped(element: XmlElement): readonly XmlElement[] {
  return childElements(element).flatMap((child) => (WRAPPERS.has(child.name) ? unwrapped(child) : [child]));
}

function rowsOf(table: XmlElement): ShownBlock[] {
  /** The text of the cell that goes on downwards, by the column of the grid it begins in. */
  let above = new Map<number, string>();
  return unwrapped(table).flatMap((row): ShownBlock[] => {
    if (row.name !== 'tr' || firstChild(firstChild(row, 'trPr'), 'del') !== undefined) return [];
    const going = new Map<number, string>();
    let column = 0;
    const cells = unwrapped(row).flatMap((cell) => {
      if (cell.name !== 'tc') return [];
      const properties = firstChild(cell, 'tcPr');
      const merge = firstChild(properties, 'vMerge');
      const isCovered = merge !== undefined && merge.attributes.get('val') !== 'restart';
      const text = isCovered ? (above.get(column) ?? '') : cellText(cell);
      if (merge !== undefined) going.set(column, text);
      column += spanOf(properties);
      return [text];
    });
    above = going;
    return [{ type: 'row', cells }];
  });
}

function spanOf(properties: XmlElement | undefined): number {
  const span = Number(firstChild(properties, 'gridSpan')?.attributes.get('val') ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
}

/** A table inside a cell is shown there, too. */
function cellText(cell: XmlElement): string {
  return blocksOf(cell)
    .flatMap((block) => (block.type === 'paragraph' ? [block.text] : block.cells))
    .join('\n');
}
