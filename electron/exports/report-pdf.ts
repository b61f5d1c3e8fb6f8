import type { Report } from '#shared/report/report';
import { FILE_EXTENSION, writeReportFile } from '#shared/report/report-file';
import { findFontsFolder } from './fonts/find-fonts-folder';
import { type ExportLayoutOptions, layOutForExport } from './lay-out-for-export';
import { openFontLibrary } from './pdf/font-library';
import { type RenderedPdf, type RenderOptions, renderPdf } from './pdf/render-pdf';

export type ReportPdfOptions = ExportLayoutOptions & Pick<RenderOptions, 'onProgress'>;

/** A report as PDF: laid out on its form, drawn, with its report file inside. */
export function reportToPdf(report: Report, options: ReportPdfOptions): Promise<RenderedPdf> {
  const { onProgress, ...layout } = options;
  return renderPdf(layOutForExport(report, layout), {
    ...(onProgress === undefined ? {} : { onProgress }),
    fonts: openFontLibrary(findFontsFolder()),
    reportFile: { name: `report.${FILE_EXTENSION}`, text: writeReportFile(report, { as: 'export' }) },
  });
}
