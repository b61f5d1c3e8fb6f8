import { expect, it } from 'vitest';
import { BoundedCache } from './bounded-cache';

it('answers from memory, remembers at least as many as asked to, and forgets the rest', () => {
  const cache = new BoundedCache<string>(2);
  let computed = 0;
  const get = (key: string) =>
    cache.get(key, () => {
      computed += 1;
      return key.toUpperCase();
    });
  const costOf = (keys: string) => {
    const before = computed;
    for (const key of keys) expect(get(key)).toBe(key.toUpperCase());
    return computed - before;
  };
  expect(costOf('ab')).toBe(2);
  expect(costOf('ba')).toBe(0);
  // b and c are the last two; a may go, and is gone once two others have come.
  expect(costOf('bc')).toBe(1);
  expect(costOf('cb')).toBe(0);
  expect(costOf('de')).toBe(2);
  expect(costOf('a')).toBe(1);
});
