import type { SectionId } from '../form/form';
import { FORMS } from '../form/forms';
import { isSlipOf } from './is-slip-of';
import { labelKey } from './label-key';

/** A line taken for the heading of a section. */
export interface NamedSection {
  readonly id: SectionId;
  /** How surely: the official words with the official number count most. */
  readonly score: number;
  /** What follows the heading in the same line, where it was not put in a line of its own. */
  readonly rest: string;
}

/**
 * Other words in which offices write headings, by section (spec/template-2019.md section 2, and published reports).
 * What all forms have is read off them.
 */
const OTHER_NAMES: Readonly<Record<SectionId, readonly string[]>> = {
  overview: ['总体工作情况', '概述', '基本情况'],
  disclosure: ['主动公开情况', '主动公开政府信息的情况'],
  requests: ['收到和处理政府信息公开申请的情况', '依申请公开情况', '依申请公开政府信息情况'],
  disputes: [
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '因政府信息公开申请被提起行政复议、行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
    '行政复议、行政诉讼情况',
  ],
  problems: [
    '政府信息公开工作存在的主要问题及改进情况',
    '存在的主要问题和改进情况',
    '存在的主要问题及改进措施',
    '存在问题及改进情况',
    '存在的问题及改进措施',
  ],
  otherMatters: ['其他需要报告的情况', '其他需要报告事项', '其他事项', '需要报告的其他事项'],
};

const NAMES: ReadonlyMap<SectionId, readonly string[]> = new Map(
  FORMS.flatMap(({ sections }) => sections).map(({ id }) => [
    id,
    [...new Set([...headingsOf(id), ...OTHER_NAMES[id]].map(labelKey))],
  ]),
);
const ORDINALS: ReadonlyMap<string, SectionId> = new Map(
  FORMS.flatMap(({ sections }) => sections.map(({ ordinal, id }) => [ordinal, id] as const)),
);

function headingsOf(id: SectionId): readonly string[] {
  return FORMS.flatMap(({ sections }) =>
    sections.flatMap((section) => (section.id === id ? [section.heading] : [])),
  );
}

/** A heading is a line, and never a sentence. */
const LONGEST_HEADING = 40;
/** A heading of which less is left cannot be told from a word. */
const SHORTEST_STUMP = 4;
/** A sub-heading in other words than the official ones is none of a section. */
const LEAST_SCORE = 4;
// One program puts `?` where it cannot write `、`.
const NUMBERED = /^(?:第?([一二三四五六七八九十])(?:部分)?\s*[、.．:：,，?]?|(\d)[、.．])\s*(.+)$/su;
const CHINESE_NUMBER = /^(?:第([一二三四五六七八九十])部分|([一二三四五六七八九十])\s*[、.．:：,，?])/u;
const LOWER_LEVEL = /^[（(][一二三四五六七八九十\d]+[）)]/;
/** What may stand between a heading and the text behind it in one line. */
const BEHIND_HEADING = /^[\s。.：:，,；;]/;

/** The section a line is the heading of: cut short, numbered otherwise, worded otherwise; undefined for other lines. */
export function sectionNamed(line: string): NamedSection | undefined {
  const text = line.trim();
  const numbered = NUMBERED.exec(text.normalize('NFKC'));
  const ordinal = numbered?.[1] ?? '一二三四五六七八九'[Number(numbered?.[2] ?? 0) - 1];
  const byNumber = ordinal === undefined ? undefined : ORDINALS.get(ordinal);
  const found = [...NAMES].flatMap(([id, names]) => {
    const fit = fitOf(text, names, byNumber === id);
    return fit === undefined ? [] : [{ id, ...fit }];
  });
  const [best, next] = found.sort((one, other) => other.score - one.score);
  return best !== undefined && best.score >= LEAST_SCORE && best.score !== next?.score ? best : undefined;
}

/** A line numbered as headings of sections are; `isHeading` where it could be one by its length and is no sentence. */
export interface NumberedLine {
  readonly ordinal: string;
  readonly isHeading: boolean;
}

/** The number before a line, 一、 or 第一部分; undefined where there is none. */
export function numberedLine(line: string): NumberedLine | undefined {
  const text = line.trim();
  const [, part, point] = CHINESE_NUMBER.exec(text.normalize('NFKC')) ?? [];
  const ordinal = part ?? point;
  return ordinal === undefined ? undefined : { ordinal, isHeading: isHeadingLike(text) };
}

/** The sections in the order of the form, by the ordinals before them. */
export const SECTION_ORDER: ReadonlyMap<string, SectionId> = ORDINALS;

function isHeadingLike(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[。；;]$/.test(text);
}

function fitOf(
  text: string,
  names: readonly string[],
  hasItsNumber: boolean,
): Omit<NamedSection, 'id'> | undefined {
  const isLower = LOWER_LEVEL.test(text);
  const bonus = (hasItsNumber ? 2 : 0) - (isLower ? 6 : 0);
  const runIn = hasItsNumber ? restBehind(text, names) : undefined;
  if (runIn !== undefined && runIn !== '') return { score: 6 + bonus, rest: runIn };
  if (!isHeadingLike(text)) return undefined;
  const key = labelKey(text);
  const [official] = names;
  if (key === official) return { score: 8 + bonus + (isLower ? 2 : 0), rest: '' };
  if (names.includes(key)) return { score: 7 + bonus, rest: '' };
  if (names.some((name) => isSlipOf(key, name))) return { score: 5 + bonus, rest: '' };
  const shortest = hasItsNumber ? 2 : SHORTEST_STUMP;
  const isStump = key.length >= shortest && names.some((name) => name.startsWith(key));
  return isStump ? { score: 4 + bonus, rest: '' } : undefined;
}

/** The text behind a heading that runs into it; undefined where the line does not begin with one. */
function restBehind(text: string, names: readonly string[]): string | undefined {
  const limit = Math.min(text.length, LONGEST_HEADING);
  // Nearly every numbered line of a text is none: told at once, or a document of many takes minutes.
  const key = labelKey(text.slice(0, limit));
  if (!names.some((name) => key.startsWith(name))) return undefined;
  for (let end = limit; end > 0; end -= 1) {
    if (!names.includes(labelKey(text.slice(0, end)))) continue;
    const rest = text.slice(end);
    return rest === '' || BEHIND_HEADING.test(rest) ? rest.replace(/^[\s。.：:，,；;]+/, '') : undefined;
  }
  return undefined;
}
