import type { CSSProperties } from 'react';
import styles from './count-grid.module.css';
import { useGridScope } from './grid-scope';

/** Widths of the columns in the proportions of the printed form. */
export function GridColumns() {
  const { table } = useGridScope();
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
          />
        );
      })}
    </colgroup>
  );
}
