import type { Stretch } from '../reading/sentence-at';
import { type YearMention, yearMentions } from '../reading/year-mentions';

/** A year that is named as the beginning of something: `自2023年起` is as true in the next report. */
const BEGINS_BEFORE = /(?:自|从)\s*$/;
const BEGINS_AFTER = /^(?:\d{1,2}月(?:\d{1,2}日)?)?\s*(?:起|以来|至今)/;

/**
 * Mentions of a year in paragraphs that stand word for word in the text of the year before, blanks aside. Whoever
 * copies a paragraph has to change its year; titles in 《》 and beginnings of what goes on are no such years.
 */
export function copiedYears(text: string, former: string, year: number): readonly YearMention[] {
  const mentions = yearMentions(text).filter((mention) => mention.year === year && isToBeChanged(mention));
  if (mentions.length === 0) return mentions;
  const copied = copiedParagraphs(text, former);
  let next = 0;
  // Both are in the order of the text: one walk through it does for all.
  return mentions.filter(({ start }) => {
    while ((copied[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (copied[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
  });
}

function isToBeChanged({ title, before, after }: YearMention): boolean {
  return title === undefined && !BEGINS_BEFORE.test(before) && !BEGINS_AFTER.test(after);
}

function copiedParagraphs(text: string, former: string): readonly Stretch[] {
  const formerParagraphs = new Set(former.split('\n').map(bare));
  const copied: Stretch[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    const end = start + paragraph.length;
    if (paragraph !== '' && formerParagraphs.has(bare(paragraph))) copied.push({ start, end });
    start = end + 1;
  }
  return copied;
}

function bare(paragraph: string): string {
  return paragraph.replace(/\s+/g, '');
}
