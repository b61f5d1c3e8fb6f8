import { validate } from '#shared/rules/validate';
import { soundReport } from '../rule-cases/sound-report';
import { type CorpusSentence, corpusChange } from './corpus-sentence';

/** What the rules made of one sentence. */
export interface Judged {
  readonly sentence: CorpusSentence;
  /** Rules that should have spoken and did not. */
  readonly missed: readonly string[];
  /** Findings nobody asked for, in their words. */
  readonly falseAlarms: readonly string[];
}

export interface Score {
  readonly sentences: number;
  readonly expected: number;
  readonly found: number;
  readonly falseAlarms: number;
  /** Share of the findings given that were right, and of those due that were given. */
  readonly precision: number;
  readonly recall: number;
}

const OF_THE_TEXT = /^(?:X-\d\d|D-10)$/;

/** Checks a sentence as section 一 of a report beside its tables; only rules that read text are looked at. */
export function judge(sentence: CorpusSentence): Judged {
  const findings = validate(soundReport('2021', corpusChange(sentence))).filter(({ rule }) =>
    OF_THE_TEXT.test(rule),
  );
  const given = new Set(findings.map(({ rule }) => rule));
  return {
    sentence,
    missed: sentence.rules.filter((rule) => !given.has(rule)),
    falseAlarms: findings
      .filter(({ rule }) => !sentence.rules.includes(rule))
      .map(({ rule, message }) => `${rule} ${message}`),
  };
}

/** Precision and recall over judged sentences, counted in rules per sentence. */
export function scoreOf(judged: readonly Judged[]): Score {
  const expected = judged.reduce((total, { sentence }) => total + sentence.rules.length, 0);
  const missed = judged.reduce((total, each) => total + each.missed.length, 0);
  const falseAlarms = judged.reduce((total, each) => total + each.falseAlarms.length, 0);
  const found = expected - missed;
  return {
    sentences: judged.length,
    expected,
    found,
    falseAlarms,
    precision: found / Math.max(1, found + falseAlarms),
    recall: found / Math.max(1, expected),
  };
}
