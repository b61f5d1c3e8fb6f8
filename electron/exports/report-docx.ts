import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';
import { renderDocx } from './docx/render-docx';
import { findFontsFolder } from './fonts/find-fonts-folder';
import type { MachineFonts } from './fonts/find-machine-fonts';
import { type ExportLayoutOptions, layOutForExport } from './lay-out-for-export';
import { openFontLibrary } from './pdf/font-library';

/** A report as a Word document: the paper of the PDF, with its report file inside. */
export function reportToDocx(
  report: Report,
  { machine, ...options }: ExportLayoutOptions & { readonly machine?: MachineFonts },
): Promise<Uint8Array<ArrayBuffer>> {
  return renderDocx(layOutForExport(report, options), {
    fonts: openFontLibrary(findFontsFolder(), machine),
    reportFile: writeReportFile(report, { as: 'export' }),
  });
}
