import type { PageDocument } from '#shared/layout/page-document';
import { textWidth, toPoints } from '#shared/layout/page-geometry';
import { placeLine, widthOf } from './place-line';
import type { PlacedText } from './placed-page';
import type { Typesetter } from './typesetter';

/** Height of an em dash above the baseline, as a share of the type size: the standard places the dash itself. */
const DASH_HEIGHT = 0.36;
const MARK_SIZE = 14;
/** Baseline of the draft mark, in millimetres from the top edge of the paper. */
const MARK_FROM_TOP = 27;
const CHECK_CODE_SIZE = 9;

/** What stands outside the type area of a page: its number, the draft mark, the check code. */
export function pageFurniture(
  document: PageDocument,
  pageNumber: number,
  typesetter: Typesetter,
): PlacedText[] {
  const { page, mark, checkCode } = document;
  const left = toPoints(page.margins.left);
  const right = left + textWidth(page);
  const inset = toPoints(page.pageNumber.inset);
  const isOdd = pageNumber % 2 === 1;
  const baseline = toPoints(page.pageNumber.fromTop) + DASH_HEIGHT * page.pageNumber.size;

  const line = (
    text: string,
    role: 'pageNumber' | 'heading1' | 'table',
    size: number,
    y: number,
    at: Side,
  ) => {
    const glyphs = typesetter.setText(text, role);
    const width = widthOf(glyphs, size);
    const x = { left: left + inset, right: right - inset - width, centre: (left + right - width) / 2 }[at];
    return placeLine(glyphs, { x, baseline: y, size, spacing: 0 });
  };
  return [
    ...(mark === undefined ? [] : line(mark, 'heading1', MARK_SIZE, toPoints(MARK_FROM_TOP), 'centre')),
    ...line(`— ${pageNumber} —`, 'pageNumber', page.pageNumber.size, baseline, isOdd ? 'right' : 'left'),
    ...(checkCode === undefined
      ? []
      : line(checkCode, 'table', CHECK_CODE_SIZE, baseline, isOdd ? 'left' : 'right')),
  ];
}

type Side = 'left' | 'right' | 'centre';
