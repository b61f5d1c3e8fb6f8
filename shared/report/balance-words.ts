import type { BalanceTerm } from '../form/form';
import { sumCounts } from '../values/count';

/** One side of a balance in words: `新收 5＋上年结转 1＝6`. The counts stand in the order of the terms. */
export function sumInWords(terms: readonly BalanceTerm[], counts: readonly number[]): string {
  const addends = terms.map(({ name }, index) => `${name} ${counts[index]}`).join('＋');
  return `${addends}＝${sumCounts(counts)}`;
}
