import type { Amount } from '../values/amount';
import type { Act, ApplicantLabel, DisputeResult, OutcomeLabel, Thing } from './statement';

export type Label = 'carriedOver' | 'carriedForward' | ApplicantLabel | OutcomeLabel | DisputeResult;

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** A number with what stands right around it. */
export interface NumberToken extends Placed {
  readonly kind: 'number';
  readonly value: number;
  /** 件 and its like (`cases`), 份/部/个 (`copies`), 条/项/次 (`items`), yuan, percent, nothing, or anything else. */
  readonly unit: 'cases' | 'copies' | 'items' | 'yuan' | 'percent' | 'none' | 'foreign';
  readonly decimals: number;
  /** The exact sum where the unit is yuan. */
  readonly yuan?: Amount;
  /** 约, 余, 以上 …: not a figure to hold against a table. */
  readonly vague: boolean;
}

export interface ActToken extends Placed {
  readonly kind: 'act';
  readonly act: Act;
  readonly loose: boolean;
}

export interface ThingToken extends Placed {
  readonly kind: 'thing';
  readonly thing: Thing;
  /** Ends in 申请, 案件, 决定: the thing itself and not the field of work (依申请公开). */
  readonly countable: boolean;
  /** 申请 without a word on what is applied for. */
  readonly bare: boolean;
}

export interface LabelToken extends Placed {
  readonly kind: 'label';
  readonly label: Label;
  readonly year?: number;
}

export interface YearToken extends Placed {
  readonly kind: 'year';
  /** A year, the year of the report without its number (全年), or a time no table answers for (累计, 上半年). */
  readonly year: number | 'this' | 'other';
  /** 累计: a whole year's total where the clause names one before it. */
  readonly soft: boolean;
}

/** Words whose kind is all there is to say about them. */
export type WordKind =
  | 'filler'
  | 'comma'
  | 'colon'
  | 'stop'
  | 'open'
  | 'close'
  | 'and'
  | 'among'
  | 'includes'
  | 'respectively'
  | 'all'
  | 'each'
  | 'negation'
  | 'share'
  | 'rate'
  | 'change'
  | 'territory'
  | 'self'
  | 'otherBody'
  | 'channel'
  | 'manyChannels'
  | 'aspect'
  | 'foreign'
  | 'publish'
  | 'disclosed'
  | 'plan'
  | 'subrow'
  | 'info'
  | 'delayed'
  | 'unknown';

export interface WordToken extends Placed {
  readonly kind: WordKind;
}

export type Token = NumberToken | ActToken | ThingToken | LabelToken | YearToken | WordToken;
