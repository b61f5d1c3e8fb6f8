import { breakUnits } from './break-units';
import { isClosedGap } from './line-gaps';
import type { Glyph } from './typesetter';

/** Room for lines, in em of their type. */
export interface LineRoom {
  readonly width: number;
  /** Taken from the first line. */
  readonly firstIndent: number;
  /**
   * Full-width characters a full line is to hold, as the standard counts them; where that is a little more than the
   * width has room for, characters move together. Absent: nothing is tightened.
   */
  readonly capacity?: number;
}

/** A line as a stretch of glyphs, without the blanks at its end. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Width of its glyphs as they are, in em. */
  readonly width: number;
  /** Space between characters in em: what fills a line to the margin, what tightens the last one like the others. */
  readonly spacing: number;
  /** The same within words and numbers: none, but where a line has hardly anything else. */
  readonly innerSpacing: number;
}

/** Between characters a line is not driven further apart than this (em) while its words are left whole. */
const WIDEST_GAP = 0.5;

const ROUNDING = 1e-6;

/**
 * Breaks glyphs into lines, in time linear in their number. Spacing fills all lines but the last of a paragraph and
 * those before a soft break (`\n`).
 */
export function breakLines(glyphs: readonly Glyph[], room: LineRoom): TextLine[] {
  const lines: TextLine[] = [];
  const widthTo = runningWidths(glyphs);
  const openTo = runningOpenGaps(glyphs);

  const measure = (start: number, end: number) => {
    let visibleEnd = end;
    while (visibleEnd > start && glyphs[visibleEnd - 1]?.text === ' ') visibleEnd -= 1;
    const indent = lines.length === 0 ? room.firstIndent : 0;
    const width = (widthTo[visibleEnd] ?? 0) - (widthTo[start] ?? 0);
    const gaps = visibleEnd > start ? (openTo[visibleEnd - 1] ?? 0) - (openTo[start] ?? 0) : 0;
    return { visibleEnd, indent, width, gaps, space: room.width - indent, tight: tightening(room, indent) };
  };
  const fits = (start: number, end: number) => {
    const { width, gaps, space, tight } = measure(start, end);
    return width - gaps * tight <= space + ROUNDING;
  };
  const push = (start: number, end: number, isFilled: boolean) => {
    const { visibleEnd, indent, width, gaps, space, tight } = measure(start, end);
    const filling = isFilled ? fillGaps(space - width, gaps, visibleEnd - start - 1) : undefined;
    lines.push({
      start,
      end: visibleEnd,
      indent,
      width,
      ...(filling ?? { spacing: -tight, innerSpacing: 0 }),
    });
  };

  let start = 0;
  let unitStart = 0;
  for (const end of breakUnits(glyphs)) {
    if (glyphs[unitStart]?.text === '\n') {
      push(start, unitStart, false);
      start = unitStart + 1;
    } else if (!fits(start, end)) {
      if (start < unitStart) {
        push(start, unitStart, true);
        start = glyphs[unitStart]?.text === ' ' ? unitStart + 1 : unitStart;
      }
      // A piece longer than a line (a web address without seams) is broken between any two characters.
      for (let split = start + 1; split < end; split += 1) {
        if (fits(start, split + 1)) continue;
        push(start, split, true);
        start = split;
      }
    }
    unitStart = end;
  }
  if (start < glyphs.length || lines.length === 0) push(start, glyphs.length, false);
  return lines;
}

/** Shares the rest of a line among its gaps: those around words, or all when that would tear the line apart. */
function fillGaps(rest: number, openGaps: number, allGaps: number) {
  const spacing = openGaps > 0 ? rest / openGaps : Number.POSITIVE_INFINITY;
  if (spacing <= WIDEST_GAP) return { spacing, innerSpacing: 0 };
  const even = allGaps > 0 ? rest / allGaps : 0;
  return { spacing: even, innerSpacing: even };
}

/** Steps in which a narrower width is tried, in em. */
const BALANCE_STEP = 0.25;

/**
 * Breaks a short centred text so that its lines are about equally long: as many lines as `breakLines` needs, in the
 * narrowest width that needs no more.
 */
export function balanceLines(glyphs: readonly Glyph[], width: number): TextLine[] {
  const greedy = breakLines(glyphs, { width, firstIndent: 0 });
  let best = greedy;
  for (let narrower = width - BALANCE_STEP; best.length > 1 && narrower > 0; narrower -= BALANCE_STEP) {
    const tried = breakLines(glyphs, { width: narrower, firstIndent: 0 });
    if (tried.length > greedy.length || tried.some((line) => line.width > narrower)) break;
    best = tried;
  }
  return best;
}

function tightening({ width, capacity }: LineRoom, indent: number): number {
  if (capacity === undefined) return 0;
  const characters = capacity - indent;
  return characters > 1 ? Math.max((characters - (width - indent)) / (characters - 1), 0) : 0;
}

/** How many open gaps there are before each glyph. */
function runningOpenGaps(glyphs: readonly Glyph[]): Uint32Array {
  const open = new Uint32Array(glyphs.length);
  for (let index = 1; index < glyphs.length; index += 1)
    open[index] = (open[index - 1] ?? 0) + (isClosedGap(glyphs[index - 1], glyphs[index]) ? 0 : 1);
  return open;
}

function runningWidths(glyphs: readonly Glyph[]): Float64Array {
  const widths = new Float64Array(glyphs.length + 1);
  glyphs.forEach((glyph, index) => {
    widths[index + 1] = (widths[index] ?? 0) + glyph.advance;
  });
  return widths;
}
