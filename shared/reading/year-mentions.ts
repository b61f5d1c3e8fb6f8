import { paragraphReader } from './paragraph-reader';
import { plainYears } from './plain-years';
import { type Stretch, sentenceAt } from './sentence-at';

/** A year named in a text, with what stands around it. */
export interface YearMention extends Stretch {
  readonly year: number;
  /** What its sentence says before and after it, figures half-width; `after` begins behind 年 or 年度. */
  readonly before: string;
  readonly after: string;
  /** The title in 《》 it is part of. */
  readonly title?: string;
}

const YEAR = /(?<!\d)((?:19|20)\d{2})\s*年度?/g;
const LONGEST_TITLE = 80;
/** A paragraph that names more is no prose. */
const MOST_IN_PARAGRAPH = 300;

/** Every year written with 年, in the order written. Years of document numbers (〔2021〕) are none of them. */
export function yearMentions(text: string): readonly YearMention[] {
  return readYears(text, '');
}

const readYears = paragraphReader((paragraph): readonly YearMention[] => {
  if (!paragraph.includes('年')) return [];
  const plain = plainYears(paragraph);
  return [...plain.matchAll(YEAR)].slice(0, MOST_IN_PARAGRAPH).map((match) => mentionAt(plain, match));
});

function mentionAt(plain: string, match: RegExpMatchArray): YearMention {
  const start = match.index ?? 0;
  const stretch = { start, end: start + match[0].length };
  const sentence = sentenceAt(plain, stretch);
  const title = titleAround(plain, stretch);
  return {
    ...stretch,
    year: Number(match[1]),
    before: plain.slice(sentence.start, stretch.start),
    after: plain.slice(stretch.end, sentence.end),
    ...(title === undefined ? {} : { title }),
  };
}

function titleAround(text: string, { start, end }: Stretch): string | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const open = before.lastIndexOf('《');
  if (open < 0 || before.includes('》', open)) return undefined;
  const close = text.indexOf('》', end);
  return close < 0 || close - end > LONGEST_TITLE
    ? undefined
    : before.slice(open + 1) + text.slice(start, close);
}
