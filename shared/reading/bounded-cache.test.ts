import { describe, expect, it } from 'vitest';
import { BoundedCache } from './bounded-cache';

describe('BoundedCache', () => {
  it('computes what it does not remember, and forgets what was asked for longest ago', () => {
    const computed: string[] = [];
    const cache = new BoundedCache<number>(2);
    const get = (key: string) =>
      cache.get(key, () => {
        computed.push(key);
        return key.length;
      });
    for (const key of ['a', 'bb', 'a', 'ccc', 'a', 'bb']) expect(get(key)).toBe(key.length);
    expect(computed).toEqual(['a', 'bb', 'ccc', 'bb']);
  });
});
