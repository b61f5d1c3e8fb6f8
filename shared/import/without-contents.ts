import type { SectionId } from '../form/form';
import type { FlatBlock } from './foreign-document';
import { sectionNamed } from './section-names';

const TITLE = /^目\s*[录錄次]$/u;
/** The number of a page behind dots, a tab or blanks. */
const PAGE = /(?:\t|[.．]{2,}|…+|[·•]{2,}|[-—－_]{2,}|\s{2,})\s*[（(-]?\s*\d{1,3}\s*[）)-]?$/u;
/** Without a title over it, so many entries in a row are a list of contents. */
const FEWEST_UNTITLED = 3;
const LONGEST_ENTRY = 60;

/**
 * A document without its list of contents, which says every heading a second time. It begins with 目录, or with the
 * first of several lines that end in the number of a page.
 */
export function withoutContents(blocks: readonly FlatBlock[]): readonly FlatBlock[] {
  const from = blocks.findIndex((_, at) => isTitle(blocks[at]) || isUntitledList(blocks, at));
  return from === -1 ? blocks : [...blocks.slice(0, from), ...blocks.slice(endOfContents(blocks, from))];
}

function isTitle(block: FlatBlock | undefined): boolean {
  return block?.kind === 'line' && TITLE.test(block.text);
}

function isUntitledList(blocks: readonly FlatBlock[], at: number): boolean {
  const first = blocks.slice(at, at + FEWEST_UNTITLED);
  return (
    first.length === FEWEST_UNTITLED &&
    first.every(
      (block) => block.kind === 'line' && PAGE.test(block.text) && block.text.length <= LONGEST_ENTRY,
    )
  );
}

/** The first block behind the last entry. */
function endOfContents(blocks: readonly FlatBlock[], from: number): number {
  const listed = new Set<SectionId>();
  let end = from + 1;
  for (const [offset, block] of blocks.slice(end).entries()) {
    const at = from + 1 + offset;
    if (block.kind !== 'line' || block.text.length > LONGEST_ENTRY || /[。；;]$/u.test(block.text)) break;
    const id = sectionNamed(block.text.replace(PAGE, ''))?.id;
    // The heading itself follows the list.
    if (id !== undefined && listed.has(id)) break;
    if (id !== undefined) listed.add(id);
    // What has no page is an entry only where its heading comes later.
    if (PAGE.test(block.text) || (id !== undefined && isNamedBehind(blocks, at, id))) end = at + 1;
  }
  return end;
}

function isNamedBehind(blocks: readonly FlatBlock[], at: number, id: SectionId): boolean {
  return blocks.slice(at + 1).some((block) => block.kind === 'line' && sectionNamed(block.text)?.id === id);
}
