import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Passage, textPassages } from './text-passages';

const shown = (passages: readonly Passage[]) =>
  passages
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('');
const side = (passages: readonly Passage[], left: Passage['kind']) =>
  passages.flatMap(({ kind, text }) => (kind === 'same' || kind === left ? [text] : [])).join('');

describe('passages of two texts', () => {
  it.each([
    ['nothing', '', '', ''],
    ['the same text', '一、概述', '一、概述', '一、概述'],
    ['a text written where none was', '', '概述', '[+概述+]'],
    ['a text taken away', '概述', '', '[-概述-]'],
    [
      'a figure corrected',
      '收到申请 12 件，办结。',
      '收到申请 15 件，办结。',
      '收到申请 1[-2-][+5+] 件，办结。',
    ],
    [
      'a sentence added',
      '收到申请 12 件。全部办结。',
      '收到申请 12 件。其中 3 件不予公开。全部办结。',
      '收到申请 12 件。[+其中 3 件不予公开。+]全部办结。',
    ],
    [
      'a long addition to a short paragraph',
      '概述。',
      `概述${'甲'.repeat(30)}。`,
      `概述[+${'甲'.repeat(30)}+]。`,
    ],
    ['a paragraph added', '甲段。\n丙段。', '甲段。\n乙段。\n丙段。', '甲段。\n[+乙段。\n+]丙段。'],
    [
      'two changes in one paragraph',
      '本年度主动公开文件 20 件，收到依法申请 5 件，均已按期答复。',
      '本年度主动公开文件 25 件，收到依法申请 7 件，均已按期答复。',
      '本年度主动公开文件 2[-0-][+5+] 件，收到依法申请 [-5-][+7+] 件，均已按期答复。',
    ],
    [
      'a paragraph written anew, which is not picked to pieces',
      '机构设置的情况没有变化。',
      '加强平台建设，的确有效，下一步培训。',
      '[-机构设置的情况没有变化。-][+加强平台建设，的确有效，下一步培训。+]',
    ],
    ['a character beyond the basic plane, whole', '𠮷林', '𠮶林', '[-𠮷-][+𠮶+]林'],
  ])('show %s', (_name, before, after, expected) => {
    expect(shown(textPassages(before, after))).toBe(expected);
  });

  it('give both texts back to the character, whatever they hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom('甲', '乙', '丙丁', '\n', '，', '𠮷', '\ud842'), { maxLength: 80 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const passages = textPassages(before, after);
        expect(side(passages, 'removed')).toBe(before);
        expect(side(passages, 'added')).toBe(after);
        passages.forEach(({ text: one, kind }, index) => {
          expect(one).not.toBe('');
          expect(kind).not.toBe(passages[index + 1]?.kind);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('answer for the longest texts a report can hold, all different', () => {
    const before = '主动公开政府信息。'.repeat(22_000);
    const after = '依法受理申请答复，'.repeat(22_000);
    expect(shown(textPassages(before, after))).toBe(`[-${before}-][+${after}+]`);
  });
});
