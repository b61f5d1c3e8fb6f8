import { layOutWorkbook } from '#shared/layout/workbook/lay-out-workbook';
import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';
import type { ReviewSheet } from '#shared/report/review-sheet';
import { layOutForExport } from './lay-out-for-export';
import { renderXlsx, type XlsxOptions } from './xlsx/render-xlsx';

export interface ReportXlsxOptions extends Pick<XlsxOptions, 'onProgress'> {
  readonly draft: boolean;
  /** What was found in the report, on a sheet of its own. */
  readonly review: Pick<ReviewSheet, 'groups' | 'gaps'>;
}

/** A report's tables and findings as an Excel workbook, with its report file inside. */
export function reportToXlsx(
  report: Report,
  { draft, review, onProgress }: ReportXlsxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  return renderXlsx(layOutWorkbook(report, layOutForExport(report, { draft }), review), {
    reportFile: writeReportFile(report, { as: 'export' }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
}
