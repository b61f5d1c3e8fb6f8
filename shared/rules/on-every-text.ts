import type { Form, NarrativeId } from '../form/form';
import type { Reads, ValuesOf } from './input';
import { type Fault, instance, type RuleInstance } from './rule';
import { type TextPart, textParts } from './text-parts';

/** One check on each text of a form: what it reads for that text, and what it makes of it. */
export function onEveryText<const R extends Reads>(
  readsOf: (part: NarrativeId) => R,
  inspect: (values: ValuesOf<R>, where: TextPart) => Fault | undefined,
): (form: Form) => readonly RuleInstance[] {
  return (form) =>
    textParts(form).map((where) =>
      instance({
        section: where.section,
        cells: [],
        anchor: where.part,
        reads: readsOf(where.part),
        inspect: (values) => inspect(values, where),
      }),
    );
}
