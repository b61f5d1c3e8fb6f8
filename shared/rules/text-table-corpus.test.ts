import { describe, expect, it } from 'vitest';
import { CORPUS_PARTS } from '../../tests/corpus/corpus-parts';
import { judge, scoreOf } from '../../tests/corpus/judge-corpus';

const CORPUS = CORPUS_PARTS.flatMap(({ sentences }) => sentences);
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
