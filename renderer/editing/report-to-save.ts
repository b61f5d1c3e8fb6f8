import { applyEdit } from '#shared/report/edit';
import type { Report } from '#shared/report/report';
import type { ReportState } from './report-store';

/** The report as it has to be saved: with what is being typed. Apart from the store, whose checks the start screen does without. */
export function reportToSave({ report, typing }: Pick<ReportState, 'report' | 'typing'>): Report {
  return typing === undefined ? report : applyEdit(report, { type: 'cells', contents: typing });
}
