import type { Glyph } from './typesetter';

/** Must not begin a line (避头). */
export const NO_LINE_START = new Set('。，、；：？！）》〉】〕」』〗’”％‰℃·%,.;:?!)]}');
/** Must not end a line (避尾). */
export const NO_LINE_END = new Set('（《〈【〔「『〖‘“￥＄$([{');
/** Dashes and dots come in pairs that a line end must not part; a pair may begin a line. */
const PAIRED = new Set('—…');

const WORD = /[A-Za-z0-9]/;
/** Signs that stand inside numbers, addresses and dates without ending the word. */
const JOINT = /[.,:%/_+@#&=~?'’\-–]/;
const MAX_JOINTS = 3;
/** Long words (web addresses) may be broken after these, or their lines would be stretched out of all measure. */
const SEAM = /[/.\-_?&=]/;
const LONG_WORD = 16;
const NUMBER = /^[0-9.,]+$/;
/** Measure words that stay with a short number: 3件, 26.5万元, 12月. */
const MEASURE = /^(?:万元|亿元|万件|万人|[年月日时件条项个次人份元万亿期批类家篇])/;
/** A number that is longer than this with its measure word (in characters) may be parted from it after all. */
const MAX_MEASURED = 7;

/**
 * Cuts glyphs into the pieces that a line must not be broken in, as the index each piece ends at: Latin words,
 * numbers with their measure word, paired dashes, opening marks with what follows, closing marks with what stands
 * before.
 */
export function breakUnits(glyphs: readonly Glyph[]): number[] {
  const ends: number[] = [];
  let index = 0;
  while (index < glyphs.length) {
    while (index < glyphs.length - 1 && NO_LINE_END.has(textAt(glyphs, index))) index += 1;
    if (WORD.test(textAt(glyphs, index))) {
      const end = wordEnd(glyphs, index);
      if (end - index > LONG_WORD) ends.push(...seamsIn(glyphs, index, end));
      index = measuredEnd(glyphs, index, end);
    } else index += 1;
    while (index < glyphs.length && staysWithPrevious(glyphs, index)) index += 1;
    ends.push(index);
  }
  return ends;
}

function staysWithPrevious(glyphs: readonly Glyph[], index: number): boolean {
  const text = textAt(glyphs, index);
  return NO_LINE_START.has(text) || (PAIRED.has(text) && textAt(glyphs, index - 1) === text);
}

function wordEnd(glyphs: readonly Glyph[], start: number): number {
  let end = start + 1;
  for (;;) {
    let next = end;
    while (next - end < MAX_JOINTS && JOINT.test(textAt(glyphs, next))) next += 1;
    if (!WORD.test(textAt(glyphs, next))) return end;
    end = next + 1;
  }
}

/** Places inside a long word where it may be broken: after a seam and whatever joints follow it. */
function seamsIn(glyphs: readonly Glyph[], start: number, end: number): number[] {
  const places: number[] = [];
  for (let index = start + 1; index < end; index += 1) {
    if (SEAM.test(textAt(glyphs, index - 1)) && !JOINT.test(textAt(glyphs, index))) places.push(index);
  }
  return places;
}

/** End of a number with its measure word; any other word ends where it ends. */
function measuredEnd(glyphs: readonly Glyph[], start: number, end: number): number {
  if (end - start > MAX_MEASURED || !NUMBER.test(textBetween(glyphs, start, end))) return end;
  const measure = MEASURE.exec(textBetween(glyphs, end, end + 2))?.[0] ?? '';
  const measured = end + measure.length;
  return measured - start <= MAX_MEASURED ? measured : end;
}

function textAt(glyphs: readonly Glyph[], index: number): string {
  return glyphs[index]?.text ?? '';
}

function textBetween(glyphs: readonly Glyph[], start: number, end: number): string {
  let text = '';
  for (let index = start; index < end; index += 1) text += textAt(glyphs, index);
  return text;
}
