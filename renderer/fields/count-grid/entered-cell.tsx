import { useMemo } from 'react';
import type { Stop } from '#shared/form/grid-geometry';
import { useReadOnly } from '../../editing/folder-context';
import { cellLabel } from './cell-label';
import styles from './data-cell.module.css';
import { fieldName } from './field-name';
import { useCellMark, useGridScope } from './grid-scope';
import { MarkSign } from './mark-sign';
import { UnitChoice } from './unit-choice';
import { useDataCellProps } from './use-data-cell-props';

/**
 * A cell people type into: a native input that React does not control, so that no key press and no input method waits
 * for a render. Its text belongs to the section's form until it is accepted.
 */
export function EnteredCell({ stop, rowSpan }: { stop: Stop; rowSpan: number }) {
  const { cell } = stop;
  const { table, texts, stripId } = useGridScope();
  const isReadOnly = useReadOnly();
  const { mark, related } = useCellMark(cell);
  const registration = useMemo(() => texts.register(fieldName(cell.id)), [texts, cell.id]);
  return (
    <td
      {...useDataCellProps(stop, rowSpan)}
      className={styles.cell}
      data-mark={mark}
      data-related={related || undefined}
      data-with-unit={cell.unitChoice === undefined ? undefined : true}
    >
      <input
        {...registration}
        className={styles.input}
        type="text"
        inputMode={cell.kind === 'count' || cell.kind === 'signedCount' ? 'numeric' : 'decimal'}
        readOnly={isReadOnly}
        autoComplete="off"
        spellCheck={false}
        data-cell={cell.id}
        tabIndex={-1}
        aria-label={cellLabel(table, cell)}
        aria-invalid={mark === 'error' || mark === 'missing' || undefined}
        aria-describedby={mark === undefined ? undefined : stripId}
      />
      {mark === undefined ? null : <MarkSign mark={mark} />}
      {cell.unitChoice === undefined ? null : <UnitChoice cell={cell} choice={cell.unitChoice} />}
    </td>
  );
}
