import { formForYear } from '../form/forms';
import type { Report, Unit } from './report';

/**
 * A report with nothing filled in, on the form its year prescribes.
 *
 * @throws RangeError before the first form year; callers offer only years that have a form
 */
export function blankReport(unit: Unit, reportYear: number): Report {
  const form = formForYear(reportYear);
  if (form === undefined) throw new RangeError(`No form for report year ${reportYear}`);
  return {
    template: form.template,
    reportYear,
    unit,
    people: { preparedBy: '', reviewedBy: '', approvedBy: '', phone: '' },
    narrative: { preface: '', overview: '', problems: '', otherMatters: '' },
    cells: {},
    stated: {},
    explanations: {},
  };
}
