import type { Report } from '#shared/report/report';
import { FILE_EXTENSION, writeReportFile } from '#shared/report/report-file';
import { findFontsFolder } from './fonts/find-fonts-folder';
import type { MachineFonts } from './fonts/find-machine-fonts';
import { type ExportLayoutOptions, layOutForExport } from './lay-out-for-export';
import { openFontLibrary } from './pdf/font-library';
import { type RenderedPdf, type RenderOptions, renderPdf } from './pdf/render-pdf';

export type ReportPdfOptions = ExportLayoutOptions &
  Pick<RenderOptions, 'onProgress'> & {
    /** The fonts this machine has; left out, the same report is the same file everywhere. */
    readonly machine?: MachineFonts;
  };

/** A report as PDF: laid out on its form, drawn, with its report file inside. */
export function reportToPdf(report: Report, options: ReportPdfOptions): Promise<RenderedPdf> {
  const { onProgress, machine, ...layout } = options;
  return renderPdf(layOutForExport(report, layout), {
    ...(onProgress === undefined ? {} : { onProgress }),
    fonts: openFontLibrary(findFontsFolder(), machine),
    reportFile: { name: `report.${FILE_EXTENSION}`, text: writeReportFile(report, { as: 'export' }) },
  });
}
