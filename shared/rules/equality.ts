import type { CellId, Form, TemplateId } from '../form/form';
import { formOf } from '../form/forms';
import { countIn, type Figures } from '../report/figures';
import { type Check, checklistOf } from './checklist';
import type { Input } from './input';

/**
 * A check of two sums, brought down to what people enter: the sum of all terms, each times its coefficient, must be
 * 0. A term is an entered cell; the id of a computed cell stands for the total a foreign file states there.
 */
export interface Equality {
  readonly check: Check;
  readonly terms: ReadonlyMap<CellId, number>;
}

/** An equality on the figures of a report. */
export interface JudgedEquality extends Equality {
  /** By how much it fails; 0 where it holds. */
  readonly residual: number;
}

const BY_TEMPLATE = new Map<TemplateId, readonly Equality[]>();

/** Every check of a form that declares two sums equal, in the order of findings. */
export function equalitiesOf(template: TemplateId): readonly Equality[] {
  const known = BY_TEMPLATE.get(template);
  if (known !== undefined) return known;
  const form = formOf(template);
  const equalities = checklistOf(template).flatMap((check) => {
    const { equates, reads } = check.instance;
    if (equates === undefined) return [];
    const terms = new Map<CellId, number>();
    equates.forEach((name, side) => {
      const input = reads[name];
      if (input !== undefined) addTerms(form, terms, input, side === 0 ? 1 : -1);
    });
    for (const [cell, coefficient] of terms) if (coefficient === 0) terms.delete(cell);
    return [{ check, terms }];
  });
  BY_TEMPLATE.set(template, equalities);
  return equalities;
}

/** The equalities all of whose figures are there. One with a blank or unreadable figure says nothing yet. */
export function judgeEqualities(figures: Figures): readonly JudgedEquality[] {
  return equalitiesOf(figures.form.template).flatMap((equality) => {
    let residual = 0;
    for (const [cell, coefficient] of equality.terms) {
      const figure = enteredOrStated(figures, cell);
      if (figure === null) return [];
      residual += coefficient * figure;
    }
    return [{ ...equality, residual }];
  });
}

/** The figure a term stands for: as entered, or as a foreign file states it. */
export function enteredOrStated(figures: Figures, cell: CellId): number | null {
  return figures.form.cellById.get(cell)?.sumOf === undefined
    ? figures.count(cell)
    : countIn(figures.stated(cell));
}

function addTerms(form: Form, terms: Map<CellId, number>, input: Input, coefficient: number): void {
  const add = (cell: CellId) => terms.set(cell, (terms.get(cell) ?? 0) + coefficient);
  switch (input.from) {
    case 'statedTotal':
      add(input.cell);
      return;
    case 'figure':
      for (const cell of enteredBehind(form, input.cell)) add(cell);
      return;
    case 'figures':
      for (const cell of input.cells.flatMap((id) => enteredBehind(form, id))) add(cell);
      return;
    default:
      throw new Error(`An input of kind ${input.from} has no sum`);
  }
}

/** The entered cells whose sum a cell is; itself where it is entered. */
export function enteredBehind(form: Form, cell: CellId): readonly CellId[] {
  const addends = form.cellById.get(cell)?.sumOf;
  return addends === undefined ? [cell] : addends.flatMap((addend) => enteredBehind(form, addend));
}
