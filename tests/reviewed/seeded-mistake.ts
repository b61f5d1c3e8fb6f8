import type { CleanSource } from './clean-source';

/** The kinds of mistakes that reviewing offices send reports back for, with the name they print under. */
export const MISTAKE_KINDS = {
  sums: '合计不符',
  blankTotals: '总计空白',
  textAgainstTable: '文表不一',
  form: '表样用错或混用',
  undivided: '其他处理未分列',
  itemsAsDecisions: '事项当作决定',
  implausible: '数字不合常理',
  notCompetent: '没有的职权',
  staleYear: '年份未改',
  citation: '文号有误',
  headings: '序号有误',
  shifted: '数字错位',
  emptySection: '内容空缺',
  carryOver: '与去年不接',
} as const;

export type MistakeKind = keyof typeof MISTAKE_KINDS;

export type NarrativePart = keyof CleanSource['narrative'];

/** Where a reviewer would put the finger. A cell may be written `table.row` for a row; `*` is any one name. */
export interface MistakePlace {
  readonly cells?: readonly string[];
  readonly part?: NarrativePart;
  /** Words one of which the message has to contain, for a mistake that has no cell and no part of its own. */
  readonly says?: readonly string[];
}

/** One mistake put into one clean report: what is changed, and where it is, never which rule should see it. */
export interface SeededMistake {
  readonly id: string;
  readonly kind: MistakeKind;
  /** The id of the clean report it is put into. */
  readonly from: string;
  readonly what: string;
  /** Changes before the totals are computed: rows of a table replace the rows of that name. */
  readonly source?: Partial<Pick<CleanSource, 'template' | 'disclosure' | 'requests' | 'disputes'>>;
  /** Words of the text replaced: part, old, new. The old words have to stand in the part. */
  readonly text?: readonly (readonly [NarrativePart, string, string])[];
  /** Cells of the finished file by address (a row address sets the whole row), totals included. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Addresses removed from the finished file. */
  readonly drop?: readonly string[];
  readonly at: MistakePlace;
}

/** What the mistakes of one file share. */
export type SeededOfKind = Omit<SeededMistake, 'kind'>;

/** The mistakes of one kind. */
export const ofKind = (kind: MistakeKind, mistakes: readonly SeededOfKind[]): readonly SeededMistake[] =>
  mistakes.map((mistake) => ({ kind, ...mistake }));
