/** What to insert into a text, and where. The caret belongs after it. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** The insertion that makes a paragraph one of its own after the one the caret stands in; an empty one is taken. */
export function paragraphInsertion(text: string, caret: number, paragraph: string): Insertion {
  const lineStart = text.lastIndexOf('\n', caret - 1) + 1;
  const nextBreak = text.indexOf('\n', caret);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const isEmptyLine = text.slice(caret === 0 ? 0 : lineStart, lineEnd).trim() === '';
  return { at: lineEnd, text: isEmptyLine ? paragraph : `\n${paragraph}` };
}
