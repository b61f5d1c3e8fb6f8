import { describe, expect, it } from 'vitest';
import { chineseNumeral } from './chinese-numeral';

describe('chineseNumeral', () => {
  it.each([
    ['零', 0],
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十五', 35],
    ['一百零二', 102],
    ['一百二十', 120],
    ['一千零五', 1005],
    ['一千二百三十四', 1234],
  ])('reads %s', (written, number) => {
    expect(chineseNumeral(written)).toBe(number);
  });

  it.each(['', '三五', '百', '十百', '一百二', '零零', '一零', '二十零', '十十'])(
    'does not guess at “%s”',
    (written) => {
      expect(written === '' ? undefined : chineseNumeral(written)).toBeUndefined();
    },
  );
});
