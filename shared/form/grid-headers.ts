import { keptPerObject } from '../values/kept-per-object';
import type { CellId } from './form';
import type { GridGeometry, Slot, Stop } from './grid-geometry';

export type HeaderScope = 'row' | 'rowgroup' | 'col' | 'colgroup';

/** Which labels head which figures, worked out from the spans alone (WCAG 1.3.1). */
export interface GridHeaders {
  /** Labels of a figure, outermost first, the labels of its row before those of its column. */
  readonly ofStop: ReadonlyMap<CellId, readonly Slot[]>;
  readonly scopeOf: (label: Slot) => HeaderScope;
}

/**
 * A label heads a row when it stands to the left of a figure in that row, and a column when it stands above one
 * with no row of figures in between: so the sub-heads inside 表二 head only their own block.
 */
export const gridHeaders = keptPerObject((geometry: GridGeometry): GridHeaders => {
  const labels = geometry.rows.flat().filter((slot) => slot.grid.type === 'label');
  const ofStop = new Map<CellId, readonly Slot[]>();
  const rowLabels = new Set<Slot>();
  for (const stop of geometry.stopRows.flat()) {
    const ofRow = labels.filter((label) => coversRow(label, stop.row) && label.column < stop.column);
    const first = firstHeadRow(geometry, stop.row);
    const ofColumn = labels.filter(
      (label) =>
        label.row >= first &&
        label.row < stop.row &&
        !coversRow(label, stop.row) &&
        sharesColumn(label, stop),
    );
    for (const label of ofRow) rowLabels.add(label);
    ofStop.set(stop.cell.id, [...ofRow, ...ofColumn]);
  }
  return {
    ofStop,
    scopeOf: (label) => {
      if (rowLabels.has(label)) return label.grid.rowSpan > 1 ? 'rowgroup' : 'row';
      return label.grid.colSpan > 1 ? 'colgroup' : 'col';
    },
  };
});

function coversRow(label: Slot, row: number): boolean {
  return label.row <= row && row < label.row + label.grid.rowSpan;
}

function sharesColumn(label: Slot, stop: Stop): boolean {
  return label.column < stop.column + stop.colSpan && stop.column < label.column + label.grid.colSpan;
}

/** First of the unbroken rows of labels that stand above the block of figures `row` belongs to. */
function firstHeadRow(geometry: GridGeometry, row: number): number {
  const hasFigures = (at: number) => geometry.rows[at]?.some((slot) => slot.grid.type === 'data') ?? false;
  let at = row;
  while (at > 0 && hasFigures(at - 1)) at -= 1;
  while (at > 0 && !hasFigures(at - 1)) at -= 1;
  return at;
}
