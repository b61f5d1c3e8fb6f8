import type { PageGeometry, ParagraphBlock } from '#shared/layout/page-document';
import { textWidth } from '#shared/layout/page-geometry';
import { breakLines, type TextLine } from './break-lines';
import type { PageFlow } from './page-flow';
import { baselineIn, placeLine } from './place-line';
import { type Glyph, type Typesetter, textOf } from './typesetter';

/** A paragraph broken into lines. */
export interface SetParagraph {
  readonly block: ParagraphBlock;
  readonly glyphs: readonly Glyph[];
  readonly lines: readonly TextLine[];
  /** Points from line to line, whatever the fonts in them. */
  readonly pitch: number;
}

/** Sets a paragraph in the type area. Titles are centred and neither tightened nor filled. */
export function setParagraph(
  block: ParagraphBlock,
  page: PageGeometry,
  typesetter: Typesetter,
): SetParagraph {
  const glyphs = typesetter.set(block.runs);
  const room = {
    width: textWidth(page) / block.size,
    firstIndent: block.indent,
    ...(block.align === 'justify' ? { capacity: page.charactersPerLine } : {}),
  };
  return { block, glyphs, lines: breakLines(glyphs, room), pitch: page.linePitch };
}

/** Height of a paragraph in points. */
export function heightOf({ lines, pitch }: SetParagraph): number {
  return lines.length * pitch;
}

/** Lets a paragraph run down the page and over onto the next ones. */
export function flowParagraph(flow: PageFlow, { block, glyphs, lines, pitch }: SetParagraph): void {
  lines.forEach((line, index) => {
    flow.ensure(pitch);
    const isCentred = block.align === 'center';
    const offset = isCentred ? (flow.width / block.size - line.width) / 2 : line.indent;
    const texts = placeLine(glyphs.slice(line.start, line.end), {
      x: flow.left + offset * block.size,
      baseline: baselineIn(flow.y, pitch, block.size),
      size: block.size,
      spacing: isCentred ? 0 : line.spacing * block.size,
      ...(index === 0 && block.opens !== undefined ? { outline: textOf(glyphs) } : {}),
    });
    flow.add({ texts });
    flow.advance(pitch);
  });
}
