/** Kinds of what is cleaned out of a pasted text, in the order they are told, with the words for them. */
export const CLEANINGS = [
  { id: 'bookmark', name: '书签' },
  { id: 'fieldCode', name: '域代码' },
  { id: 'softBreak', name: '软回车' },
  { id: 'bullet', name: '项目符号' },
  { id: 'indent', name: '段首空格' },
  { id: 'blank', name: '多余空格' },
  { id: 'emptyLine', name: '空行' },
  { id: 'invisible', name: '看不见的字符' },
] as const;
export type CleaningId = (typeof CLEANINGS)[number]['id'];

const NAMES =
  'PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|REF|NOTEREF|SEQ|TOC|TC|HYPERLINK|INCLUDEPICTURE|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|AUTHOR|TITLE|FILENAME|STYLEREF|MERGEFIELD|FORMTEXT|FORMCHECKBOX|QUOTE|EQ|SYMBOL';
/** Switches of a field: `\h`, `\o "1-3"`, `\* MERGEFORMAT`. */
const SWITCHES = String.raw`(?: {0,3}\\(?:\* {0,3}[A-Z]{1,20}|[a-z])(?: {1,3}"[^"\n]{0,200}")?)`;
/** Signs Word keeps around a field in its own files: begin, between code and result, end. */
const [BEGIN, BETWEEN, END] = ['\u0013', '\u0014', '\u0015'];

interface Clutter {
  readonly id: CleaningId;
  readonly pattern: RegExp;
}

/** Bookmarks and fields as they come along as text. Every repetition has a limit: a hostile text stays quick. */
export const FIELD_CODES: readonly Clutter[] = [
  { id: 'bookmark', pattern: /\[bookmark[^\]\n]{0,40}\]/gi },
  {
    id: 'fieldCode',
    pattern: new RegExp(
      `${BEGIN} {0,3}(?:${NAMES})\\b[^${BEGIN}${BETWEEN}${END}\\n]{0,500}(?:${BETWEEN}|(?=${END}))`,
      'gi',
    ),
  },
  { id: 'fieldCode', pattern: new RegExp(`\\{ {0,3}(?:${NAMES})\\b[^{}\\n]{0,300}\\}`, 'gi') },
  {
    id: 'fieldCode',
    pattern: new RegExp(
      `\\b(?:(?:HYPERLINK|INCLUDEPICTURE)(?: {1,3}\\\\l)? {1,3}"[^"\\n]{0,500}"${SWITCHES}{0,6}|PAGEREF {1,3}[A-Za-z0-9_]{1,60}${SWITCHES}{0,6}|TOC${SWITCHES}{1,8}) ?`,
      'g',
    ),
  },
];

/** Control characters, marks of direction and width, halves of a character: nothing of them is seen or printed. */
export const INVISIBLE = /(?:(?![\t\n\u2028])[\p{Cc}\p{Cf}\p{Cs}]){1,500}/gu;

/**
 * A bullet at the head of a line: a sign of a symbol font (Word gives its private code, or the Latin letter under it and
 * a tab), or a dot that is set off by a blank.
 */
export const LINE_BULLET =
  /(?<=^|\n)[ \u00a0\u2000-\u200a\u3000\t]{0,20}(?:[\uf000-\uf0ff•]|[·●○◆◇■▪▫◦‣⁃➢➤►▶❖∙](?=[ \u00a0\u2000-\u200a\u3000\t])|[lnuqvwØü§](?=\t))[ \u00a0\u2000-\u200a\u3000\t]{0,20}/g;
