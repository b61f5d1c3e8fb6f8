import type { Amount } from '../values/amount';

/** What is done with a thing that is counted. */
export type Act = 'received' | 'handled' | 'decided' | 'collected' | 'issued' | 'repealed' | 'inForce';

/** A thing a report counts. */
export type Thing =
  | 'requests'
  | 'review'
  | 'litigation'
  | 'litigationDirect'
  | 'litigationAfterReview'
  | 'normativeDocuments'
  | 'regulations'
  | 'licensing'
  | 'penalties'
  | 'coerciveMeasures'
  | 'fees'
  | 'infoFee';

/** What the talk is of: a thing a report counts, or other business of the office. */
export type Topic = Thing | 'elsewhere';

export type DocumentKind = Extract<Thing, 'normativeDocuments' | 'regulations'>;
export type DisputeKind = Extract<
  Thing,
  'review' | 'litigation' | 'litigationDirect' | 'litigationAfterReview'
>;
export type DisputeResult = 'upheld' | 'corrected' | 'otherResult' | 'pending';

export type ApplicantLabel =
  | 'naturalPerson'
  | 'organisations'
  | 'commercialEnterprise'
  | 'researchInstitution'
  | 'publicWelfareOrg'
  | 'legalServiceOrg';
export type OutcomeLabel =
  | 'granted'
  | 'partiallyGranted'
  | 'grantedOrPartial'
  | 'denied'
  | 'unavailable'
  | 'notProcessed'
  | 'otherHandling';

/** What exactly a figure in a text counts; ids follow the rows of the forms where there is one. */
export type Measure =
  | 'received'
  | 'handled'
  | 'carriedOver'
  | 'carriedForward'
  | ApplicantLabel
  | OutcomeLabel
  | `${DisputeKind}.${DisputeResult | 'total'}`
  | `${DocumentKind}.${'issued' | 'repealed' | 'inForce'}`
  | 'licensing'
  | 'penalties'
  | 'coerciveMeasures'
  | 'feesCharged'
  | 'infoFeeCollected';

interface Said {
  readonly measure: Measure;
  /** Where it stands in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The year the sentence names; absent where it speaks of the year of the report without naming it. */
  readonly year?: number;
  /** Said of the whole territory (全市, 全县), which is the reporting body's own figure only for a government. */
  readonly territory?: true;
}

/** `受理申请3119件` */
export interface CountSaid extends Said {
  readonly says: 'count';
  readonly count: number;
  /** Of requests received: `（含上年结转1件）` says which sum it is. */
  readonly carriedOver?: 'included';
  /** Of 其他: the list names no 未审结, so that 其他 may stand for it too. */
  readonly restOfList?: true;
  /** Of requests: the verb is 办理, which is said of what was received and of what was answered. */
  readonly loose?: true;
}

/** `收取信息处理费3940元`; 未收取 is 0. */
export interface AmountSaid extends Said {
  readonly says: 'amount';
  readonly yuan: Amount;
}

/** `未收到政府信息公开申请`, `未发生行政复议` */
export interface NoneSaid extends Said {
  readonly says: 'none';
}

/** `均维持`: every one of them. */
export interface AllSaid extends Said {
  readonly says: 'all';
}

/** `自然人申请5件，占83.3%` */
export interface ShareSaid extends Said {
  readonly says: 'share';
  readonly percent: number;
  /** Decimal places it is given with. */
  readonly decimals: number;
  /** What it is a share of, where the sentence says so. */
  readonly of?: 'received' | 'handled';
}

/** One thing a text says that can be held against a table. */
export type Statement = AmountSaid | CountSaid | NoneSaid | AllSaid | ShareSaid;
