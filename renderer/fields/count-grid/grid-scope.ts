import { createContext, useContext, useSyncExternalStore } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { CellId, FormCell, FormTable } from '#shared/form/form';
import type { GridGeometry } from '#shared/form/grid-geometry';
import type { GridHeaders } from '#shared/form/grid-headers';
import { carriedFigure } from '../../editing/last-year';
import type { ReportState, ReportStore } from '../../editing/report-store';
import { type CellMark, cellMarks } from './cell-marks';
import type { GridVoice } from './create-grid-voice';
import type { CellTexts } from './field-name';
import type { GridSession } from './grid-session';
import type { GridState } from './grid-state';

/** What every part of one grid shares; it stays the same object while the grid stands. */
export interface GridScope {
  readonly table: FormTable;
  readonly geometry: GridGeometry;
  readonly headers: GridHeaders;
  readonly store: ReportStore;
  readonly session: GridSession;
  readonly texts: UseFormReturn<CellTexts>;
  /** Prefix of the ids of label cells. */
  readonly baseId: string;
  /** Id of the strip that speaks of the current cell. */
  readonly stripId: string;
  readonly voice: GridVoice;
  readonly showHelp: (id: CellId) => void;
  readonly beforeBlockPaste: () => void;
}

export const GridScopeContext = createContext<GridScope | null>(null);

/** The grid a part stands in. */
export function useGridScope(): GridScope {
  const scope = useContext(GridScopeContext);
  if (scope === null) throw new Error('A part of the number grid stands outside a grid');
  return scope;
}

/** What of the report a cell shows; the cell renders again only when this value changes. */
export function useReportValue<T extends string | number | boolean | null | undefined>(
  select: (state: ReportState) => T,
): T {
  const { store } = useGridScope();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** What of the grid's own state a part shows. */
export function useGridValue<T extends string | number | boolean | undefined>(
  select: (state: GridState) => T,
): T {
  const { session } = useGridScope();
  return useSyncExternalStore(session.subscribe, () => select(session.getState()));
}

/** How a cell is marked: by its gravest finding, and as one of those the current cell's findings speak of. */
export function useCellMark(cell: FormCell): { mark: CellMark | undefined; related: boolean } {
  const { store } = useGridScope();
  const { id } = cell;
  const mark = useReportValue((state) => cellMarks(state.visible).markOf.get(id) ?? carriedMark(state, cell));
  const related = useGridValue((state) =>
    cellMarks(store.getState().visible).related(state.place.id).has(id),
  );
  return { mark, related };
}

/** Computed cells repeat what their addends show. */
function carriedMark(state: ReportState, cell: FormCell): 'carried' | undefined {
  return cell.sumOf === undefined && carriedFigure(state, cell)?.taken === true ? 'carried' : undefined;
}
