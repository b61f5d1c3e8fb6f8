import { isPlaceholder, plainText, withoutSeparators } from './plain-text';
import { BLANK, type Reading, refuse, valueReading } from './reading';

/** Decimals an amount keeps; more are refused, never rounded (spec/rules.md, F-04). */
const MAX_AMOUNT_DECIMALS = 6;
const MAX_WHOLE_DIGITS = 12;
const MILLIONTHS = 1_000_000n;

/**
 * Money is decimal text from the key press to the printed page: binary floating point never touches it.
 * The text is the canonical one: half-width, no separators, no leading zeros, decimals as typed.
 */
export type Amount = string;

/**
 * Reads an amount ≥ 0 in the unit of its cell. A trailing unit is accepted only when it is the cell's own:
 * an amount typed with 元 into a 万元 cell is refused and not converted silently.
 *
 * @param ownUnit the unit printed in the column head, e.g. 万元
 * @param mostDecimals decimals it may have; at most the 6 an amount keeps
 */
export function readAmount(
  typed: string,
  ownUnit: string,
  mostDecimals = MAX_AMOUNT_DECIMALS,
): Reading<Amount> {
  const plain = plainText(typed);
  if (plain === '') return BLANK;
  if (isPlaceholder(plain)) return { state: 'placeholder', text: typed };
  const unit = /(万元|亿元|元)$/.exec(plain)?.[1];
  if (unit !== undefined && unit !== ownUnit) return refuse(typed, 'wrongUnit');
  const digits = withoutSeparators(unit === undefined ? plain : plain.slice(0, -unit.length));
  return readDecimal(typed, digits, mostDecimals);
}

/** Reads the digits of an amount that have been freed from unit and separators; `typed` is kept for messages. */
export function readDecimal(
  typed: string,
  digits: string,
  mostDecimals = MAX_AMOUNT_DECIMALS,
): Reading<Amount> {
  if (/^-\d+(\.\d+)?$/.test(digits)) return refuse(typed, 'negative');
  const match = /^(\d+)(?:\.(\d+))?$/.exec(digits);
  if (match === null)
    return refuse(
      typed,
      /^[\d,.]+$/.test(digits) && /\d,/.test(digits) ? 'separatorsMisplaced' : 'notANumber',
    );
  const whole = (match[1] ?? '').replace(/^0+(?=\d)/, '');
  const decimals = match[2];
  if (decimals !== undefined && decimals.length > mostDecimals) return refuse(typed, 'tooManyDecimals');
  if (whole.length > MAX_WHOLE_DIGITS) return refuse(typed, 'tooLarge');
  const canonical = decimals === undefined ? whole : `${whole}.${decimals}`;
  return valueReading(canonical, typed, canonical);
}

/** The amount in whole millionths of its unit: exact integers, the only form amounts are compared or added in. */
export function toMillionths(amount: Amount): bigint {
  const [whole = '0', decimals = ''] = amount.split('.');
  return BigInt(whole) * MILLIONTHS + BigInt(decimals.padEnd(MAX_AMOUNT_DECIMALS, '0'));
}

/** Back from millionths to the shortest decimal text. */
export function fromMillionths(millionths: bigint): Amount {
  const whole = millionths / MILLIONTHS;
  const decimals = (millionths % MILLIONTHS).toString().padStart(MAX_AMOUNT_DECIMALS, '0').replace(/0+$/, '');
  return decimals === '' ? whole.toString() : `${whole}.${decimals}`;
}

/** How many decimals were typed (F-05 asks for a second look above four). */
export function decimalsOf(amount: Amount): number {
  return amount.split('.')[1]?.length ?? 0;
}
