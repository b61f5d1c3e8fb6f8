import { layOutReport } from '#shared/layout/lay-out-report';
import type { Report } from '#shared/report/report';
import { FILE_EXTENSION, writeReportFile } from '#shared/report/report-file';
import { validate } from '#shared/rules/validate';
import { draftMark } from './draft-mark';
import { findFontsFolder } from './fonts/find-fonts-folder';
import { openFontLibrary } from './pdf/font-library';
import { type RenderedPdf, type RenderOptions, renderPdf } from './pdf/render-pdf';

export interface ReportPdfOptions extends Pick<RenderOptions, 'onProgress' | 'signal'> {
  /** Marks every page with 草稿 and shows the check code. Whether a formal copy may be made is the caller's to know. */
  readonly draft: boolean;
  /** Shows the check code on a formal copy too, where the office wants it. */
  readonly checkCode?: boolean;
  readonly fontsFolder?: string;
}

/** A report as PDF: laid out on its form, drawn, with its report file inside. */
export function reportToPdf(report: Report, options: ReportPdfOptions): Promise<RenderedPdf> {
  const { draft, checkCode, fontsFolder, ...render } = options;
  const document = layOutReport(report, {
    ...(draft ? { mark: draftMark(validate(report)) } : {}),
    checkCode: draft || checkCode === true,
  });
  return renderPdf(document, {
    ...render,
    fonts: openFontLibrary(fontsFolder ?? findFontsFolder()),
    reportFile: { name: `report.${FILE_EXTENSION}`, text: writeReportFile(report, { as: 'export' }) },
  });
}
