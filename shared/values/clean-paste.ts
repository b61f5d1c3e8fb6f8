import { type CleaningId, FIELD_CODES, INVISIBLE, LINE_BULLET } from './paste-clutter';

/** What a text looks like once what a word processor left in it is gone, and what that was. */
export interface CleanedText {
  readonly text: string;
  /** Paragraphs with something in them. */
  readonly paragraphs: number;
  /** Places cleaned, by kind; a kind that did not occur is absent. */
  readonly cleaned: Readonly<Partial<Record<CleaningId, number>>>;
}

/** A longer clipboard is no text of a report: ten times what one may hold. */
export const LARGEST_PASTE = 2_000_000;

/** A line break inside a paragraph (软回车), however the clipboard wrote it. */
export const SOFT_BREAK = '\u2028';

const PARAGRAPH_ENDS = /\r\n?|[\f\u0085\u2029]/g;
const SOFT_BREAKS = /\u2028+/g;
const BLANKS = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]+/g;
const EMPTY_LINES = /\n{2,}|^\n+/g;
/** Chinese characters and marks, between which no blank is set. Full-width digits are none of them: 1 2 is not 12. */
const CHINESE =
  /[\u2014\u2018-\u201d\u2026\u3001-\u303f\u3400-\u9fff\uf900-\ufaff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/;
/** A sentence, or the colon before a list, has come to its end. */
const SAID = /[。！？；：!?;:…][”’」』）)"]*$/;
const NUMBERED = /^[\s\u3000]*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、.．](?!\d))/;
/** As long as a heading gets (the printed form takes a longer line for text). */
const LONGEST_HEADING = 26;
const WORD = /[A-Za-z0-9０-９]/;

/**
 * Takes out of a pasted text what was layout of the program it comes from: breaks inside paragraphs, marks of
 * bookmarks and fields, bullets, indents, blanks between Chinese characters, signs that are not seen. No Chinese
 * character and no digit of the text is lost or moved (those inside a bookmark or a field code are not text). The
 * work grows in proportion with the text, whatever it holds.
 */
export function cleanPaste(pasted: string): CleanedText {
  const counts = new Map<CleaningId, number>();
  const note = (id: CleaningId) => counts.set(id, (counts.get(id) ?? 0) + 1);
  const without = (text: string, pattern: RegExp, id: CleaningId) =>
    text.replace(pattern, () => {
      note(id);
      return '';
    });

  let text = pasted.replace(PARAGRAPH_ENDS, '\n').replaceAll('\v', SOFT_BREAK);
  for (const { id, pattern } of FIELD_CODES) text = without(text, pattern, id);
  text = without(text, INVISIBLE, 'invisible');
  text = text.replace(SOFT_BREAKS, (run, at: number, whole: string) => {
    note('softBreak');
    return inPlaceOfSoftBreak(whole, at, run.length);
  });
  text = without(text, LINE_BULLET, 'bullet');
  text = text.replace(BLANKS, (run, at: number, whole: string) => {
    const before = at === 0 ? '\n' : whole.charAt(at - 1);
    const after = whole.charAt(at + run.length) || '\n';
    if (before === '\n') {
      if (after !== '\n') note('indent');
      return '';
    }
    if (run === ' ' && after !== '\n') return run;
    note('blank');
    return after === '\n' || (CHINESE.test(before) && CHINESE.test(after)) ? '' : ' ';
  });
  text = text.replace(EMPTY_LINES, (run, at: number, whole: string) => {
    if (whole.length > at + run.length) note('emptyLine');
    return at === 0 ? '' : '\n';
  });
  return { text, paragraphs: paragraphsIn(text), cleaned: Object.fromEntries(counts) };
}

function paragraphsIn(text: string): number {
  const written = text.endsWith('\n') ? text.slice(0, -1) : text;
  return written === '' ? 0 : (written.match(/\n/g)?.length ?? 0) + 1;
}

/**
 * Who presses Shift+Enter wants a new line, mostly of a new paragraph; web pages and copied PDF break in the middle of
 * a sentence. Where the line has come to an end or is a heading, the break is one of paragraphs.
 */
function inPlaceOfSoftBreak(text: string, at: number, length: number): string {
  if (length > 1 || at === 0 || at + length === text.length) return '\n';
  const former = text.slice(Math.max(0, at - LONGEST_HEADING - 1), at);
  const line = former.slice(Math.max(former.lastIndexOf('\n'), former.lastIndexOf(SOFT_BREAK)) + 1).trimEnd();
  const next = text.slice(at + length, at + length + 8);
  const isHeading = line.length <= LONGEST_HEADING && NUMBERED.test(line) && !/[，,。]/.test(line);
  if (line === '' || isHeading || SAID.test(line) || NUMBERED.test(next)) return '\n';
  return WORD.test(text.charAt(at - 1)) && WORD.test(next.charAt(0)) ? ' ' : '';
}
