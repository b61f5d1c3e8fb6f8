import { PAGE_GEOMETRY, TITLE_SIZE, toPoints } from '#shared/layout/page-geometry';
import type { DrawnText } from './page-marks';

/** Texts of one line stand within this of its baseline, in points. */
const SLACK = 3;

/** A paragraph, or what of it stands on a page, and where. */
export interface PageParagraph {
  readonly top: number;
  readonly text: string;
  /** It begins at the margin, as the later lines of a paragraph do: it goes on from above. */
  readonly goesOn: boolean;
}

interface Line {
  readonly baseline: number;
  readonly texts: readonly DrawnText[];
}

/**
 * The paragraphs of running text on a page of ours. A line begins one where it is indented; the lines of the title are
 * one together. Page numbers, marks and check codes stand in the margins and are no text.
 */
export function pageParagraphs(texts: readonly DrawnText[], height: number): readonly PageParagraph[] {
  const { margins } = PAGE_GEOMETRY;
  const [top, bottom] = [toPoints(margins.top), height - toPoints(margins.bottom)];
  const inside = texts.filter(({ baseline }) => baseline > top && baseline <= bottom + SLACK);
  const paragraphs: PageParagraph[] = [];
  let former: Line | undefined;
  for (const line of linesOf(inside)) {
    const text = line.texts.map((part) => part.text).join('');
    const goesOn = continues(line, former);
    const last = paragraphs.at(-1);
    if (goesOn && last !== undefined) paragraphs[paragraphs.length - 1] = { ...last, text: last.text + text };
    else paragraphs.push({ top: line.baseline, text, goesOn });
    former = line;
  }
  return paragraphs;
}

function linesOf(texts: readonly DrawnText[]): readonly Line[] {
  const lines: { baseline: number; texts: DrawnText[] }[] = [];
  for (const text of [...texts].sort((one, other) => one.baseline - other.baseline)) {
    const line = lines.at(-1);
    if (line !== undefined && text.baseline - line.baseline <= SLACK) line.texts.push(text);
    else lines.push({ baseline: text.baseline, texts: [text] });
  }
  for (const line of lines) line.texts.sort((one, other) => one.x - other.x);
  return lines.filter((line) => line.texts.some(({ text }) => text.trim() !== ''));
}

function continues({ texts }: Line, former: Line | undefined): boolean {
  const first = texts.find(({ text }) => text.trim() !== '');
  if (first === undefined) return true;
  if (isTitle(first)) return former?.texts.some(isTitle) ?? false;
  return first.x < toPoints(PAGE_GEOMETRY.margins.left) + first.size;
}

function isTitle({ size }: DrawnText): boolean {
  return size > TITLE_SIZE - 1;
}
