import type { Statement } from '../reading/statement';
import type { Basics } from './input';

/**
 * Whether a statement is about what the tables of this report count: its year, and its body. What is said of 全市 or
 * 全县 is the figure of a people's government and not of one of its departments.
 */
export function isSaidOfReport({ year, territory }: Statement, { reportYear, unit }: Basics): boolean {
  return (year === undefined || year === reportYear) && (territory !== true || unit.kind === 'government');
}
