import { type RefObject, useLayoutEffect } from 'react';
import type { FormCell } from '#shared/form/form';
import type { Figures } from '#shared/report/figures';
import type { ReportState } from '../../editing/report-store';
import { valueText } from './cell-text';
import type { GridScope } from './grid-scope';

/** Keeps the columns wide enough for the longest number of the table: none is ever shown cut off. */
export function useDigitRoom({ store, table }: GridScope, element: RefObject<HTMLTableElement | null>): void {
  useLayoutEffect(() => {
    const cells = table.cells;
    const lengthOf = ({ figures }: ReportState, cell: FormCell) => {
      if (cell.sumOf !== undefined) return String(figures.count(cell.id) ?? '').length;
      const reading = figures.reading(cell.id);
      return reading.state === 'value' ? valueText(cell, reading).length : 0;
    };
    let measured: Figures | undefined;
    let shown: number | undefined;
    const measure = () => {
      const state = store.getState();
      if (state.figures === measured) return;
      measured = state.figures;
      const digits = cells.reduce((longest, cell) => Math.max(longest, lengthOf(state, cell)), 0);
      if (digits === shown) return;
      shown = digits;
      // On the columns alone: whatever stands in the table would be judged anew for a property it inherits.
      element.current?.querySelector('colgroup')?.style.setProperty('--digits', String(digits));
    };
    measure();
    return store.subscribe(measure);
  }, [store, table, element]);
}
