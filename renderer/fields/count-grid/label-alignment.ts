import type { FormTable, GridCell } from '#shared/form/form';

/** How the form prints a label: titles of blocks and names of rows as it says, names of columns in their middle. */
export function labelAlignment(
  { columnCount, print }: FormTable,
  { colSpan }: GridCell,
  isOfRow: boolean,
): 'left' | 'center' {
  if (colSpan === columnCount) return print.blockTitleAlign;
  return isOfRow ? print.labelAlign : 'center';
}
