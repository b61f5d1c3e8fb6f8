import type { Report } from '../report/report';
import type { Finding } from './finding';

/**
 * The person's reason for a finding: the one for it alone, else the one for its whole rule (spec/exchange.md section 1);
 * undefined where neither says anything.
 */
export function reasonFor(
  { key, rule }: Pick<Finding, 'key' | 'rule'>,
  { explanations }: Pick<Report, 'explanations'>,
): string | undefined {
  return [key, rule]
    .map((name) => (Object.hasOwn(explanations, name) ? explanations[name] : undefined))
    .find((reason) => reason !== undefined && reason.trim() !== '');
}
