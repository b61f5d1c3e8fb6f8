import type { Form, FormSection } from '../form/form';

type NarrativeSection = Extract<FormSection, { kind: 'narrative' }>;

/** The narrative sections of a form, 一, 五 and 六, by id. */
export function narrativeParts(form: Form): readonly NarrativeSection['id'][] {
  return form.sections.flatMap((section) => (section.kind === 'narrative' ? [section.id] : []));
}
