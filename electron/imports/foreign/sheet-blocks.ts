import type { ForeignBlock, ForeignCell } from '#shared/import/foreign-document';
import { MOST_PASTED } from '#shared/import/printed-table';
import type { OfficePackage } from '../office-package';
import type { XmlElement } from '../xml/read-xml';
import { allElements, childElements, firstChild, textContent } from '../xml/xml-search';
import { numberText, type SheetFormats, sheetFormats } from './sheet-numbers';

/** Sheets of a workbook that are looked at; a report is on three. */
const MOST_SHEETS = 50;
/** Places that merged cells of a sheet may take together; no two of them share one where nobody means harm. */
const MOST_COVERED = MOST_PASTED.rows * MOST_PASTED.columns;

/** A place of a sheet, from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Reads the sheets of an Excel workbook, hidden ones left out: every cell as it is shown, merged cells as such. What
 * lies beyond the size of any table of figures is not looked at.
 *
 * @throws DocumentRefused where a part of it cannot be read
 */
export function sheetBlocks(file: OfficePackage): readonly ForeignBlock[] {
  const workbook = file.xml(file.main);
  if (workbook === undefined) return [];
  const relations = file.relations(file.main);
  const part = (type: string) => {
    const name = [...relations.values()].find((relation) => relation.type === type)?.part;
    return name === undefined ? undefined : file.xml(name);
  };
  const shared = part('sharedStrings');
  const strings = shared === undefined ? [] : childElements(shared, 'si').map(stringIn);
  const formats = sheetFormats(part('styles'));
  const sheets = allElements(workbook, 'sheet').filter(
    ({ attributes }) => !isHidden(attributes.get('state')),
  );
  const names = new Map<string, string>();
  for (const { attributes } of sheets) {
    const part = relations.get(attributes.get('id') ?? '')?.part;
    // A sheet told of many times is one sheet.
    if (part !== undefined && !names.has(part)) names.set(part, attributes.get('name') ?? '');
  }
  return [...names].slice(0, MOST_SHEETS).flatMap(([name, sheetName]): readonly ForeignBlock[] => {
    const sheet = file.xml(name);
    if (sheet === undefined) return [];
    const rows = rowsOf(sheet, strings, formats);
    const pictures: readonly ForeignBlock[] =
      firstChild(sheet, 'drawing') === undefined ? [] : [{ kind: 'picture' }];
    const title = `工作表“${sheetName}”`;
    return [...(rows.length === 0 ? [] : [{ kind: 'table' as const, name: title, rows }]), ...pictures];
  });
}

function isHidden(state: string | undefined): boolean {
  return state === 'hidden' || state === 'veryHidden';
}

function rowsOf(
  sheet: XmlElement,
  strings: readonly string[],
  formats: SheetFormats,
): readonly (readonly ForeignCell[])[] {
  const texts = new Map<string, string>();
  let [lastRow, lastColumn] = [-1, -1];
  const data = firstChild(sheet, 'sheetData');
  for (const [index, row] of (data === undefined ? [] : childElements(data, 'row')).entries()) {
    for (const cell of childElements(row, 'c')) {
      const place = placeNamed(cell.attributes.get('r')) ?? { row: index, column: lastColumn + 1 };
      const text = shown(cell, strings, formats);
      if (text.trim() === '' || !isWithin(place)) continue;
      texts.set(keyOf(place), text);
      lastRow = Math.max(lastRow, place.row);
      lastColumn = Math.max(lastColumn, place.column);
    }
  }
  const merges = mergesOf(sheet, { row: lastRow, column: lastColumn });
  return Array.from({ length: lastRow + 1 }, (_, row) =>
    Array.from({ length: lastColumn + 1 }, (_unused, column) => ({ row, column })).flatMap(
      (place): readonly ForeignCell[] => {
        const merge = merges.get(keyOf(place));
        if (merge === 'covered') return [];
        return [
          { text: texts.get(keyOf(place)) ?? '', rowSpan: merge?.rowSpan ?? 1, colSpan: merge?.colSpan ?? 1 },
        ];
      },
    ),
  );
}

/** Where a number stands, a text or what a formula came to; as a person sees it. */
function shown(cell: XmlElement, strings: readonly string[], formats: SheetFormats): string {
  const type = cell.attributes.get('t') ?? 'n';
  if (type === 'inlineStr') return stringIn(firstChild(cell, 'is') ?? cell);
  const value = firstChild(cell, 'v');
  const text = value === undefined ? '' : textContent(value);
  if (type === 's') return strings[Number(text)] ?? '';
  return type === 'n' ? numberText(text, formats(cell.attributes.get('s'))) : text;
}

/** A string without its phonetic readings. */
function stringIn(element: XmlElement): string {
  return childElements(element)
    .map((child) => (child.name === 't' ? textContent(child) : child.name === 'r' ? stringIn(child) : ''))
    .join('');
}

type Merge = { readonly rowSpan: number; readonly colSpan: number } | 'covered';

/** Merged cells inside the used part of a sheet, by their places. */
function mergesOf(sheet: XmlElement, last: Place): ReadonlyMap<string, Merge> {
  const merges = new Map<string, Merge>();
  let covered = 0;
  const written = firstChild(sheet, 'mergeCells');
  for (const { attributes } of written === undefined ? [] : childElements(written, 'mergeCell')) {
    const [from, to = from] = (attributes.get('ref') ?? '').split(':').map(placeNamed);
    if (from === undefined || to === undefined || merges.has(keyOf(from))) continue;
    if (covered > MOST_COVERED) break;
    const end = { row: Math.min(to.row, last.row), column: Math.min(to.column, last.column) };
    for (let row = from.row; row <= end.row; row += 1) {
      for (let column = from.column; column <= end.column; column += 1) {
        merges.set(keyOf({ row, column }), 'covered');
        covered += 1;
      }
    }
    if (end.row >= from.row && end.column >= from.column) {
      merges.set(keyOf(from), { rowSpan: end.row - from.row + 1, colSpan: end.column - from.column + 1 });
    }
  }
  return merges;
}

function keyOf({ row, column }: Place): string {
  return `${row} ${column}`;
}

function isWithin({ row, column }: Place): boolean {
  return row < MOST_PASTED.rows && column < MOST_PASTED.columns;
}

const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/;

/** `C5` as a place. */
function placeNamed(reference: string | undefined): Place | undefined {
  const match = REFERENCE.exec(reference ?? '');
  if (match === null) return undefined;
  const letters = match[1] ?? '';
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}
