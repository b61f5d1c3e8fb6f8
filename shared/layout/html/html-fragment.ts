import type { PageDocument, ParagraphBlock, ParagraphStyle } from '../page-document';
import { fontFamily, inlineStyle } from './html-style';
import { htmlTable } from './html-table';
import { element, joined, lines, type Markup, text } from './markup';

const LINE_HEIGHT = '1.8';
/** How deep a heading stands under the title; a text that leaves a level out must not leave it out in HTML. */
const DEPTHS: Readonly<Partial<Record<ParagraphStyle, number>>> = {
  title: 1,
  heading1: 2,
  heading2: 3,
  heading3: 4,
};

/**
 * A laid-out report as a piece of HTML for the editor of a web site: it stands on its own wherever it is put, with
 * every look in the elements themselves, because such editors drop style sheets, classes and ids.
 */
export function htmlFragment(document: PageDocument): Markup {
  let depth = 0;
  let heading: string | undefined;
  const blocks = document.blocks.flatMap((block) => {
    if (block.type === 'table') return [htmlTable(block, heading)];
    if (block.style === 'blank') return [];
    const level = DEPTHS[block.style];
    if (level === undefined) return [paragraph('p', block)];
    depth = Math.min(level, depth + 1);
    heading = textOf(block);
    return [paragraph(`h${depth}`, block)];
  });
  return joined([...markOf(document), ...blocks, ...checkCodeOf(document)], '\n');
}

function paragraph(name: string, block: ParagraphBlock): Markup {
  const isTitle = block.style === 'title';
  const isHeading = DEPTHS[block.style] !== undefined;
  const [first] = block.runs;
  const style = inlineStyle({
    margin: isTitle ? '1em 0' : '0',
    'text-align': block.align,
    'text-indent': block.indent > 0 ? `${block.indent}em` : undefined,
    'font-size': `${block.size}pt`,
    'font-family': first === undefined ? undefined : fontFamily(first.font),
    'font-weight': isHeading ? 'normal' : undefined,
    'line-height': LINE_HEIGHT,
  });
  const runs = block.runs.map((run) =>
    run.font === first?.font
      ? lines(run.text)
      : element('span', { style: inlineStyle({ 'font-family': fontFamily(run.font) }) }, lines(run.text)),
  );
  return element(name, { align: block.align, style }, ...runs);
}

function textOf({ runs }: ParagraphBlock): string {
  return runs.map((run) => run.text.replaceAll('\n', '')).join('');
}

/** What stands in the header of every page of paper stands once over a text without pages. */
function markOf({ mark }: PageDocument): readonly Markup[] {
  if (mark === undefined) return [];
  const style = inlineStyle({ 'text-align': 'center', 'font-weight': 'bold', 'line-height': LINE_HEIGHT });
  return [element('p', { align: 'center', style }, text(mark))];
}

function checkCodeOf({ checkCode }: PageDocument): readonly Markup[] {
  if (checkCode === undefined) return [];
  const style = inlineStyle({ 'text-align': 'right', 'line-height': LINE_HEIGHT });
  return [element('p', { align: 'right', style }, text(checkCode))];
}
