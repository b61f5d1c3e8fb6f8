import { FORMS } from '../form/forms';

/**
 * Headings people type into a text although the program prints the six of the form: those of a form's wording that
 * differs a little, those used before 2019, and numbered ones of their own.
 */

/** A line of a text that is at fault, with its place. */
export interface HeadingLine {
  readonly line: string;
  readonly start: number;
  readonly end: number;
}

const NUMBERED = /^\s*[一二三四五六七八九十]{1,3}、\s*/u;
/** Longer lines are sentences that happen to begin with a number. */
const LONGEST_HEADING = 30;
const SENTENCE = /[。！？；，]./u;

/** What the six parts are about; a heading about them is one of a form, whatever its exact words. */
const SUBJECTS_OF_PARTS: readonly RegExp[] = [
  /^(?:总体|基本|工作)?(?:情况|概述)$/u,
  /主动公开.*情况/u,
  /依?申请.*公开.*(?:情况|办理)|申请.*处理情况/u,
  /复议.*诉讼|诉讼.*复议/u,
  /(?:主要|存在).*问题|问题.*改进/u,
  /需要(?:报告|说明)的(?:其他)?事项/u,
  /收费.*减免/u,
];

/** Official headings of any form without their number. */
const OFFICIAL = new Set(FORMS.flatMap(({ sections }) => sections.map(({ heading }) => heading.slice(2))));

/** Whether a heading, without its number, is the wording of a part of some form. */
export function isPartHeading(words: string): boolean {
  return OFFICIAL.has(words) || SUBJECTS_OF_PARTS.some((subject) => subject.test(words));
}

/** The first line numbered like one of the six headings (`三、存在的主要问题`) that is not one of `printed`. */
export function typedHeading(text: string, printed: readonly string[]): HeadingLine | undefined {
  for (const found of linesOf(text)) {
    const number = NUMBERED.exec(found.line)?.[0];
    if (number === undefined) continue;
    const heading = found.line.trim();
    if ([...heading].length > LONGEST_HEADING || SENTENCE.test(heading)) continue;
    if (printed.includes(heading.replace(/[\s。．.：:]+/g, ''))) continue;
    return { ...found, line: heading };
  }
  return undefined;
}

/** The words of a heading without number and closing mark. */
export function headingWords(heading: string): string {
  return heading.replace(NUMBERED, '').replace(/[\s。．.：:]+/g, '');
}

/** The lines of a text with their places. */
export function* linesOf(text: string): Generator<HeadingLine> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { line, start, end: start + line.length };
    start += line.length + 1;
  }
}
