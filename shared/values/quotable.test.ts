import { describe, expect, it } from 'vitest';
import { quotable } from './quotable';

describe('quotable', () => {
  it.each([
    ['　0', '　0'],
    ['1\n2', '1 2'],
    ['\u202e21\u202c', '□21□'],
    ['5\u200b', '5□'],
    ['\ud83d', '□'],
    ['🙂', '🙂'],
    ['0         ', '0  '],
    ['一二三四五六七八九十一二三四五六七八九十一', '一二三四五六七八九十一二三四五六七八九十…'],
  ])('shows %j as %j', (typed, shown) => {
    expect(quotable(typed)).toBe(shown);
  });
});
