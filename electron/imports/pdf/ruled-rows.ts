import type { ShownRow } from '../shown/shown-document';
import type { DrawnRule, DrawnText, PageMarks } from './page-marks';

/** Rules meet within this, in points. */
const SLACK = 1.5;
/** No row of text is lower than this. */
const LEAST_HEIGHT = 5;
/** Where the middle of a text lies above its baseline, as a share of its size. */
const MIDDLE = 0.35;

/** A row between two rules, and where it stands. */
export interface RuledRow {
  readonly top: number;
  readonly cells: ShownRow;
}

export interface RuledPage {
  readonly rows: readonly RuledRow[];
  /** What stands in no table. */
  readonly outside: readonly DrawnText[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The tables of a page by their rules: a cell is what lies between the nearest rules around it. Each row has the cells
 * it touches from left to right, so that one over several rows is in each of them.
 */
export function ruledRows({ texts, rules }: Pick<PageMarks, 'texts' | 'rules'>): RuledPage {
  const upright = rules.filter(({ x1, x2 }) => Math.abs(x1 - x2) <= SLACK);
  const level = rules.filter(({ y1, y2 }) => Math.abs(y1 - y2) <= SLACK);
  const heights = distinct(level.map(({ y1 }) => y1));
  const inTables = new Set<DrawnText>();
  const rows = heights.flatMap((top, index): RuledRow[] => {
    const bottom = heights[index + 1];
    if (bottom === undefined || bottom - top < LEAST_HEIGHT) return [];
    const y = (top + bottom) / 2;
    const edges = distinct(upright.filter((rule) => covers(rule.y1, rule.y2, y)).map(({ x1 }) => x1));
    const cells = edges.slice(1).flatMap((right, place) => {
      const box = boxAround(edges[place] ?? right, right, y, level);
      if (box === undefined) return [];
      const inside = texts.filter((text) => isInside(text, box));
      for (const text of inside) inTables.add(text);
      return [joined(inside)];
    });
    return cells.length === 0 ? [] : [{ top, cells }];
  });
  return { rows, outside: texts.filter((text) => !inTables.has(text)) };
}

function boxAround(left: number, right: number, y: number, level: readonly DrawnRule[]): Box | undefined {
  const x = (left + right) / 2;
  const heights = level.filter((rule) => covers(rule.x1, rule.x2, x)).map(({ y1 }) => y1);
  const above = heights.filter((height) => height < y);
  const below = heights.filter((height) => height > y);
  if (above.length === 0 || below.length === 0) return undefined;
  return { left, right, top: Math.max(...above), bottom: Math.min(...below) };
}

function isInside({ x, width, baseline, size }: DrawnText, { left, right, top, bottom }: Box): boolean {
  const [middle, height] = [x + width / 2, baseline - MIDDLE * size];
  return middle > left && middle < right && height > top && height < bottom;
}

/** Texts of a cell in reading order. */
function joined(texts: readonly DrawnText[]): string {
  return [...texts]
    .sort((one, other) =>
      Math.abs(one.baseline - other.baseline) > SLACK ? one.baseline - other.baseline : one.x - other.x,
    )
    .map(({ text }) => text)
    .join('');
}

function covers(one: number, other: number, place: number): boolean {
  return Math.min(one, other) - SLACK <= place && place <= Math.max(one, other) + SLACK;
}

/** Places in order, those within the slack of each other taken for one. */
function distinct(places: readonly number[]): readonly number[] {
  const sorted = [...places].sort((one, other) => one - other);
  return sorted.filter((place, index) => place - (sorted[index - 1] ?? Number.NEGATIVE_INFINITY) > SLACK);
}
