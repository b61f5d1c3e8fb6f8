import type { XmlElement } from '../xml/read-xml';
import { childElements, firstChild } from '../xml/xml-search';

/** What a cell of a row takes of the table's columns once edges that people see as one are one. */
export interface EvenCell {
  readonly colSpan: number;
  /** Columns left free before it. */
  readonly before: number;
}

/** Edges nearer to each other than 2 mm (in twentieths of a point) are one edge that somebody did not quite meet. */
const SAME_EDGE = 113;

/**
 * The columns of a Word table. Dragging borders leaves columns of a hair's breadth, over which heads and figures of one
 * column begin in different columns of the grid; they are joined by the widths the grid gives.
 *
 * @returns by row, for every cell in it
 */
export function evenGrid(table: XmlElement): readonly (readonly EvenCell[])[] {
  const widths = childElements(firstChild(table, 'tblGrid') ?? table, 'gridCol').map((column) =>
    Number(column.attributes.get('w') ?? Number.NaN),
  );
  const rows = rowsOf(table).map(spansOf);
  const most = rows.flat().reduce((furthest, { to }) => Math.max(furthest, to), 0);
  const isMeasured = widths.length >= most && widths.every((width) => Number.isFinite(width) && width >= 0);
  const columnOf = isMeasured ? joinedColumns(widths, rows.flat()) : (at: number) => at;
  const isLost = rows.flat().some(({ from, to }) => columnOf(from) === columnOf(to));
  const column = isLost ? (at: number) => at : columnOf;
  return rows.map((cells) => {
    let behind = 0;
    return cells.map(({ from, to }): EvenCell => {
      const before = column(from) - behind;
      behind = column(to);
      return { before, colSpan: column(to) - column(from) };
    });
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The rows of a table, also those inside content controls. */
export function rowsOf(table: XmlElement): readonly XmlElement[] {
  return childElements(table).flatMap((child) =>
    child.name === 'tr' ? [child] : isWrapper(child) ? rowsOf(child) : [],
  );
}

/** The cells of a row, also those inside content controls. */
export function cellsIn(row: XmlElement): readonly XmlElement[] {
  return childElements(row).flatMap((child) =>
    child.name === 'tc' ? [child] : isWrapper(child) ? cellsIn(child) : [],
  );
}

/** Elements that hold rows or cells without being any. */
function isWrapper({ name }: XmlElement): boolean {
  return (
    name === 'sdt' || name === 'sdtContent' || name === 'customXml' || name === 'ins' || name === 'moveTo'
  );
}

function spansOf(row: XmlElement): readonly Span[] {
  let at = numberOf(firstChild(firstChild(row, 'trPr'), 'gridBefore'), 0);
  return cellsIn(row).map((cell) => {
    const from = at;
    at += Math.max(1, numberOf(firstChild(firstChild(cell, 'tcPr'), 'gridSpan'), 1));
    return { from, to: at };
  });
}

function numberOf(element: XmlElement | undefined, otherwise: number): number {
  const value = Number(element?.attributes.get('val') ?? otherwise);
  return Number.isInteger(value) && value >= 0 ? value : otherwise;
}

/** Counts the edges that cells have, those next to each other once. */
function joinedColumns(widths: readonly number[], spans: readonly Span[]): (edge: number) => number {
  const places = [0];
  for (const width of widths) places.push((places.at(-1) ?? 0) + width);
  const edges = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other);
  const columns = new Map<number, number>();
  let column = -1;
  let last = Number.NEGATIVE_INFINITY;
  for (const edge of edges) {
    const place = places[edge] ?? 0;
    if (place - last > SAME_EDGE) column += 1;
    last = place - last > SAME_EDGE ? place : last;
    columns.set(edge, column);
  }
  return (edge) => columns.get(edge) ?? edge;
}
