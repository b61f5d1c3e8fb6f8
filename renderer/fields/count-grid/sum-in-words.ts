import type { Form, FormCell } from '#shared/form/form';

/** More names than this are not read but counted. */
const LONGEST_LIST = 8;

/**
 * A computed cell's sum in words, `＝自然人＋商业企业＋…`: its addends are told apart by column where they stand
 * in its row, by row where they stand in its column; a long sum is named by its ends. Undefined for a cell that is
 * typed.
 */
export function sumInWords(form: Form, cell: FormCell): string | undefined {
  if (cell.sumOf === undefined) return undefined;
  const names = cell.sumOf.map((id) => {
    const addend = form.cellById.get(id);
    if (addend === undefined) throw new Error(`Form ${form.template} has no cell ${id}`);
    return addend.row === cell.row ? addend.columnName : addend.rowName;
  });
  if (names.length <= LONGEST_LIST) return `＝${names.join('＋')}`;
  return `＝${names.slice(0, 3).join('＋')}＋…＋${names.at(-1)}（共 ${names.length} 格）`;
}
