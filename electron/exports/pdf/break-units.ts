import type { Glyph } from './typesetter';

/** Must not begin a line (避头), by GB/T 15834: closing marks, stops, connectors, the separating stroke. */
export const NO_LINE_START = new Set('。，、；：？！．）》〉】〕」』〗］｝’”％‰℃℉·～－／%,.;:?!)]}~/');
/** Must not end a line (避尾): opening marks, signs before a number, the separating stroke. */
export const NO_LINE_END = new Set('（《〈【〔「『〖［｛‘“￥＄№$([{／/');
/** Dashes and dots come in pairs that a line end must not part; a pair may begin a line. */
const PAIRED = new Set('—…');
/** A single dash joins two places or times and may not begin a line. */
const DASH = '—';

const WORD = /[A-Za-z0-9０-９]/;
/** Signs that stand inside numbers, addresses and dates without ending the word. */
const JOINT = /[.,:%/_+@#&=~?'’\-–]/;
/** Signs that belong to the number behind them. */
const SIGN = /[-−+±<>≤≥]/;
const DIGIT = /[0-9０-９]/;
const MAX_JOINTS = 3;
/** Long words (web addresses) may be broken after these, or their lines would be stretched out of all measure. */
const SEAM = /[/.\-_?&=]/;
const LONG_WORD = 16;
/** The number a word ends with, which may be all of it. */
const NUMBER = /[0-9０-９][0-9０-９.,]*%?$/;
/** Measure words that stay with a number: 3件, 26.5万元, 12个百分点; the longest first. */
const MEASURE =
  /^ ?(?:个百分点|平方公里|平方米|个工作日|工作日|个小时|百分点|万人次|亿元|万元|千元|万件|万条|万人|万份|万次|人次|小时|分钟|公里|公顷|公斤|千克|年度|[年月日时分秒件条项个次人份元万亿期批类家篇户名位所场起宗封册本张页字倍款号届层间台套部辆处级度岁天周吨米亩株步档轮组])/;
const LONGEST_MEASURE = 5;
/** A number that is longer than this with its measure word (in characters) may be parted from it after all. */
const MAX_MEASURED = 14;

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
    if (beginsWord(glyphs, index)) {
      const end = wordEnd(glyphs, index);
      if (end - index > LONG_WORD) ends.push(...seamsIn(glyphs, index, end));
      index = measuredEnd(glyphs, index, end);
    } else index += 1;
    while (index < glyphs.length && staysWithPrevious(glyphs, index)) index += 1;
    ends.push(index);
  }
  return ends;
}

function beginsWord(glyphs: readonly Glyph[], index: number): boolean {
  const text = textAt(glyphs, index);
  return WORD.test(text) || (SIGN.test(text) && DIGIT.test(textAt(glyphs, index + 1)));
}

function staysWithPrevious(glyphs: readonly Glyph[], index: number): boolean {
  const text = textAt(glyphs, index);
  if (PAIRED.has(text) && textAt(glyphs, index - 1) === text) return true;
  if (text === DASH) return textAt(glyphs, index + 1) !== DASH;
  return NO_LINE_START.has(text);
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

/** End of a word with the measure word of the number it ends with; any other word ends where it ends. */
function measuredEnd(glyphs: readonly Glyph[], start: number, end: number): number {
  const number = NUMBER.exec(textBetween(glyphs, start, end))?.[0];
  if (number === undefined) return end;
  const measure = MEASURE.exec(textBetween(glyphs, end, end + LONGEST_MEASURE))?.[0] ?? '';
  return number.length + measure.length <= MAX_MEASURED ? end + measure.length : end;
}

function textAt(glyphs: readonly Glyph[], index: number): string {
  return glyphs[index]?.text ?? '';
}

function textBetween(glyphs: readonly Glyph[], start: number, end: number): string {
  let text = '';
  for (let index = start; index < end; index += 1) text += textAt(glyphs, index);
  return text;
}
