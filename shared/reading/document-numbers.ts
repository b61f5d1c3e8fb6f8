import { halfWidthFigures } from './half-width';
import { paragraphReader } from './paragraph-reader';
import type { Stretch } from './sentence-at';

/** The number of an official document as a text cites it: `国办公开办函〔2021〕30号`. */
export interface DocumentNumber extends Stretch {
  /** What stands right before the year, at most twelve Chinese characters; the issuer's letters are its end. */
  readonly before: string;
  readonly year: number;
  readonly serial: number;
  /** Year in brackets and serial as written: `[2021]30号`. */
  readonly written: string;
  /** Whether the brackets are 〔〕, as GB/T 9704 has them. */
  readonly properBrackets: boolean;
}

const NUMBER =
  /(?<=[\u4e00-\u9fff]\s?)([〔﹝[［(（【{｛「<〈])\s*((?:19|20)\d{2})\s*年?\s*([〕﹞\]］)）】}｝」>〉])\s*(\d{1,5})\s*号/g;
const LONGEST_ISSUER = 12;
/** A paragraph that cites more is no prose. */
const MOST_IN_PARAGRAPH = 300;

/** Every document number with its year in brackets of whatever kind, in the order written. */
export function documentNumbers(text: string): readonly DocumentNumber[] {
  return readNumbers(text, '');
}

const readNumbers = paragraphReader((paragraph): readonly DocumentNumber[] => {
  if (!paragraph.includes('号')) return [];
  return [...halfWidthFigures(paragraph).matchAll(NUMBER)]
    .slice(0, MOST_IN_PARAGRAPH)
    .map((match) => numberAt(paragraph, match));
});

function numberAt(text: string, match: RegExpMatchArray): DocumentNumber {
  const [all, open = '', year, close = '', serial] = match;
  const start = match.index ?? 0;
  const end = start + all.length;
  const before = text.slice(Math.max(0, start - LONGEST_ISSUER), start).trimEnd();
  return {
    start,
    end,
    before: /[\u4e00-\u9fff]*$/.exec(before)?.[0] ?? '',
    year: Number(year),
    serial: Number(serial),
    written: text.slice(start, end),
    properBrackets: '〔﹝'.includes(open) && '〕﹞'.includes(close),
  };
}
