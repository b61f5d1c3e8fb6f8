import type { PageGeometry } from './page-document';

/** A4 with the margins, the 22 lines of 28 characters and the page number of GB/T 9704 (spec/typography.md 1, 4). */
export const PAGE_GEOMETRY: PageGeometry = {
  width: 210,
  height: 297,
  margins: { top: 37, right: 26, bottom: 35, left: 28 },
  linePitch: 28.95,
  charactersPerLine: 28,
  pageNumber: { size: 14, fromTop: 269, inset: 4.94 },
};

/** Type sizes in points: 二号 for the title, 三号 for headings and text (spec/typography.md 2). */
export const TITLE_SIZE = 22;
export const BODY_SIZE = 16;

/** Padding left and right in a table cell, in millimetres (spec/typography.md 5). */
export const CELL_PADDING = 1;
/** What a line in a cell is higher than its type, in points: 9 pt type stands in lines of 12 pt. */
export const CELL_LEADING = 3;

/** Space after a table, in points: about what stands between a line of running text and the rule below it. */
export const SPACE_AFTER_TABLE = 12;

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Points in a length in millimetres. */
export function toPoints(millimetres: number): number {
  return millimetres * POINTS_PER_MILLIMETRE;
}

/** Width of the type area in points. */
export function textWidth(page: PageGeometry): number {
  return toPoints(page.width - page.margins.left - page.margins.right);
}
