import { toPoints } from '#shared/layout/page-geometry';
import type { TablePiece } from './cut-table';
import type { MeasuredTable } from './measure-table';
import type { StructureNode } from './page-structure';
import { baselineIn, placeLine } from './place-line';
import type { PlacedFrame, PlacedRule, PlacedText } from './placed-page';
import type { GridPlace } from './table-grid';

export interface PiecePlace {
  readonly left: number;
  readonly top: number;
  /** The element a cell's text belongs to; none for one that was drawn in an earlier piece. */
  readonly elementOf: (place: GridPlace) => StructureNode | undefined;
}

interface DrawnPiece {
  readonly texts: readonly PlacedText[];
  readonly rules: readonly PlacedRule[];
  readonly frames: readonly PlacedFrame[];
}

/**
 * Draws a piece of a table with its top left corner at this place; a span it clips is closed and labelled anew.
 */
export function drawPiece(
  table: MeasuredTable,
  piece: TablePiece,
  { left, top, elementOf }: PiecePlace,
): DrawnPiece {
  const tops = [top];
  for (const { height } of piece.rows) tops.push((tops.at(-1) ?? top) + height);
  const rows = piece.rows.map(({ row }) => table.grid[row] ?? []);
  const frame = {
    x: left,
    y: top,
    width: table.edges.at(-1) ?? 0,
    height: piece.height,
    ruleWidth: table.block.outerRule,
  };
  return {
    texts: pieceTexts(table, rows, tops, left, elementOf),
    rules: [...horizontalRules(table, rows, tops, left), ...verticalRules(table, rows, tops, left)],
    frames: [frame],
  };
}

type Rows = readonly (readonly GridPlace[])[];

function pieceTexts(
  table: MeasuredTable,
  rows: Rows,
  tops: readonly number[],
  left: number,
  elementOf: PiecePlace['elementOf'],
): PlacedText[] {
  const drawn = new Set<GridPlace>();
  const texts: PlacedText[] = [];
  rows.forEach((places, row) => {
    for (const place of places) {
      if (drawn.has(place)) continue;
      drawn.add(place);
      const below = rows.findIndex((others, other) => other > row && !others.includes(place));
      const bottom = tops[below < 0 ? rows.length : below] ?? 0;
      const of = elementOf(place);
      const placed = cellTexts(table, place, left, tops[row] ?? 0, bottom);
      texts.push(...(of === undefined ? placed : placed.map((text) => ({ ...text, of }))));
    }
  });
  return texts;
}

/** Centres the em boxes of a cell's lines between its rules, which looks right with every font. */
function cellTexts(
  table: MeasuredTable,
  place: GridPlace,
  left: number,
  top: number,
  bottom: number,
): PlacedText[] {
  const text = table.texts.get(place);
  if (text === undefined) return [];
  const { glyphs, lines, size, pitch } = text;
  const cellLeft = left + (table.edges[place.column] ?? 0);
  const cellWidth = left + (table.edges[place.column + place.cell.colSpan] ?? 0) - cellLeft;
  const firstLine = top + (bottom - top - lines.length * pitch) / 2;
  return lines.flatMap((line, index) => {
    const slack = cellWidth - line.width * size;
    return placeLine(glyphs.slice(line.start, line.end), {
      x: cellLeft + (place.cell.align === 'center' ? slack / 2 : toPoints(table.block.padding)),
      baseline: baselineIn(firstLine + index * pitch, pitch, size),
      size,
    });
  });
}

/** Rules between two rows, wherever two different cells meet there; stretches that touch are one rule. */
function horizontalRules(
  table: MeasuredTable,
  rows: Rows,
  tops: readonly number[],
  left: number,
): PlacedRule[] {
  return rows.slice(1).flatMap((below, index) => {
    const above = rows[index] ?? [];
    const y = tops[index + 1] ?? 0;
    return stretches(below.map((place, column) => place !== above[column])).map(([from, to]) => ({
      x1: left + (table.edges[from] ?? 0),
      y1: y,
      x2: left + (table.edges[to] ?? 0),
      y2: y,
      width: table.block.innerRule,
    }));
  });
}

function verticalRules(
  table: MeasuredTable,
  rows: Rows,
  tops: readonly number[],
  left: number,
): PlacedRule[] {
  return table.edges.slice(1, -1).flatMap((edge, index) =>
    stretches(rows.map((places) => places[index] !== places[index + 1])).map(([from, to]) => ({
      x1: left + edge,
      y1: tops[from] ?? 0,
      x2: left + edge,
      y2: tops[to] ?? 0,
      width: table.block.innerRule,
    })),
  );
}

/** Runs of `true` as [first, end). */
function stretches(marks: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  marks.forEach((mark, index) => {
    const run = runs.at(-1);
    if (!mark) return;
    if (run !== undefined && run[1] === index) run[1] = index + 1;
    else runs.push([index, index + 1]);
  });
  return runs;
}
