import { describe, expect, it } from 'vitest';
import { readPageRange } from './page-range';

const some = (text: string, pages: number) => ({ state: 'some', text, pages });

describe('readPageRange', () => {
  it.each([
    ['', { state: 'all' }],
    ['　 ', { state: 'all' }],
    ['2', some('2', 1)],
    ['1-3,5', some('1-3,5', 4)],
    ['１－３，５', some('1-3,5', 4)],
    ['第1页至第3页、5', some('1-3,5', 4)],
    ['1—2', some('1-2', 2)],
    ['5,1-3,2', some('1-3,5', 4)],
    ['1,2,3', some('1-3', 3)],
    ['1-6', some('1-6', 6)],
  ])('reads “%s”', (typed, expected) => {
    expect(readPageRange(typed, 6)).toEqual(expected);
  });

  it.each([
    ['0', 'outside'],
    ['7', 'outside'],
    ['2-7', 'outside'],
    ['99999999999999999999', 'outside'],
    ['3-1', 'backwards'],
    ['1-', 'unreadable'],
    ['-1', 'unreadable'],
    ['1,,2', 'unreadable'],
    ['奇数', 'unreadable'],
    ['1 -o job-hold', 'unreadable'],
    ['1,'.repeat(200), 'unreadable'],
  ])('refuses “%s”', (typed, problem) => {
    expect(readPageRange(typed, 6)).toEqual({ state: 'refused', problem });
  });
});
