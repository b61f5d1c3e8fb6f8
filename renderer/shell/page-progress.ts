import { useDeferredValue, useMemo } from 'react';
import { reportDigest } from '#shared/report/report-file';
import { useObservable } from '../editing/observable';
import { isFilledIn, type PageId } from '../editing/pages';
import type { JudgedReport } from '../editing/report-store';
import type { LastExport } from '../editing/session';
import { useReportState, useSession } from '../editing/session-context';
import { type SectionProgress, sectionProgress } from '../findings/section-progress';

/**
 * State of any page of the task list; undefined where there is nothing to say. It may follow a key press by a frame:
 * the figure and its findings come first.
 */
export function usePageProgress(page: PageId): SectionProgress | undefined {
  const state = useDeferredValue(useReportState(({ judged }) => judged));
  const lastExport = useObservable(useSession().lastExport);
  return useMemo(() => pageProgress(state, page, lastExport), [state, page, lastExport]);
}

/** How a page stands: a section by its content, the export by whether what was exported is still the report. */
export function pageProgress(
  state: JudgedReport,
  page: PageId,
  lastExport: LastExport | undefined,
): SectionProgress | undefined {
  if (isFilledIn(page)) return sectionProgress(state, page);
  if (page !== 'export' || lastExport === undefined) return undefined;
  return lastExport.digest === reportDigest(state.report)
    ? { standing: 'filled', words: '已导出上报文件', detail: '' }
    : { standing: 'warning', words: '导出后有修改，请重新导出', detail: '' };
}
