import type { CellId, FormCell } from '#shared/form/form';
import { chosenUnit } from '#shared/report/cell-reading';
import { AMOUNT_UNIT_LABELS, AMOUNT_UNITS } from '#shared/values/amount-with-unit';
import { useReadOnly } from '../../editing/folder-context';
import styles from './data-cell.module.css';
import { useGridScope, useReportValue } from './grid-scope';

/** The unit of an amount whose form prints none; Tab goes to it from the number, arrows choose as in any list. */
export function UnitChoice({ cell, choice }: { cell: FormCell; choice: CellId }) {
  const { store } = useGridScope();
  const isReadOnly = useReadOnly();
  const unit = useReportValue((state) => chosenUnit(state.report, cell));
  return (
    <select
      className={styles.unit}
      data-unit={cell.id}
      disabled={isReadOnly}
      tabIndex={-1}
      aria-label={`${cell.columnName}的单位`}
      value={unit ?? ''}
      onChange={(event) =>
        store.apply({ type: 'cells', contents: { [choice]: event.currentTarget.value || null } })
      }
    >
      <option value="">选单位</option>
      {AMOUNT_UNITS.map((each) => (
        <option key={each} value={each}>
          {AMOUNT_UNIT_LABELS[each]}
        </option>
      ))}
    </select>
  );
}
