import type { FormCell, FormTable } from '#shared/form/form';

/** What a screen reader calls a cell: `第三部分，重复申请，自然人`. */
export function cellLabel(table: FormTable, cell: FormCell): string {
  return [table.partName, cell.rowName, cell.columnName].join('，');
}
