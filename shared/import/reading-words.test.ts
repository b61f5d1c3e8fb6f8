import { describe, expect, it } from 'vitest';
import type { LeftOver } from './place-figures';
import { leftOverLines } from './reading-words';

const told = (count: number): readonly LeftOver[] =>
  Array.from({ length: count }, (_, at) => ({ text: String(at + 1), place: '第二部分', why: 'text' }));

describe('leftOverLines', () => {
  it('says what stands in one place for one reason as one sentence', () =>
    expect(leftOverLines(told(2))).toEqual(['第二部分：“1”“2”。年报里没有放这段文字的地方。']));

  it('shows the first of many, and says how many there are', () =>
    expect(leftOverLines(told(200))[0]).toMatch(/^第二部分：“1”.*“12”等 200 处。/));
});
