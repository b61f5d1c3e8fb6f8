import { layOutReview } from '#shared/layout/lay-out-review';
import type { ReviewSheet } from '#shared/report/review-sheet';
import { findFontsFolder } from './fonts/find-fonts-folder';
import type { MachineFonts } from './fonts/find-machine-fonts';
import { openFontLibrary } from './pdf/font-library';
import { type RenderedPdf, type RenderOptions, renderPdf } from './pdf/render-pdf';

/** A review as PDF. It is no report, so no report file travels in it. */
export function reviewToPdf(
  sheet: ReviewSheet,
  { machine, ...options }: Pick<RenderOptions, 'onProgress'> & { readonly machine?: MachineFonts } = {},
): Promise<RenderedPdf> {
  return renderPdf(layOutReview(sheet), { ...options, fonts: openFontLibrary(findFontsFolder(), machine) });
}
