import { buildForm } from './build-form';
import type { Form, TemplateId } from './form';
import { FORM_2019_SOURCE } from './form-2019';
import { FORM_2021_SOURCE } from './form-2021';
import type { FormSource } from './form-source';

/** Oldest first. A revision adds one data file and one line here. */
const SOURCES: readonly FormSource[] = [FORM_2019_SOURCE, FORM_2021_SOURCE];

/** All forms, oldest first; each is used until the year before the next. */
export const FORMS: readonly Form[] = SOURCES.map((source, index) => {
  const next = SOURCES[index + 1];
  return buildForm(next === undefined ? source : { ...source, lastYear: next.firstYear - 1 });
});

/** The form of the years to come. A program without any form is a fault of the build. */
export const FORM_IN_FORCE: Form = FORMS.at(-1) ?? missingForm('in force');

/** The first report year there is a form for: of the years before nothing can be opened, compared or asked for. */
export const FIRST_REPORT_YEAR = Math.min(...FORMS.map(({ firstYear }) => firstYear));

const BY_TEMPLATE: ReadonlyMap<TemplateId, Form> = new Map(FORMS.map((form) => [form.template, form]));

/** The form with this id. */
export function formOf(template: TemplateId): Form {
  return BY_TEMPLATE.get(template) ?? missingForm(template);
}

function missingForm(name: string): never {
  throw new Error(`No form ${name}`);
}

/** The form a report year has to use, or undefined before the first form (spec/rules.md, M-01). */
export function formForYear(reportYear: number): Form | undefined {
  return FORMS.find(
    (form) => form.firstYear <= reportYear && (form.lastYear === undefined || reportYear <= form.lastYear),
  );
}
