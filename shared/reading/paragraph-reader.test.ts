import { describe, expect, it, vi } from 'vitest';
import { paragraphReader } from './paragraph-reader';

describe('paragraphReader', () => {
  const read = vi.fn((paragraph: string, word: string) =>
    [...paragraph.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
      start: index,
      end: index + word.length,
    })),
  );
  const wordsIn = paragraphReader(read);

  it('gives the places in the whole text', () => {
    const text = '年报\n\n去年的年报，年报\n年报';
    const places = wordsIn(text, '年报');
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(Array(4).fill('年报'));
    expect(places.map(({ start }) => start)).toEqual([0, 7, 10, 13]);
  });

  it('reads again only the paragraph that changed, and anew for another aspect', () => {
    read.mockClear();
    wordsIn('一年\n二年\n三年', '年');
    expect(read).toHaveBeenCalledTimes(3);
    wordsIn('一年\n二年又\n三年', '年');
    wordsIn('一年\n二年又\n三年', '年');
    expect(read).toHaveBeenCalledTimes(4);
    wordsIn('一年', '一');
    expect(read).toHaveBeenCalledTimes(5);
  });
});
