import { type IRunOptions, TextRun } from 'docx';
import { LOST_CHARACTER } from '#shared/layout/printable-text';

/** Code points that no XML may hold; with one of them Word would call the whole file damaged. */
const NOT_IN_XML = /[\ufffe\uffff]/g;

/** A text as runs of one look; its soft breaks become line breaks. */
export function wordRuns(
  text: string,
  look: Omit<IRunOptions, 'text' | 'children' | 'break'> = {},
): TextRun[] {
  return xmlText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

/** Text as it may stand in a part of the document. */
export function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, LOST_CHARACTER);
}
