import type { CellId, NarrativeId } from '../form/form';

/**
 * What a local notice asks for in one year beyond the national form: a deadline, lengths, topics, checks of its own.
 * Everything in it is the notice's word, so it is told as such, and it can only add to the official rules.
 */
export interface LocalProfile {
  /** As shown to the person, e.g. `怀化市 2025 年度`. */
  readonly name: string;
  /** The notice it rests on, with its number. */
  readonly source: string;
  /** The report year it is for; absent where it is for every year. */
  readonly reportYear?: number;
  /** Last day of handing in, `YYYY-MM-DD`. */
  readonly deadline?: string;
  /** Most characters of a text. */
  readonly lengthLimits: Readonly<Partial<Record<NarrativeId, number>>>;
  /** What section 一 must speak of. */
  readonly requiredTopics: readonly RequiredTopic[];
  readonly rules: readonly LocalRule[];
}

export interface RequiredTopic {
  readonly id: string;
  readonly name: string;
  /** One of these in the text is enough. */
  readonly words: readonly string[];
}

interface LocalRuleBase {
  /** Unique in the profile. */
  readonly id: string;
  readonly message: string;
  /** Document number it rests on, where it is another than the profile's. */
  readonly source?: string;
}

/** A further 请核实, in one of a closed set of forms. */
export type LocalRule = LocalRuleBase &
  (
    | { readonly kind: 'requiredWords'; readonly part: NarrativeId; readonly anyOf: readonly string[] }
    | {
        readonly kind: 'cellComparison';
        readonly left: CellId;
        readonly is: Comparison;
        readonly right: CellId;
      }
    | {
        readonly kind: 'cellLimit';
        readonly cell: CellId;
        readonly atLeast?: number;
        readonly atMost?: number;
      }
  );

export type Comparison = '=' | '≠' | '≤' | '<' | '≥' | '>';
