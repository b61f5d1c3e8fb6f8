import type { Glyph } from './typesetter';

/** Letters, digits and the signs that join them. */
const OF_A_WORD = /[A-Za-z0-9.,:%/_+@#&=~?'’\-–]/;
/** Pairs of these are one sign. */
const PAIRED = new Set('—…');

/**
 * Whether the gap between two neighbours stays closed when a line is filled: the letters of a word, the digits of a
 * number, the halves of —— and …… are never driven apart; the characters around them are.
 */
export function isClosedGap(left: Glyph | undefined, right: Glyph | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  if (PAIRED.has(left.text)) return left.text === right.text;
  return OF_A_WORD.test(left.text) && OF_A_WORD.test(right.text);
}
