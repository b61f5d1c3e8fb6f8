import { useMemo } from 'react';
import type { Stop } from '#shared/form/grid-geometry';
import { useReadOnly } from '../../editing/folder-context';
import { cellLabel } from './cell-label';
import styles from './data-cell.module.css';
import { fieldName } from './field-name';
import { useGridScope } from './grid-scope';
import sign from './mark-sign.module.css';
import { UnitChoice } from './unit-choice';
import { useDataCellProps } from './use-data-cell-props';

/**
 * A cell people type into: a native input that React does not control, so that no key press and no input method waits
 * for a render. Its text belongs to the section's form until it is accepted.
 */
export function EnteredCell({ stop, rowSpan }: { stop: Stop; rowSpan: number }) {
  const { cell } = stop;
  const { table, texts } = useGridScope();
  const isReadOnly = useReadOnly();
  const registration = useMemo(() => texts.register(fieldName(cell.id)), [texts, cell.id]);
  return (
    <td
      {...useDataCellProps(stop, rowSpan)}
      className={`${styles.cell} ${sign.marked}`}
      data-with-unit={cell.unitChoice === undefined ? undefined : true}
    >
      <input
        {...registration}
        className={styles.input}
        type="text"
        inputMode={cell.kind === 'count' || cell.kind === 'signedCount' ? 'numeric' : 'decimal'}
        readOnly={isReadOnly}
        autoComplete="off"
        data-cell={cell.id}
        tabIndex={-1}
        aria-label={cellLabel(table, cell)}
      />
      {cell.unitChoice === undefined ? null : <UnitChoice cell={cell} choice={cell.unitChoice} />}
    </td>
  );
}
