import type { Report } from '#shared/report/report';
import { FILE_EXTENSION, writeReportFile } from '#shared/report/report-file';

/** What one draft file holds. On disk it is a report file (spec/exchange.md), not a wrapped one. */
export type DraftContent = { readonly report: Report; readonly savedAt: string };

/** Where a draft of the library lies. */
export function draftPath(folder: string, id: string): string {
  return `${folder}/${id}.${FILE_EXTENSION}`;
}

/** The text of a draft file. */
export function draftText({ report, savedAt }: DraftContent): string {
  return writeReportFile(report, { as: 'draft', savedAt });
}
