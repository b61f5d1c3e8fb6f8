import type { ForeignBlock, ForeignCell } from '#shared/import/foreign-document';
import { MOST_PASTED } from '#shared/import/printed-table';
import { isUnseen, seenText } from '../fields/count-grid/pasting/seen-text';

/** Elements that hold whole paragraphs and tables. */
const HOLDS_BLOCKS = 'p,div,table,h1,h2,h3,h4,h5,h6,li,section,article,br,img';
/** Tables in one another that are taken apart; what lies deeper is text. Pages are arranged by a handful. */
const MOST_NESTED_TABLES = 20;

/**
 * Text and tables of a web page or a piece of one, pasted from anywhere. It is parsed into a document of its own, where
 * no script runs and nothing is loaded, and only text is taken out of it. Undefined where it is longer than any report.
 */
export function htmlBlocks(html: string): readonly ForeignBlock[] | undefined {
  if (html.length > MOST_PASTED.htmlLength) return undefined;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const holders = holdersOf(body, HOLDS_BLOCKS);
  const tableHolders = holdersOf(body, 'table');
  let tables = 0;
  let depth = 0;
  const tableOf = (table: HTMLTableElement): ForeignBlock => {
    tables += 1;
    const name = `第 ${tables} 张表`;
    const rows = [...table.rows];
    depth += 1;
    const cells = rows.map((row) => [...row.cells].map((cell) => cellOf(cell, rows.length)));
    depth -= 1;
    return { kind: 'table', name, rows: cells };
  };
  const cellOf = (cell: HTMLTableCellElement, rowCount: number): ForeignCell => {
    const { rowSpan, colSpan } = cell;
    const blocks = tableHolders.has(cell) && depth <= MOST_NESTED_TABLES ? blocksIn(cell) : undefined;
    // A span of 0 goes down to the last row.
    const spans = { rowSpan: rowSpan === 0 ? rowCount : rowSpan, colSpan };
    return { text: seenText(cell), ...spans, ...(blocks === undefined ? {} : { blocks }) };
  };
  const blocksIn = (container: Element): readonly ForeignBlock[] => {
    const blocks: ForeignBlock[] = [];
    let open = '';
    const closeLine = () => {
      if (open.trim() !== '') blocks.push({ kind: 'paragraph', text: open.trim() });
      open = '';
    };
    for (const node of container.childNodes) {
      if (node instanceof HTMLTableElement) {
        closeLine();
        blocks.push(tableOf(node));
      } else if (node instanceof HTMLImageElement) {
        closeLine();
        blocks.push({ kind: 'picture' });
      } else if (node.nodeType === Node.TEXT_NODE) open += (node.nodeValue ?? '').replace(/\s+/g, ' ');
      else if (!(node instanceof Element) || isUnseen(node)) continue;
      else if (node.tagName === 'BR') closeLine();
      else if (node.matches(HOLDS_BLOCKS) || holders.has(node)) {
        closeLine();
        for (const block of blocksIn(node)) blocks.push(block);
        closeLine();
      } else open += seenText(node);
    }
    closeLine();
    return blocks;
  };
  return blocksIn(body);
}

/** The elements inside another that hold any of some kind: found from below, once, however deep they lie. */
function holdersOf(body: Element, selector: string): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const found of body.querySelectorAll(selector)) {
    let holder = found.parentElement;
    while (holder !== null && !holders.has(holder)) {
      holders.add(holder);
      holder = holder.parentElement;
    }
  }
  return holders;
}
