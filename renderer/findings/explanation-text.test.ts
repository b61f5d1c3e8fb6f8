import { describe, expect, it } from 'vitest';
import { cleanExplanation, explanationProblem } from './explanation-text';

describe('explanationProblem', () => {
  it('accepts one line of 5 to 100 characters', () => {
    expect(explanationProblem('机构合并')).toBe('说明至少写 5 个字，现在是 4 个字。');
    expect(explanationProblem('机构已合并')).toBeUndefined();
    expect(explanationProblem('字'.repeat(100))).toBeUndefined();
    expect(explanationProblem('字'.repeat(101))).toBe('说明最多写 100 个字，现在是 101 个字。');
  });

  it('does not count blanks around the text', () => {
    expect(explanationProblem('  　')).toBe('请写明为什么这样填是对的。');
    expect(explanationProblem(' 合并 ')).toBe('说明至少写 5 个字，现在是 2 个字。');
  });

  it('brings pasted lines onto one', () => {
    expect(cleanExplanation(' 2023 年机构合并，\n 结转并入。 ')).toBe('2023 年机构合并， 结转并入。');
  });
});
