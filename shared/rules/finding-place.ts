import type { Form } from '../form/form';
import { placedCellName } from './cell-wording';
import type { Finding, FindingSection } from './finding';
import { textParts } from './text-parts';

/** Where a finding is, as printed on the form: `第三部分“本年新收／自然人”`, `第一部分`, `基本信息`. */
export function findingPlace(form: Form, { cells, place, section }: Finding): string {
  if (place !== undefined) return textParts(form).find(({ part }) => part === place.part)?.name ?? '';
  const [first] = cells;
  // What is recorded beside a text is no cell of a table and goes by the part it stands in.
  const cell = first === undefined ? undefined : form.cellById.get(first);
  if (cell !== undefined) return placedCellName(form, cell);
  return partName(form, section);
}

/** A part of the report as messages call it. */
export function partName(form: Form, section: FindingSection): string {
  const found = form.sections.find(({ id }) => id === section);
  return found === undefined ? '基本信息' : `第${found.ordinal}部分`;
}
