import { paragraphReader } from './paragraph-reader';
import { plainYears } from './plain-years';
import { type Stretch, sentenceAt } from './sentence-at';

/** A day as a text names it; the year is often left out. */
export interface NamedDay {
  readonly year?: number;
  readonly month: number;
  /** Absent where only the month is named. */
  readonly day?: number;
}

/** A stretch of time named in a text: `自2023年1月1日起至12月31日止`, `截至2023年12月15日`. */
export interface NamedPeriod extends Stretch {
  /** Absent where only the end is named. */
  readonly from?: NamedDay;
  readonly to: NamedDay;
  /** Its sentence, figures half-width. */
  readonly sentence: string;
}

/** A paragraph that names more is no prose. */
const MOST_IN_PARAGRAPH = 300;

const year = (name: string) => `(?:(?<${name}>(?:19|20)\\d{2})\\s*[年./-]\\s*)?`;
const date = (end: 'from' | 'to') =>
  `${year(`${end}Year`)}(?<${end}Month>\\d{1,2})\\s*[月./-]\\s*(?<${end}Day>\\d{1,2})(?!\\d)\\s*日?`;
const UNTIL = '(?:至|到|[-—–―－─~～]{1,2})';

const DAYS = new RegExp(
  `(?<![\\d.])${date('from')}\\s*(?:零时)?(?:起|开始)?\\s*${UNTIL}\\s*(?:同年|当年|本年)?${date('to')}(?:止|为止)?`,
  'g',
);
const MONTHS = new RegExp(
  `(?<![\\d.])(?:(?<fromYear>(?:19|20)\\d{2})\\s*年\\s*)?(?<fromMonth>\\d{1,2})\\s*月?份?\\s*${UNTIL}\\s*(?:(?<toYear>(?:19|20)\\d{2})\\s*年\\s*)?(?<toMonth>\\d{1,2})\\s*月份?(?!\\s*\\d)`,
  'g',
);
const END_ONLY = new RegExp(`截[至止]到?\\s*${date('to')}`, 'g');

/** The periods a text names, in the order of their kinds: from day to day, from month to month, up to a day. */
export function namedPeriods(text: string): readonly NamedPeriod[] {
  return readPeriods(text, '');
}

const A_FIGURE = /[\d０-９]/;

const readPeriods = paragraphReader((paragraph): readonly NamedPeriod[] => {
  if (!A_FIGURE.test(paragraph)) return [];
  const plain = plainYears(paragraph);
  return [DAYS, MONTHS, END_ONLY].flatMap((pattern) =>
    [...plain.matchAll(pattern)].slice(0, MOST_IN_PARAGRAPH).flatMap((match) => periodAt(plain, match)),
  );
});

function periodAt(plain: string, match: RegExpMatchArray): readonly NamedPeriod[] {
  const groups = match.groups ?? {};
  const to = dayOf(groups.toYear, groups.toMonth, groups.toDay);
  const from = dayOf(groups.fromYear, groups.fromMonth, groups.fromDay);
  if (to === undefined || (from === undefined && groups.fromMonth !== undefined)) return [];
  // Without 月, and without a year before its signs, it is a run of figures of another kind.
  if (!match[0].includes('月') && groups.fromYear === undefined) return [];
  const start = match.index ?? 0;
  const stretch = { start, end: start + match[0].length };
  const sentence = sentenceAt(plain, stretch);
  return [
    {
      ...stretch,
      ...(from === undefined ? {} : { from }),
      to,
      sentence: plain.slice(sentence.start, sentence.end),
    },
  ];
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): NamedDay | undefined {
  const named = { month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
  if (month === undefined || named.month < 1 || named.month > 12 || (named.day ?? 1) > 31) return undefined;
  return year === undefined ? named : { ...named, year: Number(year) };
}
