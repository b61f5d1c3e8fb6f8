import { foreignCells } from '../form/foreign-cells';
import type { CellId, Form, FormCell } from '../form/form';

/** The cell a figure of a reading belongs to: of the form, of a row it has divided, or of another form. */
export function readingCell(form: Form, id: CellId): FormCell | undefined {
  return form.cellById.get(id) ?? foreignCells(form).get(id) ?? undividedCell(form, id);
}

function undividedCell(form: Form, id: CellId): FormCell | undefined {
  const [table, row, column] = id.split('.');
  for (const { undivided, cells } of Object.values(form.tables)) {
    const whole = undivided.find((known) => known.row === row);
    const part = cells.find(
      (cell) => cell.table === table && cell.row === whole?.into[0] && cell.column === column,
    );
    if (whole !== undefined && part !== undefined)
      return { ...part, id, row: whole.row, rowName: whole.name };
  }
  return undefined;
}
