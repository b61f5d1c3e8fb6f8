import type { CSSProperties } from 'react';
import styles from './count-grid.module.css';
import { useGridScope, useGridValue } from './grid-scope';

/**
 * Widths of the columns in the proportions of the printed form, and the tint of the current one: a `<col>` colours
 * its column without any of its cells being drawn again.
 */
export function GridColumns() {
  const { table, geometry } = useGridScope();
  const current = useGridValue((state) => geometry.stopById.get(state.place.id)?.column);
  const labels = table.columnWidths.slice(0, table.labelColumns).reduce((sum, width) => sum + width, 0);
  return (
    <colgroup>
      {table.columnWidths.map((millimetres, column) => {
        const inLabels = column < table.labelColumns;
        const variables = {
          '--millimetres': millimetres,
          ...(inLabels ? { '--share': millimetres / labels } : {}),
        } as CSSProperties;
        return (
          <col
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its number
            key={column}
            className={inLabels ? styles.labelColumn : styles.dataColumn}
            style={variables}
            data-current={column === current || undefined}
          />
        );
      })}
    </colgroup>
  );
}
