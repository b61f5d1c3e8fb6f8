import { halfWidthFigures } from './half-width';

const DIGITS = '〇一二三四五六七八九';
const SPELT_YEAR = /[〇○零一二三四五六七八九]{4}(?=\s*年)/g;

/**
 * A text with all figures in half-width digits and years spelt out in Chinese (二〇二四年) as digits, sign for sign:
 * a place found in the result is the same place in the text as written.
 */
export function plainYears(text: string): string {
  return halfWidthFigures(text).replace(SPELT_YEAR, (year) =>
    Array.from(year, (sign) => Math.max(0, DIGITS.indexOf(sign))).join(''),
  );
}
