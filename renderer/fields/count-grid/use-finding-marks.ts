import { type RefObject, useLayoutEffect } from 'react';
import type { FormCell } from '#shared/form/form';
import { carriedFigure } from '../../editing/last-year';
import type { ReportState } from '../../editing/report-store';
import { type CellMark, cellMarks } from './cell-marks';
import { inputOf } from './grid-elements';
import type { GridScope } from './grid-scope';

/** How a cell is marked: by its gravest finding, and as one of those the current cell's findings speak of. */
interface Marking {
  readonly mark: CellMark | undefined;
  readonly isRelated: boolean;
}

const UNMARKED: Marking = { mark: undefined, isRelated: false };

/**
 * Marks the cells that findings name. Past React, as `use-block-marks.ts`: one figure marks or frees a dozen cells, and
 * a key would else ask all cells of the table and render that dozen.
 */
export function useFindingMarks(
  { store, session, table, stripId }: GridScope,
  element: RefObject<HTMLTableElement | null>,
): void {
  useLayoutEffect(() => {
    const grid = element.current;
    if (grid === null) return;
    const shown = new Map<FormCell, Marking>();
    let seen: ReportState | undefined;
    let marks: ReadonlyMap<FormCell, CellMark | undefined> = new Map();
    const follow = () => {
      const state = store.getState();
      // Going to another cell changes what is related and nothing else.
      if (state !== seen) marks = new Map(table.cells.map((cell) => [cell, markOf(state, cell)]));
      seen = state;
      const named = cellMarks(state.visible).related(session.getState().place.id);
      for (const cell of table.cells) {
        const mark = marks.get(cell);
        const isRelated = named.has(cell.id);
        const former = shown.get(cell) ?? UNMARKED;
        if (mark === former.mark && isRelated === former.isRelated) continue;
        shown.set(cell, { mark, isRelated });
        markCell(inputOf(grid, cell.id), cell, { mark, isRelated }, stripId);
      }
    };
    follow();
    const stops = [store.subscribe(follow), session.subscribe(follow)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, session, table, stripId, element]);
}

function markOf(state: ReportState, cell: FormCell): CellMark | undefined {
  return cellMarks(state.visible).markOf.get(cell.id) ?? carriedMark(state, cell);
}

/** Computed cells repeat what their addends show. */
function carriedMark(state: ReportState, cell: FormCell): 'carried' | undefined {
  return cell.sumOf === undefined && carriedFigure(state, cell)?.taken === true ? 'carried' : undefined;
}

function markCell(input: HTMLElement, cell: FormCell, { mark, isRelated }: Marking, stripId: string): void {
  const box = input.closest('td');
  setAttribute(box, 'data-mark', mark);
  setAttribute(box, 'data-related', isRelated ? 'true' : undefined);
  setAttribute(input, 'aria-invalid', mark === 'error' || mark === 'missing' ? 'true' : undefined);
  // A computed cell is always described: the strip says that it is computed.
  if (cell.sumOf === undefined)
    setAttribute(input, 'aria-describedby', mark === undefined ? undefined : stripId);
}

function setAttribute(element: Element | null, name: string, value: string | undefined): void {
  if (value === undefined) element?.removeAttribute(name);
  else element?.setAttribute(name, value);
}
