import { MAX_COUNT } from './count';
import { isPlaceholder, plainText, withoutSeparators } from './plain-text';
import { BLANK, type Reading, refuse, valueReading } from './reading';

const TRAILING_UNIT = /[件条项]$/;
const SIGN_WORDS: Readonly<Record<string, string>> = { 增加: '+', 减少: '-', 增: '+', 减: '-' };

/**
 * Reads 本年增/减 of the 2019 form: `+3`, `-2`, `3`, `增3`, `减4`, `增加3项`. Two signs (`--253`, seen in a
 * published report) are refused: nobody can tell whether they mean minus or nothing.
 */
export function readSignedCount(typed: string): Reading<number> {
  const plain = plainText(typed);
  if (plain === '') return BLANK;
  if (isPlaceholder(plain)) return { state: 'placeholder', text: typed };
  const signed = plain
    .replace(TRAILING_UNIT, '')
    .replace(/^(增加|减少|增|减)/, (word) => SIGN_WORDS[word] ?? word);
  const digits = withoutSeparators(signed);
  if (!/^[+-]?\d+$/.test(digits))
    return refuse(typed, /^[+-]?\d+\.\d+$/.test(digits) ? 'notWhole' : 'notANumber');
  const value = Number(digits);
  if (Math.abs(value) > MAX_COUNT) return refuse(typed, 'tooLarge');
  return valueReading(value === 0 ? 0 : value, typed, formatSignedCount(value));
}

/** `+3`, `-2`, `0`: the printed form of 本年增/减 (spec/template-2019.md section 3). */
export function formatSignedCount(value: number): string {
  return value > 0 ? `+${value}` : String(value === 0 ? 0 : value);
}
