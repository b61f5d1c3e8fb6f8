import { describe, expect, it } from 'vitest';
import { HELD_OUT_SENTENCES } from '../../tests/corpus/held-out-sentences';
import { judge, scoreOf } from '../../tests/corpus/judge-corpus';
import { LATER_SENTENCES } from '../../tests/corpus/later-sentences';
import { WORKED_SENTENCES } from '../../tests/corpus/worked-sentences';

const CORPUS = [...WORKED_SENTENCES, ...LATER_SENTENCES, ...HELD_OUT_SENTENCES];
const judged = CORPUS.map(judge);
const countOf = (kind: string) => CORPUS.filter((sentence) => sentence.kind === kind).length;

describe('the corpus of sentences', () => {
  it('holds enough of each kind, none twice', () => {
    expect(countOf('contradicts')).toBeGreaterThanOrEqual(60);
    expect(countOf('agrees')).toBeGreaterThanOrEqual(60);
    expect(countOf('silent')).toBeGreaterThanOrEqual(30);
    expect(new Set(CORPUS.map(({ text, beside }) => `${beside} ${text}`)).size).toBe(CORPUS.length);
  });

  it('raises no false alarm', () => {
    expect(
      judged.flatMap(({ falseAlarms, sentence }) => falseAlarms.map((words) => [words, sentence.text])),
    ).toEqual([]);
  });

  it('finds at least 95 of 100 contradictions', () => {
    expect(scoreOf(judged).recall).toBeGreaterThanOrEqual(0.95);
  });
});
