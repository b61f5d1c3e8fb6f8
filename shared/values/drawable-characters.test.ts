import { describe, expect, it } from 'vitest';
import { undrawableCharacters } from './drawable-characters';

const found = (text: string) => undrawableCharacters(text).map(({ character }) => character);

describe('undrawableCharacters', () => {
  it('finds nothing in what reports are written with, rare names included', () => {
    expect(found('经办人：䶮㛃𬭎堃珺濛珮卍㐂，2024年1,234.5万元（98.6%）——“〔2021〕30号”……①㎡℃')).toEqual([]);
    expect(found('一行\n　二行\t三行\u00a0四\u200b五\u202e')).toEqual([]);
    expect(found('⼀⼆')).toEqual([]);
  });

  it('finds private use, halves of characters and what fonts lack, each with its place', () => {
    expect(undrawableCharacters('编\ue123号😀和\ud842。')).toEqual([
      { character: '\ue123', start: 1, end: 2 },
      { character: '😀', start: 3, end: 5 },
      { character: '\ud842', start: 6, end: 7 },
    ]);
    expect(found('\u{f0000}\u{10fffd}\ufffd')).toEqual(['\u{f0000}', '\u{10fffd}', '\ufffd']);
  });
});
