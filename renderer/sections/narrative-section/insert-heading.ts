/** What to insert into a text, and where. The caret belongs after it. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Whether a text already has this sub-heading at the start of one of its paragraphs. */
export function hasHeading(text: string, heading: string): boolean {
  return text.split('\n').some((line) => line.trimStart().startsWith(heading));
}

/**
 * The insertion that makes a sub-heading a paragraph of its own after the paragraph the caret stands in, followed by an
 * empty paragraph for its text.
 */
export function headingInsertion(text: string, caret: number, heading: string): Insertion {
  return paragraphInsertion(text, caret, `${heading}\n`);
}

/** The insertion that makes a paragraph one of its own after the one the caret stands in; an empty one is taken. */
export function paragraphInsertion(text: string, caret: number, paragraph: string): Insertion {
  const lineStart = text.lastIndexOf('\n', caret - 1) + 1;
  const nextBreak = text.indexOf('\n', caret);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const isEmptyLine = text.slice(caret === 0 ? 0 : lineStart, lineEnd).trim() === '';
  return { at: lineEnd, text: isEmptyLine ? paragraph : `\n${paragraph}` };
}
