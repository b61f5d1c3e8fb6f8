import { formOf } from '../form/forms';
import type { LocalProfile } from '../profile/local-profile';
import { isProfileFor } from '../profile/profile-words';
import { type Figures, readFigures } from '../report/figures';
import type { Report } from '../report/report';
import type { CheckContext } from './check-context';

/** What is being checked: a report with its figures read once, and those of the year before where they are known. */
export interface Subject {
  readonly report: Report;
  readonly figures: Figures;
  readonly previous?: PreviousYear;
  readonly profile?: LocalProfile | undefined;
  readonly today?: string | undefined;
  readonly sealIntact?: boolean | undefined;
}

/** The report of the year before and its figures. */
export interface PreviousYear {
  readonly report: Report;
  readonly figures: Figures;
}

/**
 * Prepares a report for checking. A `previous` that is not of the year before and a profile for another year are left
 * out: comparing with them would raise false alarms.
 */
export function subjectOf(report: Report, { previous, profile, ...known }: CheckContext = {}): Subject {
  const subject = {
    ...known,
    report,
    figures: readFigures(formOf(report.template), report),
    profile: profile !== undefined && isProfileFor(profile, report.reportYear) ? profile : undefined,
  };
  return previous !== undefined && isOfYearBefore(previous, report)
    ? {
        ...subject,
        previous: { report: previous, figures: readFigures(formOf(previous.template), previous) },
      }
    : subject;
}

/** Whether a report is of the year just before another one, and so may be compared with it. */
export function isOfYearBefore(previous: Report, report: Report): boolean {
  return previous.reportYear === report.reportYear - 1;
}
