import type { Block, PageDocument } from '#shared/layout/page-document';
import { blockPlaces } from './block-places';
import { leastHeight } from './cut-table';
import { flowTable } from './flow-table';
import { type MeasuredTable, measureTable } from './measure-table';
import { PageFlow } from './page-flow';
import { pageFurniture } from './page-furniture';
import type { StructureNode } from './page-structure';
import { flowParagraph, heightOf, type SetParagraph, setParagraph } from './paragraph-lines';
import type { PlannedDocument } from './placed-page';
import type { Typesetter } from './typesetter';

/** Headings in a row that are kept together; a text of nothing but short lines is a list, not a chain of headings. */
const MAX_HEADINGS = 3;

type SetBlock =
  | { readonly type: 'paragraph'; readonly paragraph: SetParagraph }
  | { readonly type: 'table'; readonly table: MeasuredTable };

/** Gives everything in a document its final place on a page and in the order it is read aloud. */
export function planPages(document: PageDocument, typesetter: Typesetter): PlannedDocument {
  const flow = new PageFlow(document.page);
  const places = blockPlaces(document.blocks);
  const blocks = document.blocks.map((block, index) =>
    setBlock(block, document, typesetter.at(places[index] ?? '')),
  );
  const children: StructureNode[] = [];
  blocks.forEach((block, index) => {
    if (block.type === 'table') children.push(flowTable(flow, block.table));
    else {
      const { keepWithNext, startsPage } = block.paragraph.block;
      if (startsPage === true && !flow.isAtTop) flow.newPage();
      if (keepWithNext) flow.ensure(heightWithNext(blocks, index));
      flowParagraph(flow, block.paragraph);
      if (block.paragraph.node !== undefined) children.push(block.paragraph.node);
    }
  });
  typesetter.at('每页的上下方');
  flow.pages.forEach((page, index) => {
    const { header, footer } = pageFurniture(document, index + 1, typesetter);
    page.texts.unshift(...header);
    page.texts.push(...footer);
  });
  return { pages: flow.pages, structure: { role: 'Document', children } };
}

function setBlock(block: Block, document: PageDocument, typesetter: Typesetter): SetBlock {
  return block.type === 'table'
    ? { type: 'table', table: measureTable(block, typesetter) }
    : { type: 'paragraph', paragraph: setParagraph(block, document.page, typesetter) };
}

/** What has to stand on one page: a heading, the headings right below it, and the first of what they head. */
function heightWithNext(blocks: readonly SetBlock[], index: number, headings = 0): number {
  const block = blocks[index];
  if (block === undefined) return 0;
  if (block.type === 'table') return leastHeight(block.table);
  const { paragraph } = block;
  if (!paragraph.block.keepWithNext || headings === MAX_HEADINGS) return paragraph.pitch;
  return heightOf(paragraph) + heightWithNext(blocks, index + 1, headings + 1);
}
