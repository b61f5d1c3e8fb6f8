import type { Amount } from '../values/amount';
import { chineseNumeral } from './chinese-numeral';
import { halfWidthFigures } from './half-width';
import type { NumberToken, Token, YearToken } from './token';
import { type Sense, VOCABULARY } from './vocabulary';
import { withoutLookarounds } from './without-lookarounds';

const TO = '(?:至|到|—+|－|-|~|～)';
const YEAR = '(?:19|20)\\d\\d';
const CARRY = '(?:结转|转结|接转|顺延|延续|转入|转至|延至)';

/** Times with figures in them, and years that belong to 结转; tried before numbers, so that 2023年 is never one. */
const TIMES: readonly (readonly [name: string, pattern: string])[] = [
  ['forward', `${CARRY}(?:至|到|入|为)?(?<forwardTo>${YEAR})年(?:度)?(?:继续)?(?:办理|处理|答复)?`],
  [
    'over',
    `(?<overFrom>${YEAR})年(?:度)?${CARRY}(?!(?:至|到|入|为)?(?:下|次|明))(?:(?:至|到|入)?${YEAR}年(?:度)?)?(?:继续)?(?:办理|处理)?(?:的)?`,
  ],
  [
    'span',
    `${YEAR}(?:年(?:度)?)?${TO}${YEAR}年(?:度)?|(?:自|从)?${YEAR}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:以来|至今|起)`,
  ],
  [
    'whole',
    `(?<wholeYear>${YEAR})年1月1日(?:起)?${TO}(?:${YEAR}年)?12月31日|截[至止](?:到)?(?<atEnd>${YEAR})年(?:12月31日|年?[底末])`,
  ],
  ['untilEnd', '截[至止](?:到)?12月31日'],
  ['part', `(?:${YEAR}年)?(?:\\d{1,2}(?:月)?${TO})?\\d{1,2}月(?:份|底|末)?(?:\\d{1,2}日)?`],
  ['plain', `(?<plainYear>${YEAR})年(?:度)?`],
  ['reference', `〔${YEAR}〕\\d{1,5}号|第\\d{1,9}号`],
];

const UNITS =
  '个?百分点|件次|件|起|宗|例|份|部(?!门)|个(?!月|工作日|单位|部门|方面|专栏|栏目)|万元|亿元|元|%|人次|条次|条|次|篇|期|场|项|人|名|年|月|日|号|天|小时|页|个工作日|个|台|家|种|类|户|字|米|吨|批|版|辆|所|处';
const NUMBER = `(?<![A-Za-z\\d.])(?:(?<before>大约|约|将近|近|逾|超过|超|不足|至少|最多|第|每|前|百分之|[+-])\\s*)?(?<digits>\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?|(?<![万零〇一二两三四五六七八九十百千])[零〇一二两三四五六七八九十百千]{1,9}(?=(?:余|多)?(?:件|起|宗|例|份|元))|(?<=为|是)零(?=[，。；、,;）)]|$))(?<more>余|多)?\\s*(?<myriads>万(?!元)|亿(?!元))?\\s*(?<unit>${UNITS})?(?<after>以上|以内|以下|左右|之内)?`;

/** Finds the next word or number; without groups, which cost more than the search itself. */
const SCANNER = new RegExp(
  [...TIMES.map(([, pattern]) => pattern), NUMBER, ...VOCABULARY.map(([pattern]) => pattern)]
    .map(withoutGroups)
    .join('|'),
  'g',
);
/** The same patterns one by one, to tell what has been found; each looks at one place only. */
const TIME_AT = new RegExp(TIMES.map(([name, pattern]) => `(?<${name}>${pattern})`).join('|'), 'y');
const NUMBER_AT = new RegExp(NUMBER, 'y');
const ENTRIES = VOCABULARY.map(([pattern, sense]) => ({
  at: new RegExp(pattern, 'y'),
  /** The word itself, whatever stands around it. */
  word: new RegExp(`^(?:${withoutLookarounds(pattern)})$`),
  sense,
}));

const HOLDS_FIGURES = /[\d零〇一二两三四五六七八九十百千]/;
/** The vocabulary has fewer words than this; what is longer is a title or a name. */
const LONGEST_REMEMBERED = 12;
const MOST_REMEMBERED = 4_000;
const CANDIDATES = new Map<string, typeof ENTRIES>();
const UNKNOWN: Sense = { word: 'unknown' };

