import type { CellContent } from '#shared/report/report';
import { type Change, SOUND_PROBLEMS } from '../rule-cases/sound-report';

/** Tables the sentences of the corpus stand beside. */
export type TablesName = 'busy' | 'idle';

/** A sentence or paragraph in the manner of real reports, and the rules that must speak of it. */
export interface CorpusSentence {
  readonly kind: 'contradicts' | 'agrees' | 'silent';
  readonly beside: TablesName;
  readonly text: string;
  /** Rules that must find something; empty where nothing must be said. */
  readonly rules: readonly string[];
  /** Written of a people's government; a department otherwise. */
  readonly government?: true;
}

/** Busy: 6 new, 1 carried over, 6 answered, 1 carried forward; 5 reviews, 3 lawsuits. Idle: nothing happened. */
export const CORPUS_TABLES: Readonly<Record<TablesName, Readonly<Record<string, CellContent>>>> = {
  busy: {
    'requests.newlyReceived.naturalPerson': 5,
    'requests.newlyReceived.commercialEnterprise': 1,
    'requests.carriedOver.naturalPerson': 1,
    'requests.granted.naturalPerson': 3,
    'requests.partiallyGranted.commercialEnterprise': 1,
    'requests.deniedProcessInfo.naturalPerson': 1,
    'requests.notProcessedRepeat.naturalPerson': 1,
    'requests.carriedForward.naturalPerson': 1,
    'disputes.review.upheld': 3,
    'disputes.review.corrected': 1,
    'disputes.review.pending': 1,
    'disputes.litigationDirect.upheld': 1,
    'disputes.litigationDirect.pending': 1,
    'disputes.litigationAfterReview.upheld': 1,
    'disclosure.normativeDocuments.issuedThisYear': 8,
    'disclosure.normativeDocuments.repealedThisYear': 2,
    'disclosure.normativeDocuments.inForce': 30,
    'disclosure.licensing.decisionCount': 120,
    'disclosure.penalties.decisionCount': 45,
    'disclosure.coerciveMeasures.decisionCount': 3,
  },
  idle: {
    'requests.newlyReceived.naturalPerson': 0,
    'requests.carriedOver.naturalPerson': 0,
    'requests.granted.naturalPerson': 0,
    'requests.carriedForward.naturalPerson': 0,
  },
};

/** What the sentence changes in a sound report: its tables, and section 一 alone speaking of figures. */
export function corpusChange({ beside, text, government }: CorpusSentence): Change {
  return {
    cells: CORPUS_TABLES[beside],
    narrative: {
      overview: text,
      problems: SOUND_PROBLEMS,
      otherMatters: '无其他事项。',
    },
    ...(government === true ? { unit: { name: '银州区人民政府', kind: 'government' as const } } : {}),
  };
}

/** Sentences of one kind beside the same tables. */
export const sentences = (
  kind: 'agrees' | 'silent',
  beside: TablesName,
  texts: readonly string[],
  government?: true,
): readonly CorpusSentence[] =>
  texts.map((text) => ({
    kind,
    beside,
    text,
    rules: [],
    ...(government === undefined ? {} : { government }),
  }));

/** Contradictions, each with the rules that must find them, parted by blanks. */
export const contradictions = (
  beside: TablesName,
  texts: readonly (readonly [text: string, rules: string])[],
): readonly CorpusSentence[] =>
  texts.map(([text, rules]) => ({ kind: 'contradicts', beside, text, rules: rules.split(' ') }));
