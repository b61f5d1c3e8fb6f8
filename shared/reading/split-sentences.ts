/** A sentence with its full stop, and where it begins in the text it was cut from, in UTF-16 code units. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** A title in book marks keeps its own full stops (《谁来公开？》); they end no sentence. */
const STOP_OR_TITLE = /《[^《》\n]{0,80}》|[。！？!?]/g;

/** The sentences of a paragraph in the order written; together they are the paragraph, sign for sign. */
export function splitSentences(paragraph: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: found, index } of paragraph.matchAll(STOP_OR_TITLE)) {
    if (found.startsWith('《')) continue;
    const end = index + found.length;
    sentences.push({ text: paragraph.slice(start, end), start });
    start = end;
  }
  if (start < paragraph.length) sentences.push({ text: paragraph.slice(start), start });
  return sentences;
}
