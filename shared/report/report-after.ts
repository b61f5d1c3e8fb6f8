import { formForYear } from '../form/forms';
import { blankReport } from './blank-report';
import { carryOver } from './carry-over';
import { applyEdit } from './edit';
import { readFigures } from './figures';
import type { Report } from './report';

/**
 * The report of the year after: the same unit and people, on the form its year prescribes, with what last year ended
 * with carried over. Undefined where that year has no form.
 */
export function reportAfter(previous: Report): Report | undefined {
  const reportYear = previous.reportYear + 1;
  const form = formForYear(reportYear);
  if (form === undefined) return undefined;
  const begun = { ...blankReport(previous.unit, reportYear), people: previous.people };
  return applyEdit(begun, { type: 'cells', contents: carryOver(readFigures(form, begun), previous) });
}
