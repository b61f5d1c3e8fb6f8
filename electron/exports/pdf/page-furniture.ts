import type { FontRole, PageDocument } from '#shared/layout/page-document';
import { textWidth, toPoints } from '#shared/layout/page-geometry';
import { placeLine, widthOf } from './place-line';
import type { PlacedText } from './placed-page';
import type { Typesetter } from './typesetter';

const DASH = '—';
export const MARK_SIZE = 14;
/** Baseline of the draft mark, in millimetres from the top edge of the paper. */
export const MARK_FROM_TOP = 27;
export const CHECK_CODE_SIZE = 9;

/** What stands outside the type area of a page. */
export interface PageFurniture {
  /** The draft mark. */
  readonly header: readonly PlacedText[];
  /** The page number and, where shown, the check code. */
  readonly footer: readonly PlacedText[];
}

/** Sets draft mark, page number and check code of one page; places are those of spec/typography.md section 4. */
export function pageFurniture(
  document: PageDocument,
  pageNumber: number,
  typesetter: Typesetter,
): PageFurniture {
  const { page, mark, checkCode } = document;
  const left = toPoints(page.margins.left);
  const right = left + textWidth(page);
  const inset = toPoints(page.pageNumber.inset);
  const isOdd = pageNumber % 2 === 1;
  const [dash] = typesetter.setText(DASH, 'pageNumber');
  const dashHeight = dash?.face.middle(DASH.charCodeAt(0)) ?? 0;
  // The standard places the dashes, wherever the font has them above its baseline.
  const baseline = toPoints(page.pageNumber.fromTop) + dashHeight * page.pageNumber.size;

  const line = (text: string, role: FontRole, size: number, y: number, side: Side) => {
    const glyphs = typesetter.setText(text, role);
    const width = widthOf(glyphs, size);
    const x = { left: left + inset, right: right - inset - width, centre: (left + right - width) / 2 }[side];
    return placeLine(glyphs, { x, baseline: y, size });
  };
  const number = line(
    `${DASH} ${pageNumber} ${DASH}`,
    'pageNumber',
    page.pageNumber.size,
    baseline,
    isOdd ? 'right' : 'left',
  );
  return {
    header: mark === undefined ? [] : line(mark, 'heading1', MARK_SIZE, toPoints(MARK_FROM_TOP), 'centre'),
    footer:
      checkCode === undefined
        ? number
        : [...number, ...line(checkCode, 'table', CHECK_CODE_SIZE, baseline, isOdd ? 'left' : 'right')],
  };
}

type Side = 'left' | 'right' | 'centre';
