import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LapsedExplanations } from './lapsing-explanations';
import { useObservable } from './observable';
import type { ReportState } from './report-store';
import type { SaveState } from './save-state';
import type { EditingSession } from './session';

export const SessionContext = createContext<EditingSession | undefined>(undefined);

/** The open draft. */
export function useSession(): EditingSession {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('No open draft above this component');
  return session;
}

/**
 * A part of the open report's state. The component renders again only when what `select` answers changes, so it
 * must answer something that stays the same while nothing has changed.
 */
export function useReportState<T>(select: (state: ReportState) => T): T {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** How saving stands. */
export function useSaveState(): SaveState {
  return useObservable(useSession().autosave.state);
}

/** Explanations that have lapsed, by the key they hung on. */
export function useLapsedExplanations(): LapsedExplanations {
  return useObservable(useSession().lapsed);
}
