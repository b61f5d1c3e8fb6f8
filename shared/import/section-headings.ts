import type { SectionId } from '../form/form';
import type { FlatBlock } from './foreign-document';
import { numberedLine, SECTION_ORDER, sectionNamed } from './section-names';

/** The line a section begins with. */
export interface SectionHeading {
  readonly id: SectionId;
  /** Which block it is. */
  readonly at: number;
  /** What follows the heading in the same line. */
  readonly rest: string;
}

/** Finds the headings of a report, in the order of the document: by their words, then by their numbers. */
export function sectionHeadings(blocks: readonly FlatBlock[]): readonly SectionHeading[] {
  const best = new Map<SectionId, SectionHeading & { readonly score: number }>();
  for (const [at, block] of blocks.entries()) {
    const named = block.kind === 'line' ? sectionNamed(block.text) : undefined;
    // Of two that are as good the later one counts: a list of contents stands before.
    if (named !== undefined && named.score >= (best.get(named.id)?.score ?? 0))
      best.set(named.id, { ...named, at });
  }
  const named = [...best.values()].sort((one, other) => one.at - other.at);
  return Array.from({ length: named.length + 1 }, (_, index) => {
    const [before, behind] = [named[index - 1], named[index]];
    return [...numberedBetween(blocks, before, behind), ...(behind === undefined ? [] : [behind])];
  }).flat();
}

/**
 * Headings in words of somebody's own (五、存在问题和下步打算): lines with the numbers of sections that were not found,
 * where these sections have to stand. Where anything else is numbered so there, they may be points of a list.
 */
function numberedBetween(
  blocks: readonly FlatBlock[],
  before: SectionHeading | undefined,
  behind: SectionHeading | undefined,
): readonly SectionHeading[] {
  const first = (before?.at ?? -1) + 1;
  const numbered = blocks.slice(first, behind?.at).flatMap((block, offset) => {
    const line = block.kind === 'line' ? numberedLine(block.text) : undefined;
    return line === undefined ? [] : [{ ...line, at: first + offset }];
  });
  const headings = numbered.flatMap(({ ordinal, isHeading, at }): readonly SectionHeading[] => {
    const id = isHeading ? SECTION_ORDER.get(ordinal) : undefined;
    return id === undefined ? [] : [{ id, at, rest: '' }];
  });
  const order = [...SECTION_ORDER.values()];
  const places = [before, ...headings, behind].flatMap((heading) =>
    heading === undefined ? [] : [order.indexOf(heading.id)],
  );
  const isInOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1));
  return isInOrder && headings.length === numbered.length ? headings : [];
}
