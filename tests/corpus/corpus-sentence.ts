import type { NarrativeId } from '#shared/form/form';
import type { CellContent } from '#shared/report/report';
import { type Change, SOUND_PROBLEMS } from '../rule-cases/sound-report';

/** Tables the sentences of the corpus stand beside. */
export type TablesName = 'busy' | 'idle' | 'city';

/** A sentence or paragraph in the manner of real reports, and the rules that must speak of it. */
export interface CorpusSentence {
  readonly kind: 'contradicts' | 'agrees' | 'silent';
  readonly beside: TablesName;
  readonly text: string;
  /** Rules that must find something; empty where nothing must be said. */
  readonly rules: readonly string[];
  /** Written of a people's government; a department otherwise. Beside the tables of a city always so. */
  readonly government?: true;
  /** Where it stands; section 一 where absent. */
  readonly part?: NarrativeId;
}

/**
 * Busy: 6 new, 1 carried over, 6 answered, 1 carried forward; 5 reviews, 3 lawsuits. Idle: nothing happened. City: a
 * government's sums, 128 new, 9 carried over, 121 answered, 16 carried forward; 29 reviews, 17 lawsuits.
 */
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
  city: {
    'requests.newlyReceived.naturalPerson': 112,
    'requests.newlyReceived.commercialEnterprise': 10,
    'requests.newlyReceived.otherOrg': 6,
    'requests.carriedOver.naturalPerson': 9,
    'requests.granted.naturalPerson': 46,
    'requests.granted.commercialEnterprise': 6,
    'requests.partiallyGranted.naturalPerson': 20,
    'requests.partiallyGranted.otherOrg': 1,
    'requests.deniedProcessInfo.naturalPerson': 6,
    'requests.deniedOtherLaw.naturalPerson': 5,
    'requests.unavailableNotHeld.naturalPerson': 22,
    'requests.unavailableNotHeld.commercialEnterprise': 3,
    'requests.unavailableNotHeld.otherOrg': 2,
    'requests.notProcessedPetition.naturalPerson': 5,
    'requests.notProcessedRepeat.naturalPerson': 3,
    'requests.otherMisc.naturalPerson': 2,
    'requests.carriedForward.naturalPerson': 12,
    'requests.carriedForward.commercialEnterprise': 1,
    'requests.carriedForward.otherOrg': 3,
    'disputes.review.upheld': 14,
    'disputes.review.corrected': 5,
    'disputes.review.otherResult': 7,
    'disputes.review.pending': 3,
    'disputes.litigationDirect.upheld': 4,
    'disputes.litigationDirect.corrected': 1,
    'disputes.litigationDirect.otherResult': 1,
    'disputes.litigationDirect.pending': 2,
    'disputes.litigationAfterReview.upheld': 5,
    'disputes.litigationAfterReview.otherResult': 1,
    'disputes.litigationAfterReview.pending': 3,
    'disclosure.regulations.issuedThisYear': 2,
    'disclosure.regulations.repealedThisYear': 1,
    'disclosure.regulations.inForce': 23,
    'disclosure.normativeDocuments.issuedThisYear': 14,
    'disclosure.normativeDocuments.repealedThisYear': 6,
    'disclosure.normativeDocuments.inForce': 158,
    'disclosure.licensing.decisionCount': 20312,
    'disclosure.penalties.decisionCount': 1846,
    'disclosure.coerciveMeasures.decisionCount': 97,
    'disclosure.fees.feeAmount': '5123.45',
  },
};

const OTHER_TEXTS = {
  preface: '',
  overview: '依申请公开渠道畅通。',
  problems: SOUND_PROBLEMS,
  otherMatters: '无其他事项。',
};

/** What the sentence changes in a sound report: its tables, and one section alone speaking of figures. */
export function corpusChange({ beside, text, government, part = 'overview' }: CorpusSentence): Change {
  return {
    cells: CORPUS_TABLES[beside],
    narrative: { ...OTHER_TEXTS, [part]: text },
    ...(government === true || beside === 'city'
      ? { unit: { name: '银州区人民政府', kind: 'government' as const } }
      : {}),
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
  part?: NarrativeId,
): readonly CorpusSentence[] =>
  texts.map(([text, rules]) => ({
    kind: 'contradicts',
    beside,
    text,
    rules: rules.split(' '),
    ...(part === undefined ? {} : { part }),
  }));
