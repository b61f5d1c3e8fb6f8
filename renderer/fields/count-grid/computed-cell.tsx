import type { Stop } from '#shared/form/grid-geometry';
import { cellLabel } from './cell-label';
import styles from './data-cell.module.css';
import { useGridScope, useReportValue } from './grid-scope';
import sign from './mark-sign.module.css';
import { useDataCellProps } from './use-data-cell-props';

/** A cell the program computes: it takes the focus, so that it can be read and explained, and no typing. */
export function ComputedCell({ stop, rowSpan }: { stop: Stop; rowSpan: number }) {
  const { cell } = stop;
  const { table, stripId } = useGridScope();
  const total = useReportValue((state) => state.figures.count(cell.id));
  return (
    <td {...useDataCellProps(stop, rowSpan)} className={`${styles.cell} ${sign.marked}`} data-computed>
      <input
        className={styles.input}
        type="text"
        readOnly
        value={total === null ? '' : String(total)}
        data-cell={cell.id}
        tabIndex={-1}
        aria-label={cellLabel(table, cell)}
        aria-readonly="true"
        aria-describedby={stripId}
      />
    </td>
  );
}
