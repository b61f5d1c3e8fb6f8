import { BoundedCache } from '../reading/bounded-cache';
import { chineseNumeral } from '../reading/chinese-numeral';
import { linesOf } from './heading-lines';

/** A number in a text that does not go on from the one before it. */
export interface MisplacedNumber {
  readonly fault: 'repeated' | 'skipped' | 'outOfOrder' | 'firstMissing';
  readonly style: NumberStyle;
  readonly number: number;
  readonly before: number;
  readonly start: number;
  readonly end: number;
}

/** One way of numbering: `（一）`, `一、`, `1.`, `一是`. */
export interface NumberStyle {
  readonly id: string;
  /** Finds the numbers anywhere in a line; the first group is the number. */
  readonly pattern: RegExp;
  /** What has to stand before a number, in its line, for it to be judged: elsewhere it may stand for anything. */
  readonly judgedAfter: RegExp;
  /** Whether the first of a text has to be number one. */
  readonly beginsAtOne: boolean;
  readonly write: (chinese: string, number: number) => string;
}

const LINE_START = /^\s*$/u;
const SENTENCE_START = /(?:^|。)\s*$/u;
const ANYWHERE = /$/u;

export const NUMBER_STYLES: readonly NumberStyle[] = [
  {
    id: 'bracketed',
    pattern: /[（(]([一二三四五六七八九十]{1,3})[）)]/gu,
    judgedAfter: SENTENCE_START,
    beginsAtOne: true,
    write: (chinese) => `（${chinese}）`,
  },
  {
    id: 'heading',
    pattern: /([一二三四五六七八九十]{1,3})、/gu,
    judgedAfter: LINE_START,
    beginsAtOne: false,
    write: (chinese) => `${chinese}、`,
  },
  {
    id: 'digit',
    pattern: /(?<![\d.．])(\d{1,2})[.．、](?!\d)/gu,
    judgedAfter: LINE_START,
    beginsAtOne: false,
    write: (_chinese, number) => `${number}.`,
  },
  {
    id: 'point',
    pattern: /(?<=^|[\s。；;，,：:])([一二三四五六七八九])是/gu,
    judgedAfter: ANYWHERE,
    beginsAtOne: false,
    write: (chinese) => `${chinese}是`,
  },
];

/** What stands before the number of an item of a law: `第二十条第`, `第三十六条`. */
const ITEM_OF_LAW = /第(?:[一二三四五六七八九十百]{1,6}条[^（(]{0,8})?$/u;
const LONGEST_ITEM = 20;

/** A report has three texts that are read this way, and most checks find them as they were. */
const TEXTS_KEPT = 6;
const READ = new Map(
  NUMBER_STYLES.map((style) => [
    style,
    new BoundedCache<{ readonly found: MisplacedNumber | undefined }>(TEXTS_KEPT),
  ]),
);

const CHINESE_DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * The first number of a style that another number is due for. A number inside a line may be what a line goes on from,
 * a list may begin anew at one, and numbers of items of a law are no headings.
 */
export function misplacedNumber(text: string, style: NumberStyle): MisplacedNumber | undefined {
  const answer = () => ({ found: read(text, style) });
  return (READ.get(style)?.get(text, answer) ?? answer()).found;
}

function read(text: string, style: NumberStyle): MisplacedNumber | undefined {
  let before = 0;
  let mentioned = 0;
  for (const { line, start } of linesOf(text)) {
    for (const match of line.matchAll(style.pattern)) {
      const number = /\d/.test(match[1] ?? '') ? Number(match[1]) : chineseNumeral(match[1] ?? '');
      const preceding = line.slice(Math.max(0, match.index - LONGEST_ITEM), match.index);
      if (number === undefined || ITEM_OF_LAW.test(preceding)) continue;
      if (style.judgedAfter.test(preceding)) {
        const fault = number === mentioned + 1 ? undefined : faultOf(number, before, style);
        if (fault !== undefined) {
          const place = start + match.index;
          return { fault, style, number, before, start: place, end: place + match[0].length };
        }
        before = number;
      }
      mentioned = number;
    }
  }
  return undefined;
}

/** A number as its style writes it, in quotes: `“（三）”`. */
export function numberInWords({ write }: NumberStyle, number: number): string {
  const tens = number < 10 ? '' : `${number < 20 ? '' : CHINESE_DIGITS[Math.floor(number / 10)]}十`;
  return `“${write(`${tens}${CHINESE_DIGITS[number % 10]}`, number)}”`;
}

function faultOf(number: number, before: number, style: NumberStyle): MisplacedNumber['fault'] | undefined {
  if (number === before + 1 || (number === 1 && before > 1)) return undefined;
  if (before === 0) return style.beginsAtOne ? 'firstMissing' : undefined;
  if (number === before) return 'repeated';
  return number > before ? 'skipped' : 'outOfOrder';
}
