import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences';

const texts = (paragraph: string) => splitSentences(paragraph).map(({ text }) => text);

describe('splitSentences', () => {
  it.each([
    ['', []],
    ['收到申请6件', ['收到申请6件']],
    ['收到申请6件。办结6件。', ['收到申请6件。', '办结6件。']],
    ['做到了吗？做到了！', ['做到了吗？', '做到了！']],
    ['解读《谁来公开？》一文。', ['解读《谁来公开？》一文。']],
    ['《未完。收到申请6件。', ['《未完。', '收到申请6件。']],
    ['。。', ['。', '。']],
  ])('cuts “%s”', (paragraph, sentences) => {
    expect(texts(paragraph)).toEqual(sentences);
  });

  it('gives every sentence its place', () => {
    const paragraph = '　一是公开。二是《条例》！\u{20000}三是培训';
    for (const { text, start } of splitSentences(paragraph))
      expect(paragraph.slice(start, start + text.length)).toBe(text);
    expect(texts(paragraph).join('')).toBe(paragraph);
  });
});
