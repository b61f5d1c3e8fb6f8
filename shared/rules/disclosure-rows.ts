import type { CellId, Form } from '../form/form';
import { cellOf } from './cell-wording';

/** 政府集中采购, on forms that ask for it: how many purchases, and what they cost. */
export const PURCHASES = 'disclosure.procurement.procurementItems';
export const SPENT_ON_PURCHASES = 'disclosure.procurement.procurementAmount';

/** A row of 表二 with the ids of its cells in some columns. */
export interface DisclosureRow<Column extends string> {
  readonly rowName: string;
  readonly ids: Readonly<Record<Column, CellId>>;
}

/** Every row of 表二 that has all of these columns, in print order. */
export function disclosureRowsWith<const Column extends string>(
  form: Form,
  columns: readonly Column[],
): readonly DisclosureRow<Column>[] {
  return form.tables.disclosure.rowIds.flatMap((row) => {
    const ids = Object.fromEntries(
      columns.map((column) => [column, `disclosure.${row}.${column}`]),
    ) as Record<Column, CellId>;
    const cells = columns.map((column) => ids[column]);
    return cells.every((id) => form.cellById.has(id))
      ? [{ rowName: cellOf(form, cells[0] ?? '').rowName, ids }]
      : [];
  });
}
