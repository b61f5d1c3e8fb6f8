import { type Amount, fromMillionths } from './amount';

/** How a figure moved from one year to the next, in words for a table: nothing is left to compute. */
export interface Change {
  /** `+3`, `-2.5`, `0`. */
  readonly difference: string;
  /**
   * The difference as a share of last year's figure, to one decimal place: `+60.0%`. Absent where last year's was 0
   * or less: of nothing there is no share.
   */
  readonly share?: string;
}

const PER_MILLE = 1000n;

/**
 * The change from `former` to `present`, both in millionths (`toMillionths`), so that money is compared exactly. A
 * difference too small to show keeps its sign: `+0.0%`.
 */
export function changeBetween(former: bigint, present: bigint): Change {
  const difference = present - former;
  const sign = signOf(difference);
  const size = difference < 0n ? -difference : difference;
  const text = `${sign}${fromMillionths(size)}`;
  if (former <= 0n) return { difference: text };
  return {
    difference: text,
    share: `${sign}${oneDecimal((2n * size * PER_MILLE + former) / (2n * former))}%`,
  };
}

function signOf(difference: bigint): '+' | '-' | '' {
  if (difference === 0n) return '';
  return difference > 0n ? '+' : '-';
}

/** Tenths as a decimal: 605 → `60.5`. */
function oneDecimal(tenths: bigint): Amount {
  return `${tenths / 10n}.${tenths % 10n}`;
}
