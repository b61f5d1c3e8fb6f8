import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { CellId, FormCell, FormTable } from '#shared/form/form';
import { gridGeometry, type Slot } from '#shared/form/grid-geometry';
import type { Figures } from '#shared/report/figures';
import { digitsOf } from '#shared/report/tied-figures';
import { cellLabel } from '../fields/count-grid/cell-label';
import { type Place, placeOf } from '../fields/count-grid/grid-moves';
import { labelAlignment } from '../fields/count-grid/label-alignment';
import styles from './figure-table.module.css';
import { placeAfterKey } from './pick-keys';

/** From this many rows on, a label stands at the beginning of its rows: their middle may be out of sight. */
const TALL = 3;

interface FigureTableProps {
  readonly table: FormTable;
  readonly figures: Figures;
  /** Where the focus begins, where the table has it. */
  readonly beginAt: CellId | undefined;
  /** A figure, or a cell that has none. */
  readonly onPick: (cell: FormCell, digits: string | null) => void;
}

/**
 * An official table to take a figure from: each is a button, all of them one tab stop with the keys of the grid. A
 * cell without a figure can be come to, and says why it cannot be taken.
 */
export function FigureTable({ table, figures, beginAt, onPick }: FigureTableProps) {
  const geometry = useMemo(() => gridGeometry(table), [table]);
  const element = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place>(() => beginning());
  const total = table.columnWidths.reduce((sum, width) => sum + width, 0);

  function beginning(): Place {
    const stops = geometry.stopRows.flat();
    const known = stops.find(({ cell }) => cell.id === beginAt);
    const first = known ?? stops.find(({ cell }) => digitsOf(figures, cell.id) !== null) ?? stops[0];
    if (first === undefined) throw new Error(`Table ${table.id} holds no figure`);
    return placeOf(first);
  }

  // On opening, too: the dialog may have to scroll to it.
  useEffect(() => {
    element.current?.querySelector<HTMLElement>(`[data-figure="${place.id}"]`)?.focus();
  }, [place]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeAfterKey(geometry, place, event);
    if (next === undefined) return;
    event.preventDefault();
    setPlace(next);
  };

  const row = (slots: readonly Slot[], index: number, isHead: boolean) => (
    <tr key={index}>
      {slots.map(({ grid, column }) =>
        grid.type === 'data' ? (
          <td
            key={column}
            rowSpan={grid.rowSpan}
            colSpan={grid.colSpan}
            data-computed={grid.cell.sumOf && ''}
          >
            {figure(grid.cell)}
          </td>
        ) : (
          <th
            key={column}
            scope={isHead ? 'col' : 'row'}
            rowSpan={grid.rowSpan}
            colSpan={grid.colSpan}
            data-align={labelAlignment(table, grid, !isHead)}
            data-tall={(!isHead && grid.rowSpan > TALL) || undefined}
          >
            {grid.text.replaceAll('⏎', '')}
          </th>
        ),
      )}
    </tr>
  );

  const figure = (cell: FormCell) => {
    const digits = digitsOf(figures, cell.id);
    const isCurrent = cell.id === place.id;
    return (
      <button
        type="button"
        data-figure={cell.id}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={`${cellLabel(table, cell)}，${digits ?? '空着，不能插入'}`}
        aria-disabled={digits === null || undefined}
        {...(isCurrent ? { 'data-autofocus': true } : {})}
        onClick={() => {
          setPlace({ id: cell.id, column: geometry.stopById.get(cell.id)?.column ?? 0 });
          onPick(cell, digits);
        }}
      >
        {digits ?? '空'}
      </button>
    );
  };

  const rows = geometry.rows.map((slots, index) => row(slots, index, index < table.headRows));
  return (
    <table ref={element} className={styles.table} onKeyDown={onKeyDown} aria-label={table.partName}>
      <colgroup>
        {table.columnWidths.map((width, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
          <col key={column} style={{ width: `${(100 * width) / total}%` }} />
        ))}
      </colgroup>
      <thead>{rows.slice(0, table.headRows)}</thead>
      <tbody>{rows.slice(table.headRows)}</tbody>
    </table>
  );
}
