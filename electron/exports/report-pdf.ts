import { layOutReport } from '#shared/layout/lay-out-report';
import type { Report } from '#shared/report/report';
import { FILE_EXTENSION, writeReportFile } from '#shared/report/report-file';
import type { ExplainedItem } from '#shared/report/review-sheet';
import { validate } from '#shared/rules/validate';
import { draftMark } from './draft-mark';
import { findFontsFolder } from './fonts/find-fonts-folder';
import { openFontLibrary } from './pdf/font-library';
import { type RenderedPdf, type RenderOptions, renderPdf } from './pdf/render-pdf';

export interface ReportPdfOptions extends Pick<RenderOptions, 'onProgress'> {
  /** Marks every page with 草稿 and shows the check code. Whether a formal copy may be made is the caller's to know. */
  readonly draft: boolean;
  /** Printed on a 情况说明 page after the report. */
  readonly explanations?: readonly ExplainedItem[];
  /** The local notice the report was checked against, named there. */
  readonly localNotice?: string;
}

/** A report as PDF: laid out on its form, drawn, with its report file inside. */
export function reportToPdf(report: Report, options: ReportPdfOptions): Promise<RenderedPdf> {
  const { draft, explanations = [], localNotice = '', ...render } = options;
  // A practice report is marked whoever asks for it.
  const isMarked = draft || report.practice === true;
  const marked = isMarked ? { mark: draftMark(report, validate(report)), checkCode: true } : {};
  const document = layOutReport(report, { ...marked, explanations, localNotice });
  return renderPdf(document, {
    ...render,
    fonts: openFontLibrary(findFontsFolder()),
    reportFile: { name: `report.${FILE_EXTENSION}`, text: writeReportFile(report, { as: 'export' }) },
  });
}
