import type { Report } from '../report/report';
import type { Finding } from './finding';

export function validate(_report: Report, _previous?: Report): readonly Finding[] {
  return [];
}
