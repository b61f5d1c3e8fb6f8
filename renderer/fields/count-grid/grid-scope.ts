import { createContext, useContext, useSyncExternalStore } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { CellId, FormTable } from '#shared/form/form';
import type { GridGeometry } from '#shared/form/grid-geometry';
import type { GridHeaders } from '#shared/form/grid-headers';
import type { ReportState, ReportStore } from '../../editing/report-store';
import type { GridVoice } from './create-grid-voice';
import type { CellTexts } from './field-name';
import type { GridSession } from './grid-session';

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
