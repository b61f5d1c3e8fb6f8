import { foreignCells } from '../form/foreign-cells';
import type { CellId, Form } from '../form/form';
import { FORMS } from '../form/forms';
import type { ForeignTable } from './foreign-document';
import { formLabels } from './form-labels';
import { type FoundFigure, type LeftOver, type PlacedFigures, placeFigures } from './place-figures';

export interface ReadTables {
  readonly form: Form;
  readonly figures: Readonly<Record<CellId, FoundFigure>>;
  readonly leftOver: readonly LeftOver[];
}

const LABELS = new Map(FORMS.map((form) => [form, formLabels(Object.values(form.tables))]));

/**
 * Reads the figures of all tables. Which form they are on is told by their labels: the one that most figures have a
 * cell on. What has none on it and has one on another form is read as such (rule R-05 speaks of it).
 *
 * @param likely the form its year would have, which decides where the labels do not
 */
export function readTables(tables: readonly ForeignTable[], likely: Form | undefined): ReadTables {
  const placed = FORMS.map((form) => ({ form, ...placeFigures(tables, labelsOf(form)) }));
  const [best, ...others] = [...placed].sort(
    (one, other) =>
      other.found.size - one.found.size ||
      other.found.size - undividedIn(other) - (one.found.size - undividedIn(one)) ||
      Number(other.form === likely) - Number(one.form === likely) ||
      Number(hasAllRows(other)) - Number(hasAllRows(one)) ||
      other.form.firstYear - one.form.firstYear,
  );
  if (best === undefined) throw new Error('There is no form');
  const figures = new Map(best.found);
  const read = new Set<string>();
  for (const other of others) {
    const open = new Set(best.leftOver.map(({ place }) => place));
    for (const [id, figure] of other.found) {
      if (!foreignCells(best.form).has(id) || !open.has(figure.place)) continue;
      figures.set(id, figure);
      read.add(figure.place);
    }
  }
  const leftOver = best.leftOver.filter(({ place }) => !read.has(place));
  return { form: best.form, figures: Object.fromEntries(figures), leftOver };
}

function labelsOf(form: Form) {
  const labels = LABELS.get(form);
  if (labels === undefined) throw new Error(`No labels of form ${form.template}`);
  return labels;
}

/**
 * Whether every row a form has in the tables found was found, divided or not: of a later form with one row more, it
 * was not.
 */
function hasAllRows({ form, found }: PlacedFigures & { readonly form: Form }): boolean {
  const upTo = (id: CellId, dots: number) => id.split('.', dots).join('.');
  const tables = new Set([...found.keys()].map((id) => upTo(id, 1)));
  const rows = new Set([...found.keys()].map((id) => upTo(id, 2)));
  for (const { id, undivided } of Object.values(form.tables))
    for (const { row, into } of undivided)
      if (rows.has(`${id}.${row}`)) for (const part of into) rows.add(`${id}.${part}`);
  return form.cells.every(({ id, table }) => !tables.has(table) || rows.has(upTo(id, 2)));
}

function undividedIn({ form, found }: PlacedFigures & { readonly form: Form }): number {
  return [...found.keys()].filter((id) => !form.cellById.has(id)).length;
}
