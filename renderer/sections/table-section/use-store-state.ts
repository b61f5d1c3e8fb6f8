import { useSyncExternalStore } from 'react';
import type { ReportState, ReportStore } from '../../editing/report-store';

/** The whole state of the open report, for parts that show several sides of it. */
export function useStoreState(store: ReportStore): ReportState {
  return useSyncExternalStore(store.subscribe, store.getState);
}
