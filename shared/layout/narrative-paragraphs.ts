import type { ParagraphBlock, ParagraphStyle, TextRun } from './page-document';
import { BODY_SIZE } from './page-geometry';
import { printableLines } from './printable-text';

const LEVEL_2 = /^[（(][一二三四五六七八九十]{1,3}[）)]/;
const LEVEL_3 = /^\d{1,2}[.．、](?!\d)/;
/** A heading is said in one line of type; anything longer that starts with a number is a numbered paragraph. */
const MAX_HEADING = 26;
const SENTENCE_END = /[。！？；]/;

/**
 * The paragraphs of a narrative. A line that begins with `（一）` is a heading of level 2 (楷体) when it is short and
 * stands alone, or runs into its text when its first sentence is short; `1.` and `1、` are level 3, set like the
 * text (spec/typography.md section 3, spec/exchange.md section 1).
 */
export function narrativeParagraphs(text: string): ParagraphBlock[] {
  return printableLines(text).map(toParagraph);
}

function toParagraph(line: string): ParagraphBlock {
  if (LEVEL_2.test(line)) {
    const heading = headingOf(line);
    if (heading === line) return paragraph('heading2', [{ text: line, font: 'heading2' }], true);
    if (heading !== undefined) {
      const body = line.slice(heading.length).trimStart();
      return paragraph('body', [
        { text: heading, font: 'heading2' },
        { text: body, font: 'body' },
      ]);
    }
  }
  const isHeading = LEVEL_3.test(line) && headingOf(line) === line && !SENTENCE_END.test(line);
  return paragraph(isHeading ? 'heading3' : 'body', [{ text: line, font: 'body' }], isHeading);
}

/** The heading a numbered line begins with: all of a short line, or its short first sentence with the full stop. */
function headingOf(line: string): string | undefined {
  const end = line.search(SENTENCE_END);
  const heading = end < 0 ? line : line.slice(0, end + 1);
  if ([...heading].length > MAX_HEADING) return undefined;
  return end < 0 || line[end] === '。' ? heading : undefined;
}

function paragraph(style: ParagraphStyle, runs: readonly TextRun[], keepWithNext = false): ParagraphBlock {
  return { type: 'paragraph', style, runs, size: BODY_SIZE, align: 'justify', indent: 2, keepWithNext };
}
