import type { PageGeometry, ParagraphBlock, ParagraphStyle } from '#shared/layout/page-document';
import { textWidth } from '#shared/layout/page-geometry';
import { breakLines, type TextLine } from './break-lines';
import type { PageFlow } from './page-flow';
import type { StructureNode, StructureRole } from './page-structure';
import { hangingBaseline, placeLine } from './place-line';
import { type Glyph, type Typesetter, textOf } from './typesetter';

/** A paragraph broken into lines. */
export interface SetParagraph {
  readonly block: ParagraphBlock;
  readonly glyphs: readonly Glyph[];
  readonly lines: readonly TextLine[];
  /** Points from line to line, whatever the fonts in them. */
  readonly pitch: number;
  /** Its element; a blank line is none. */
  readonly node: StructureNode | undefined;
}

/** The title heads the document, the six sections stand below it. */
const ROLES: Readonly<Record<ParagraphStyle, StructureRole | undefined>> = {
  title: 'H1',
  heading1: 'H2',
  heading2: 'H3',
  heading3: 'H4',
  body: 'P',
  blank: undefined,
};

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
  const role = glyphs.length === 0 ? undefined : ROLES[block.style];
  return {
    block,
    glyphs,
    lines: breakLines(glyphs, room),
    pitch: page.linePitch,
    node: role === undefined ? undefined : { role, children: [] },
  };
}

/** Height of a paragraph in points. */
export function heightOf({ lines, pitch }: SetParagraph): number {
  return lines.length * pitch;
}

/** Lets a paragraph run down the page and over onto the next ones. */
export function flowParagraph(flow: PageFlow, paragraph: SetParagraph): void {
  const { block, glyphs, lines, pitch, node } = paragraph;
  lines.forEach((line, index) => {
    flow.ensure(pitch);
    const isFilled = block.align === 'justify';
    const slack = flow.width / block.size - line.width;
    const offset = {
      justify: line.indent,
      center: slack / 2,
      right: Math.max(slack - (block.rightIndent ?? 0), 0),
    }[block.align];
    const texts = placeLine(glyphs.slice(line.start, line.end), {
      x: flow.left + offset * block.size,
      baseline: hangingBaseline(flow.y, block.size),
      size: block.size,
      spacing: isFilled ? line.spacing * block.size : 0,
      innerSpacing: isFilled ? line.innerSpacing * block.size : 0,
      ...(node === undefined ? {} : { of: node }),
      ...(index === 0 && block.opens !== undefined ? { outline: textOf(glyphs) } : {}),
    });
    flow.add({ texts });
    flow.advance(pitch);
  });
}
