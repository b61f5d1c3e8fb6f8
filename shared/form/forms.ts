import { buildForm } from './build-form';
import type { Form, TemplateId } from './form';
import { FORM_2019_SOURCE } from './form-2019';
import { FORM_2021_SOURCE } from './form-2021';

/** All forms, oldest first. A revision adds one data file and one line here. */
export const FORMS: readonly Form[] = [FORM_2019_SOURCE, FORM_2021_SOURCE].map(buildForm);

const BY_TEMPLATE: ReadonlyMap<TemplateId, Form> = new Map(FORMS.map((form) => [form.template, form]));

/** The form with this id. */
export function formOf(template: TemplateId): Form {
  const form = BY_TEMPLATE.get(template);
  if (form === undefined) throw new Error(`No form ${template}`);
  return form;
}

/** The form a report year has to use, or undefined before the first form (spec/rules.md, M-01). */
export function formForYear(reportYear: number): Form | undefined {
  return FORMS.find(
    (form) => form.firstYear <= reportYear && (form.lastYear === undefined || reportYear <= form.lastYear),
  );
}
