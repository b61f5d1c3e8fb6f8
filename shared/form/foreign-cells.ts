import type { CellId, Form, FormCell, TableId, TemplateId } from './form';
import { FORMS } from './forms';

const BY_TEMPLATE = new Map<TemplateId, ReadonlyMap<CellId, FormCell>>();

/**
 * Cells other forms have and this one has not, by id: what a file of this form can hold because its table was made on
 * another. Rows that this form knows to be printed undivided are its own business.
 */
export function foreignCells(form: Form): ReadonlyMap<CellId, FormCell> {
  const known = BY_TEMPLATE.get(form.template);
  if (known !== undefined) return known;
  const undivided = new Set(
    Object.values(form.tables).flatMap(({ id, undivided: rows }) => rows.map(({ row }) => `${id}.${row}`)),
  );
  const cells = FORMS.flatMap((other) => other.cells).filter(
    ({ id, table, row }) => !form.cellById.has(id) && !undivided.has(`${table}.${row}`),
  );
  const foreign = new Map(cells.map((cell) => [cell.id, cell]));
  BY_TEMPLATE.set(form.template, foreign);
  return foreign;
}

/** The foreign cells of one table, with the choices of units that stand beside amounts. */
export function foreignIds(form: Form, table: TableId): readonly CellId[] {
  return [...foreignCells(form).values()]
    .filter((cell) => cell.table === table)
    .flatMap(({ id, unitChoice }) => (unitChoice === undefined ? [id] : [id, unitChoice]));
}