/** Quotation marks are as good as blanks: “予以公开”3件. */
const BESIDES_BLANKS = /[^\s“”‘’"]/;
/** Longest run of digits that is still a figure somebody meant. */
const MOST_DIGITS = 12;

/**
 * Cuts a text into the words the reader knows, numbers with their units, and stretches it does not know. Blanks are
 * left out. Takes time in proportion to the length: no pattern can run over more than a few signs it then gives back.
 */
export function tokenize(text: string): readonly Token[] {
  const plain = halfWidthFigures(text);
  const tokens: Token[] = [];
  const skipped = (start: number, end: number) => {
    if (BESIDES_BLANKS.test(plain.slice(start, end))) tokens.push({ kind: 'unknown', start, end });
  };
  let done = 0;
  for (const match of plain.matchAll(SCANNER)) {
    const start = match.index;
    skipped(done, start);
    const token = tokenAt(plain, start, match[0]);
    tokens.push(token);
    done = token.end;
  }
  skipped(done, plain.length);
  return tokens;
}

function tokenAt(plain: string, start: number, found: string): Token {
  const end = start + found.length;
  if (HOLDS_FIGURES.test(found)) {
    const time = groupsAt(TIME_AT, plain, start, found);
    if (time !== undefined) return timeToken(time, start, end);
    const number = groupsAt(NUMBER_AT, plain, start, found);
    if (number !== undefined) return numberToken(number, start, end);
  }
  return wordToken(senseAt(plain, start, found), start, end);
}

function groupsAt(pattern: RegExp, plain: string, start: number, found: string) {
  pattern.lastIndex = start;
  const match = pattern.exec(plain);
  return match?.[0] === found ? match.groups : undefined;
}

/** Most words mean the same wherever they are found; for the others what stands around them decides. */
function senseAt(plain: string, start: number, found: string): Sense {
  const candidates = candidatesFor(found);
  if (candidates.length === 1) return candidates[0]?.sense ?? UNKNOWN;
  const entry = candidates.find(({ at }) => {
    at.lastIndex = start;
    return at.exec(plain)?.[0] === found;
  });
  return entry?.sense ?? UNKNOWN;
}

function candidatesFor(found: string): typeof ENTRIES {
  const known = CANDIDATES.get(found);
  if (known !== undefined) return known;
  const candidates = ENTRIES.filter(({ word }) => word.test(found));
  if (found.length <= LONGEST_REMEMBERED && CANDIDATES.size < MOST_REMEMBERED)
    CANDIDATES.set(found, candidates);
  return candidates;
}

function withoutGroups(pattern: string): string {
  return pattern.replace(/\(\?<(?![=!])\w+>/g, '(?:');
}

function wordToken(sense: Sense, start: number, end: number): Token {
  if ('word' in sense) return { kind: sense.word, start, end };
  if ('act' in sense) return { kind: 'act', act: sense.act, loose: sense.loose === true, start, end };
  if ('label' in sense) return { kind: 'label', label: sense.label, start, end };
  if ('year' in sense) return { kind: 'year', year: sense.year, soft: sense.soft === true, start, end };
  const { thing, countable = false, bare = false } = sense;
  return { kind: 'thing', thing, countable, bare, start, end };
}

function timeToken(groups: Record<string, string | undefined>, start: number, end: number): Token {
  const { forwardTo, overFrom, wholeYear, atEnd, plainYear } = groups;
  if (forwardTo !== undefined)
    return { kind: 'label', label: 'carriedForward', year: Number(forwardTo) - 1, start, end };
  if (overFrom !== undefined)
    return { kind: 'label', label: 'carriedOver', year: Number(overFrom) + 1, start, end };
  if (groups.reference !== undefined) return { kind: 'unknown', start, end };
  const named = wholeYear ?? atEnd ?? plainYear;
  const year: YearToken['year'] =
    named === undefined ? (groups.untilEnd === undefined ? 'other' : 'this') : Number(named);
  return { kind: 'year', year, soft: false, start, end };
}

function numberToken(groups: Record<string, string | undefined>, start: number, end: number): NumberToken {
  const { before, digits = '', more, myriads, unit, after } = groups;
  const written = digits.replace(/[,，]/g, '');
  const value = /^\d/.test(written) ? Number(written) : chineseNumeral(written);
  const vague =
    value === undefined ||
    written.length > MOST_DIGITS ||
    [before, more, myriads, after].some((part) => part !== undefined);
  return {
    kind: 'number',
    value: (value ?? 0) * (unit === '万元' ? 10_000 : 1),
    unit: unitOf(unit),
    decimals: written.split('.')[1]?.length ?? 0,
    ...(value !== undefined && unitOf(unit) === 'yuan'
      ? { yuan: exactYuan(String(/^\d/.test(written) ? written : value), unit) }
      : {}),
    vague,
    start,
    end,
  };
}

/** 万元 is moved into 元 digit by digit: money never passes through binary fractions. */
function exactYuan(written: string, unit: string | undefined): Amount {
  const [whole = '0', decimals = ''] = written.split('.');
  const shift = unit === '万元' ? 4 : 0;
  const shifted = `${whole}${decimals.slice(0, shift).padEnd(shift, '0')}`.replace(/^0+(?=\d)/, '');
  const rest = decimals.slice(shift).replace(/0+$/, '');
  return rest === '' ? shifted : `${shifted}.${rest}`;
}

function unitOf(unit: string | undefined): NumberToken['unit'] {
  if (unit === undefined) return 'none';
  if (['件', '起', '宗', '例', '件次'].includes(unit)) return 'cases';
  if (['份', '部', '个'].includes(unit)) return 'copies';
  if (['条', '项', '次'].includes(unit)) return 'items';
  if (unit === '%') return 'percent';
  return unit === '元' || unit === '万元' ? 'yuan' : 'foreign';
}
