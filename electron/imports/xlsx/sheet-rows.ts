import type { ShownRow } from '../shown/shown-document';
import type { XmlElement } from '../xml/read-xml';
import { childElements, firstChild } from '../xml/xml-search';

/** A report's sheets are smaller by far; what stands further down or to the right is no part of one. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 60;
const MOST_MERGES = 5000;
/** Places that merged areas may take together; no two of them share one where nobody means harm. */
const MOST_COVERED = 200_000;

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The rows of a sheet, each with the cells it touches from left to right: merged ones once, and with their text in each
 * of their rows. Rows nobody wrote into are left out.
 */
export function rowCells(sheet: XmlElement, textOf: (cell: XmlElement) => string): readonly ShownRow[] {
  const texts = cellTexts(sheet, textOf);
  const merged = mergedAreas(sheet);
  const lastColumn = [...texts.keys()].reduce((last, key) => Math.max(last, key % MOST_COLUMNS), 0);
  const rows = new Set([...texts.keys()].map((key) => Math.floor(key / MOST_COLUMNS)));
  return [...rows]
    .sort((one, other) => one - other)
    .map((row) => {
      const cells: string[] = [];
      for (let column = 0; column <= lastColumn; column += 1) {
        const area = merged.get(keyOf(row, column));
        if (area === undefined) cells.push(texts.get(keyOf(row, column)) ?? '');
        else {
          cells.push(texts.get(keyOf(area.top, area.left)) ?? '');
          column = area.right;
        }
      }
      return cells;
    });
}

function cellTexts(sheet: XmlElement, textOf: (cell: XmlElement) => string): ReadonlyMap<number, string> {
  const data = firstChild(sheet, 'sheetData');
  const texts = new Map<number, string>();
  let nextRow = 0;
  for (const row of data === undefined ? [] : childElements(data, 'row')) {
    // Programs may leave out where a row or cell stands that follows the one before it.
    const rowIndex = Number(row.attributes.get('r') ?? nextRow + 1) - 1;
    nextRow = rowIndex + 1;
    if (!(rowIndex >= 0 && rowIndex < MOST_ROWS)) continue;
    let nextColumn = 0;
    for (const cell of childElements(row, 'c')) {
      const column = placeOf(cell.attributes.get('r') ?? '')?.column ?? nextColumn;
      nextColumn = column + 1;
      if (column < MOST_COLUMNS) texts.set(keyOf(rowIndex, column), textOf(cell));
    }
  }
  return texts;
}

/** Which merged area covers a cell, by the key of the cell. */
function mergedAreas(sheet: XmlElement): ReadonlyMap<number, Area> {
  const list = firstChild(sheet, 'mergeCells');
  const areas = new Map<number, Area>();
  let covered = 0;
  for (const { attributes } of (list === undefined ? [] : childElements(list, 'mergeCell')).slice(
    0,
    MOST_MERGES,
  )) {
    const [first, last] = (attributes.get('ref') ?? '').split(':').map(placeOf);
    if (first === undefined || last === undefined) continue;
    if (areas.has(keyOf(first.row, first.column)) || covered > MOST_COVERED) continue;
    const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
    for (let row = area.top; row <= Math.min(area.bottom, MOST_ROWS - 1); row += 1)
      for (let column = area.left; column <= Math.min(area.right, MOST_COLUMNS - 1); column += 1) {
        areas.set(keyOf(row, column), area);
        covered += 1;
      }
  }
  return areas;
}

function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function keyOf(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}
