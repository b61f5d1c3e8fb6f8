import type { FormTable } from './form';

/** A row that means the same on two forms, with the rows of each that make it up: one, or the parts of a divided one. */
export interface SharedRow {
  readonly row: string;
  /** Name of the undivided row, where one of the forms divides it. */
  readonly wholeName?: string;
  readonly thisYear: readonly string[];
  readonly lastYear: readonly string[];
}

/**
 * Rows two years' forms of a table have in common, in this year's print order. A row that means the same has the same
 * id; a row that one form divides (（六）其他处理) is shared as the sum of its parts and stands where the first of them
 * stands (spec/template-2019.md section 7).
 */
export function sharedRows(table: FormTable, former: FormTable): readonly SharedRow[] {
  const divided: readonly SharedRow[] = [
    ...table.undivided
      .filter(({ row }) => former.rowIds.includes(row))
      .map(({ row, name, into }) => ({ row, wholeName: name, thisYear: into, lastYear: [row] })),
    ...former.undivided
      .filter(({ row }) => table.rowIds.includes(row))
      .map(({ row, name, into }) => ({ row, wholeName: name, thisYear: [row], lastYear: into })),
  ];
  return table.rowIds.flatMap((row): readonly SharedRow[] => {
    const whole = divided.find(({ thisYear }) => thisYear.includes(row));
    if (whole !== undefined) return whole.thisYear[0] === row ? [whole] : [];
    return former.rowIds.includes(row) ? [{ row, thisYear: [row], lastYear: [row] }] : [];
  });
}
