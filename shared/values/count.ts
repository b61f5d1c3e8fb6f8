import { isPlaceholder, plainText, withoutSeparators } from './plain-text';
import { BLANK, type Reading, refuse, valueReading } from './reading';

/** Largest count a cell takes: nine digits, as the report file and the printed cell allow (spec/rules.md 2). */
export const MAX_COUNT = 999_999_999;

const TRAILING_UNIT = /[件条项]$/;

/**
 * Reads a non-negative whole number the way it is typed or stands in other offices' documents: full-width
 * digits, blanks, thousands separators and a trailing 件/条/项 are cleaned away (rule F-03).
 */
export function readCount(typed: string): Reading<number> {
  const plain = plainText(typed);
  if (plain === '') return BLANK;
  if (isPlaceholder(plain)) return { state: 'placeholder', text: typed };
  const digits = withoutSeparators(plain.replace(TRAILING_UNIT, ''));
  if (/^\d+$/.test(digits)) {
    const value = Number(digits);
    return value > MAX_COUNT ? refuse(typed, 'tooLarge') : valueReading(value, typed, String(value));
  }
  return refuse(typed, refusalOf(digits));
}

function refusalOf(digits: string) {
  if (/^-\d+$/.test(digits)) return 'negative';
  if (/^\d+\.\d+$/.test(digits)) return 'notWhole';
  if (/^[\d,]+$/.test(digits) && /\d,/.test(digits)) return 'separatorsMisplaced';
  return 'notANumber';
}

/** The sum of counts. Whole numbers below a million million add up exactly. */
export function sumCounts(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
