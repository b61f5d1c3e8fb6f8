import type { Stop } from '#shared/form/grid-geometry';
import { useGridScope } from './grid-scope';
import { isComputed } from './grid-state';
import { labelId } from './label-id';
import { spans } from './spans';

/** Place, span and heads of a figure's `<td>`, the same for typed and computed cells. Inside the grid its role is gridcell. */
export function useDataCellProps(stop: Stop, rowSpan: number) {
  const { table, headers, baseId } = useGridScope();
  return {
    ...spans(rowSpan, stop.colSpan),
    headers: (headers.ofStop.get(stop.cell.id) ?? []).map((slot) => labelId(baseId, slot)).join(' '),
    'aria-rowindex': stop.row + 1,
    'aria-colindex': stop.column + 1,
    'aria-readonly': isComputed(stop) || undefined,
    'data-last-row': stop.row + rowSpan === table.rows.length || undefined,
    'data-last-column': stop.column + stop.colSpan === table.columnCount || undefined,
  } as const;
}
