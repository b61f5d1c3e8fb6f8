import { expect, it } from 'vitest';
import { VOCABULARY } from './vocabulary';
import { withoutLookarounds } from './without-lookarounds';

it.each([
  ['维持', '维持'],
  ['公开(?=\\s*\\d)', '公开'],
  ['(?<=行政诉讼(?:和|、))复议(?:案件)?', '复议(?:案件)?'],
  ['其他(?=[)（]|(?:a|b))(?!c)', '其他'],
  ['[(?=]x', '[(?=]x'],
  ['\\(?=x', '\\(?=x'],
  ['纠正(?:结果)?(?!措施', '纠正(?:结果)?'],
])('keeps of %s what it takes up', (pattern, kept) => {
  expect(withoutLookarounds(pattern)).toBe(kept);
});

it('leaves a pattern of every word of the vocabulary', () => {
  for (const [pattern] of VOCABULARY) expect(() => new RegExp(withoutLookarounds(pattern))).not.toThrow();
});
