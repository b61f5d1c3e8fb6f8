import type { Rule } from './rule';

/** What a reviewing office reads a report for, in the order it reads, and what to say where there was nothing to read. */
export const REVIEW_HEADINGS = [
  { id: 'form', name: '格式与完整性', nothing: '没有可以核对的项目。' },
  { id: 'figures', name: '数据勾稽', nothing: '没有可以核对的数字。' },
  { id: 'textAndTables', name: '图文一致', nothing: '正文没有写可以与表格对照的件数。' },
  { id: 'years', name: '跨年衔接', nothing: '没有可以与去年核对的项目。' },
  { id: 'wording', name: '文字规范', nothing: '没有可以核对的文字。' },
  { id: 'local', name: '本地要求', nothing: '没有使用本地要求文件，或文件里没有可以核对的要求。' },
] as const;
export type ReviewHeadingId = (typeof REVIEW_HEADINGS)[number]['id'];

/** The heading of a family of rules, by the letter its ids begin with. */
const BY_FAMILY: Readonly<Record<string, ReviewHeadingId>> = {
  F: 'figures',
  D: 'figures',
  Q: 'figures',
  L: 'figures',
  R: 'figures',
  X: 'textAndTables',
  Y: 'years',
  N: 'wording',
  M: 'form',
  C: 'local',
};

/** Rules a reviewer looks for under another heading than the rest of their family. */
const BY_RULE: Readonly<Record<string, ReviewHeadingId>> = {
  'F-01': 'form',
  'F-07': 'form',
  'D-10': 'textAndTables',
  'L-02': 'years',
  'L-03': 'years',
  'N-01': 'form',
  'N-02': 'form',
};

/** The rules that stand under another heading than their family; a test holds them against the rules in force. */
export const RULES_APART: readonly string[] = Object.keys(BY_RULE);

/** The heading a rule is reviewed under; undefined for a family nobody has given one, which a test refuses. */
export function reviewHeadingOf({ id }: Pick<Rule, 'id'>): ReviewHeadingId | undefined {
  return BY_RULE[id] ?? BY_FAMILY[id.slice(0, id.indexOf('-'))];
}
