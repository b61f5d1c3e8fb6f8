import { describe, expect, it } from 'vitest';
import { LOST_CHARACTER, printableLines, printableText } from './printable-text';

describe('printableText', () => {
  it.each([
    ['control characters', '甲\u0000\u001b乙', '甲乙'],
    ['direction marks', '甲\u200f\u202e乙\u2066', '甲乙'],
    ['joiners and byte order marks', '\ufeff甲\u200b\u200d乙', '甲乙'],
    ['variation selectors', '葛\u{e0100}市\ufe0f', '葛市'],
  ])('drops %s', (_, text, expected) => {
    expect(printableText(text)).toBe(expected);
  });

  it('makes tabs and line ends blanks', () => {
    expect(printableText('甲\t乙\n丙')).toBe('甲 乙 丙');
  });

  it('marks half a character as lost', () => {
    expect(printableText('甲\ud842乙')).toBe(`甲${LOST_CHARACTER}乙`);
    expect(printableText('\u{20bb7}')).toBe('\u{20bb7}');
  });

  it('turns Kangxi radicals into the hanzi they look like', () => {
    expect(printableText('⼀⼆⼈')).toBe('一二人');
  });

  it('leaves everything that can be seen as it is', () => {
    const text = '（一）危及“三安全一稳定”——2024年1月1日，①㎡℃ ASCII ～…〓';
    expect(printableText(text)).toBe(text);
  });
});

describe('printableLines', () => {
  it('knows every way to end a line', () => {
    expect(printableLines('a\r\nb\rc\nd\u0085e\u2029f\vg\fh')).toEqual([...'abcdefgh']);
  });
});
