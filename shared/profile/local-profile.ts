import type { CellId, NarrativeId } from '../form/form';

/**
 * What a local notice asks for beyond the national form: a deadline, lengths, topics, checks of its own. Everything
 * in it is the notice's word and told as such. It can only add: no form of rule here takes a check away, makes one
 * lighter or raises a 必须修改.
 */
export interface LocalProfile {
  /** As shown to the person, e.g. `怀化市 2025 年度`. */
  readonly name: string;
  /** The notice it rests on, by its document number. */
  readonly source: string;
  /** The report year it is for; absent where it is for every year. */
  readonly reportYear?: number | undefined;
  /** Last day of handing in, `YYYY-MM-DD`, in the year after the report year. */
  readonly deadline?: string | undefined;
  /** Most characters of a text, blanks and line breaks not counted. */
  readonly lengthLimits: Readonly<Partial<Record<NarrativeId, number | undefined>>>;
  /** What section 一 must speak of. */
  readonly requiredTopics: readonly RequiredTopic[];
  readonly rules: readonly LocalRule[];
}

export interface RequiredTopic {
  /** Unique among the topics and rules of the profile; explanations hang on it. */
  readonly id: string;
  readonly name: string;
  /** One of these in the text is enough. */
  readonly words: readonly string[];
}

interface LocalRuleBase {
  /** Unique among the topics and rules of the profile; explanations hang on it. */
  readonly id: string;
  /** One sentence or more, ending with a full stop. */
  readonly message: string;
  /** A 请核实 unless it says 提示 (`hint`). */
  readonly severity?: 'warning' | 'hint' | undefined;
  /** Document number it rests on, where it is another than the profile's. */
  readonly source?: string | undefined;
}

export interface RequiredWordsRule extends LocalRuleBase {
  readonly kind: 'requiredWords';
  readonly part: NarrativeId;
  /** One of these in the text is enough. */
  readonly anyOf: readonly string[];
}

export interface CellComparisonRule extends LocalRuleBase {
  readonly kind: 'cellComparison';
  readonly left: CellId;
  readonly is: Comparison;
  readonly right: CellId;
}

/** At least one of the two limits is there. */
export interface CellLimitRule extends LocalRuleBase {
  readonly kind: 'cellLimit';
  readonly cell: CellId;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** A further check, in one of a closed set of forms. */
export type LocalRule = RequiredWordsRule | CellComparisonRule | CellLimitRule;

export const COMPARISONS = ['=', '≠', '≤', '<', '≥', '>'] as const;
export type Comparison = (typeof COMPARISONS)[number];
