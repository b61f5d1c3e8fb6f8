import type { PageCell, TableBlock } from '#shared/layout/page-document';
import { toPoints } from '#shared/layout/page-geometry';
import { balanceLines, breakLines, type TextLine } from './break-lines';
import { widthOf } from './place-line';
import type { Glyph, Typesetter } from './typesetter';

/** Text of a cell, broken into lines at the size that fits. */
export interface CellText {
  readonly glyphs: readonly Glyph[];
  readonly lines: readonly TextLine[];
  readonly size: number;
  readonly pitch: number;
  /** Height the text needs with the space above and below, in points. */
  readonly height: number;
}

const SIZE_STEP = 0.5;
/** Smallest type for figures: the total of twenty counts of nine digits still stands in one line of 表三. */
const MIN_FIGURE_SIZE = 4;
/** Size of typed text that is no figure and cannot stand in one line. */
const WRAPPED_SIZE = 7;
/** A figure may come closer to the rules than a label (millimetres). */
const FIGURE_PADDING = 0.3;
const SPACE_ABOVE_AND_BELOW = 3;

/** Sets the text of a cell of this outer width in points. Figures are never broken: their type gets smaller. */
export function setCellText(
  cell: PageCell,
  width: number,
  table: TableBlock,
  typesetter: Typesetter,
): CellText {
  const glyphs = typesetter.setText(cell.text, cell.font);
  if (cell.cell !== undefined) {
    const room = width - 2 * toPoints(FIGURE_PADDING);
    for (let size = table.fontSize; size >= MIN_FIGURE_SIZE; size -= SIZE_STEP) {
      if (widthOf(glyphs, size) <= room) return cellText(glyphs, oneLine(glyphs), size, table);
    }
    return cellText(glyphs, balanceLines(glyphs, room / WRAPPED_SIZE), WRAPPED_SIZE, table);
  }
  const size = table.fontSize;
  const room = (width - 2 * toPoints(table.padding)) / size;
  const lines =
    cell.align === 'center'
      ? balanceLines(glyphs, room)
      : breakLines(glyphs, { width: room, firstIndent: 0 });
  return cellText(glyphs, lines, size, table);
}

function oneLine(glyphs: readonly Glyph[]): TextLine[] {
  return breakLines(glyphs, { width: Number.POSITIVE_INFINITY, firstIndent: 0 });
}

function cellText(
  glyphs: readonly Glyph[],
  lines: readonly TextLine[],
  size: number,
  table: TableBlock,
): CellText {
  const pitch = size + table.linePitch - table.fontSize;
  return { glyphs, lines, size, pitch, height: lines.length * pitch + SPACE_ABOVE_AND_BELOW };
}
