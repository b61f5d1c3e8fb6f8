import { formOf } from '../form/forms';
import { type Figures, readFigures } from '../report/figures';
import type { Report } from '../report/report';

/** What is being checked: a report with its figures read once, and those of the year before where they are known. */
export interface Subject {
  readonly report: Report;
  readonly figures: Figures;
  readonly previous?: Figures;
}

/**
 * Prepares a report for checking. A `previous` that is not of the year before is left out: comparing with it would
 * raise false alarms.
 */
export function subjectOf(report: Report, previous?: Report): Subject {
  const figures = readFigures(formOf(report.template), report);
  return previous !== undefined && isOfYearBefore(previous, report)
    ? { report, figures, previous: readFigures(formOf(previous.template), previous) }
    : { report, figures };
}

/** Whether a report is of the year just before another one, and so may be compared with it. */
export function isOfYearBefore(previous: Report, report: Report): boolean {
  return previous.reportYear === report.reportYear - 1;
}
