import type { Form } from '../form/form';
import { FORMS, formForYear } from '../form/forms';
import { blankReport } from '../report/blank-report';
import type { CellContent, Narrative, Report } from '../report/report';
import { LAST_YEAR, PRACTICE_PEOPLE, PRACTICE_TEMPLATE, PRACTICE_UNIT, THIS_YEAR } from './practice-content';
import type { PracticeYear } from './practice-year';

/** A practice report and the year before it, both marked as 练习. */
export interface PracticeReports {
  readonly report: Report;
  readonly previous: Report;
}

/**
 * The made-up report one practises on, with last year's beside it: figures are missing and wrong in it, and
 * `practice-tasks.ts` says which.
 *
 * @param wantedYear report year of the reports being made just now; another is taken where the content does not fit
 */
export function practiceReports(wantedYear: number): PracticeReports {
  const reportYear = practiceYear(wantedYear);
  return {
    report: madeUp(reportYear, THIS_YEAR),
    previous: madeUp(reportYear - 1, LAST_YEAR),
  };
}

/** The nearest year both whose form and whose last year's form are those the content is written for. */
function practiceYear(wantedYear: number): number {
  const form = FORMS.find(({ template }) => template === PRACTICE_TEMPLATE);
  if (form === undefined) throw new RangeError(`No form ${PRACTICE_TEMPLATE}`);
  return Math.min(Math.max(wantedYear, form.firstYear + 1), form.lastYear ?? Number.POSITIVE_INFINITY);
}

function madeUp(reportYear: number, { narrative, figures, blank }: PracticeYear): Report {
  const form = formForYear(reportYear);
  if (form === undefined) throw new RangeError(`No form for report year ${reportYear}`);
  const ofYear = (text: string) =>
    text.replaceAll('{今年}', String(reportYear)).replaceAll('{去年}', String(reportYear - 1));
  const texts = Object.entries(narrative).map(([part, text]) => [part, ofYear(text)]);
  return {
    ...blankReport(PRACTICE_UNIT, reportYear),
    practice: true,
    people: PRACTICE_PEOPLE,
    narrative: Object.fromEntries(texts) as unknown as Narrative,
    cells: { ...zeros(form, blank), ...figures },
  };
}

/** 0 in every cell somebody has to fill in, but for those left blank. Amounts are text, as everywhere. */
function zeros(form: Form, blank: readonly string[]): Record<string, CellContent> {
  const isBlank = (id: string) => blank.some((left) => id === left || id.startsWith(`${left}.`));
  const entered = form.cells.filter(({ id, sumOf }) => sumOf === undefined && !isBlank(id));
  return Object.fromEntries(entered.map(({ id, kind }) => [id, kind === 'amount' ? '0' : 0]));
}
