const SENTENCE_ENDS = '。！？!?；;\n';

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longer sentences are no prose; looking further would make a hostile text slow. */
const LONGEST_SENTENCE = 150;

/** The sentence, without its end mark, that a stretch stands in; no further than 150 signs to either side. */
export function sentenceAt(text: string, { start, end }: Stretch): Stretch {
  let first = start;
  while (first > 0 && start - first < LONGEST_SENTENCE && !SENTENCE_ENDS.includes(text.charAt(first - 1)))
    first -= 1;
  let last = end;
  while (last < text.length && last - end < LONGEST_SENTENCE && !SENTENCE_ENDS.includes(text.charAt(last)))
    last += 1;
  return { start: first, end: last };
}
