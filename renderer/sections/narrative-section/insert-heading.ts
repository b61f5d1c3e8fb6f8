import { type Insertion, paragraphInsertion } from '../../fields/paragraph-insertion';

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
