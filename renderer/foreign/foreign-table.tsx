import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import type { FormCell, FormTable } from '#shared/form/form';
import { gridGeometry, type Slot } from '#shared/form/grid-geometry';
import type { ForeignReading } from '#shared/import/foreign-reading';
import { readContent } from '#shared/report/cell-reading';
import { cellLabel } from '../fields/count-grid/cell-label';
import { labelAlignment } from '../fields/count-grid/label-alignment';
import styles from './foreign-table.module.css';

interface ForeignTableProps {
  readonly table: FormTable;
  readonly figures: ForeignReading['figures'];
  readonly onChange: (id: string, text: string) => void;
}

/** An official table with the figures as they are printed in the document, each to be put right in its place. */
export function ForeignTable({ table, figures, onChange }: ForeignTableProps) {
  const geometry = useMemo(() => gridGeometry(table), [table]);
  const element = useRef<HTMLTableElement>(null);
  const total = table.columnWidths.reduce((sum, width) => sum + width, 0);

  const moveOn = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
    const at =
      event.target instanceof HTMLInputElement ? geometry.stopById.get(event.target.name) : undefined;
    if (step === 0 || at === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const rows = geometry.stopRows;
    const row = rows.findIndex((stops) => stops.includes(at)) + (event.shiftKey ? -step : step);
    const next = rows[row]?.filter(({ column }) => column <= at.column).at(-1) ?? rows[row]?.[0];
    element.current?.querySelector<HTMLInputElement>(`[name="${next?.cell.id}"]`)?.focus();
  };

  const slot = ({ grid, column }: Slot, isHead: boolean) => {
    const spans = { rowSpan: grid.rowSpan, colSpan: grid.colSpan };
    if (grid.type === 'data') {
      const { cell } = grid;
      return (
        <FigureCell
          key={column}
          cell={cell}
          label={cellLabel(table, cell)}
          text={figures[cell.id]?.text}
          colSpan={grid.colSpan}
          onChange={onChange}
        />
      );
    }
    return (
      <th
        key={column}
        {...spans}
        scope={isHead ? 'col' : 'row'}
        data-align={labelAlignment(table, grid, !isHead)}
      >
        {grid.text.replaceAll('⏎', '')}
      </th>
    );
  };

  return (
    <div className={styles.scroll}>
      <table ref={element} className={styles.table} onKeyDown={moveOn} aria-label={table.partName}>
        <colgroup>
          {table.columnWidths.map((width, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
            <col key={column} style={{ width: `${(100 * width) / total}%` }} />
          ))}
        </colgroup>
        <tbody>
          {geometry.rows.map((slots, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
            <tr key={index}>{slots.map((each) => slot(each, index < table.headRows))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FigureCellProps {
  readonly cell: FormCell;
  readonly label: string;
  /** As printed or typed; undefined where the document has no place for it. */
  readonly text: string | undefined;
  readonly colSpan: number;
  readonly onChange: (id: string, text: string) => void;
}

const REMARKS = { missing: '没有找到', refused: '读不出' } as const;

/** Drawn anew only when its own figure changes: there are two hundred of them. */
const FigureCell = memo(function FigureCell({ cell, label, text, colSpan, onChange }: FigureCellProps) {
  const state = stateOf(cell, text);
  if (cell.sumOf !== undefined) {
    return (
      <td colSpan={colSpan} data-computed="">
        {text?.trim()}
      </td>
    );
  }
  const remark = state === 'missing' || state === 'refused' ? REMARKS[state] : undefined;
  return (
    <td colSpan={colSpan} data-state={state}>
      <input
        name={cell.id}
        aria-label={remark === undefined ? label : `${label}，${remark}`}
        aria-invalid={state === 'refused' || undefined}
        data-look={remark === undefined ? undefined : ''}
        autoComplete="off"
        defaultValue={text?.trim()}
        onChange={(event) => onChange(cell.id, event.currentTarget.value)}
      />
      {remark !== undefined && <span aria-hidden="true">{remark}</span>}
    </td>
  );
});

function stateOf(cell: FormCell, text: string | undefined): 'missing' | 'refused' | 'read' {
  if (text === undefined) return 'missing';
  return readContent(cell, text).state === 'refused' ? 'refused' : 'read';
}
