import { expect, test, vi } from 'vitest';
import { keptPerObject } from './kept-per-object';

test('an object is worked out once, another like it anew', () => {
  const workOut = vi.fn(({ text }: { text: string }) => [text]);
  const kept = keptPerObject(workOut);
  const one = { text: '一' };

  expect(kept(one)).toBe(kept(one));
  expect(kept({ text: '一' })).not.toBe(kept(one));
  expect(workOut).toHaveBeenCalledTimes(2);
});

test('nothing is a result like any other', () => {
  const workOut = vi.fn(() => undefined);
  const kept = keptPerObject(workOut);
  const one = {};

  expect([kept(one), kept(one)]).toEqual([undefined, undefined]);
  expect(workOut).toHaveBeenCalledTimes(1);
});

test('what cannot be worked out is tried again', () => {
  const kept = keptPerObject(({ works }: { works: boolean }) => {
    if (!works) throw new Error('not now');
    return '好';
  });
  const one = { works: false };

  expect(() => kept(one)).toThrow('not now');
  one.works = true;
  expect(kept(one)).toBe('好');
});
