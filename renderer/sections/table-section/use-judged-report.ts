import { useSyncExternalStore } from 'react';
import type { JudgedReport, ReportStore } from '../../editing/report-store';

/** The open report with its findings, for parts that show several sides of it. Typing alone renders nothing. */
export function useJudgedReport(store: ReportStore): JudgedReport {
  return useSyncExternalStore(store.subscribe, () => store.getState().judged);
}
