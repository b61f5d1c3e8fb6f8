import { type IParagraphOptions, LineRuleType, Paragraph } from 'docx';
import type { PageGeometry, ParagraphBlock } from '#shared/layout/page-document';
import { wordFonts } from './word-fonts';
import { halfPoints, twips } from './word-lengths';
import { paragraphIndent, TEXT_STYLES, tightening, wordAlignment } from './word-styles';
import { wordRuns } from './word-text';

/** A paragraph in its style, with what differs from the style written into it and nothing else. */
export function wordParagraph(block: ParagraphBlock, page: PageGeometry, spaceBefore = 0): Paragraph {
  const style = TEXT_STYLES[block.style];
  const isHeading = block.style !== 'body' && block.style !== 'blank';
  const options: IParagraphOptions = {
    style: style.id,
    // A page holds 22 lines by the standard; keeping two lines of a paragraph together would cost it one.
    widowControl: false,
    ...(block.align === style.align ? {} : { alignment: wordAlignment(block.align) }),
    ...(block.indent === style.indent && block.rightIndent === undefined
      ? {}
      : { indent: paragraphIndent(block) }),
    ...(block.keepWithNext === isHeading ? {} : { keepNext: block.keepWithNext }),
    ...(block.startsPage === true ? { pageBreakBefore: true } : {}),
    ...(spaceBefore === 0
      ? {}
      : {
          spacing: {
            before: twips(spaceBefore),
            line: twips(page.linePitch),
            lineRule: LineRuleType.EXACT,
          },
        }),
  };
  const size =
    block.size === style.size
      ? {}
      : { size: halfPoints(block.size), characterSpacing: tightening(page, block.size) };
  return new Paragraph({
    ...options,
    children: block.runs.flatMap(({ text, font }) =>
      wordRuns(text, { ...(font === style.font ? {} : { font: wordFonts(font) }), ...size }),
    ),
  });
}
