import type { CellId, Form, FormCell } from '../form/form';

/** A cell as messages name it: `行政复议／结果维持`, row and column as printed, without quotes. */
export function cellName(cell: FormCell): string {
  return innerQuotes(`${cell.rowName}／${cell.columnName}`);
}

/** A cell with the part it stands in: `第二部分“规章／现行有效件数”`. */
export function placedCellName(form: Form, cell: FormCell): string {
  return `${form.tables[cell.table].partName}“${cellName(cell)}”`;
}

/** Names that carry quotes of their own take single ones inside a quote (GB/T 15834). */
export function innerQuotes(name: string): string {
  return name.replace(/“/g, '‘').replace(/”/g, '’');
}

/** The cell of a form; rules expand over the form's own data, so a missing one is a slip in a rule. */
export function cellOf(form: Form, id: CellId): FormCell {
  const cell = form.cellById.get(id);
  if (cell === undefined) throw new Error(`A rule names ${id}, which form ${form.template} does not have`);
  return cell;
}

/** A share in words, to one decimal place: `31.8%`. */
export function percent(part: number, whole: number): string {
  return `${(Math.round((part * 1000) / whole) / 10).toString()}%`;
}
