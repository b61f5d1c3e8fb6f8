import { describe, expect, it } from 'vitest';
import { isShownAs } from './shown-document';

describe('isShownAs', () => {
  it.each([
    ['blanks and line ends', '全年 公开\n12 条', '全年公开12条'],
    ['a sign for an undrawn character', '单位名𬭎', '单位名〓'],
    ['a character for the radical it looks like', 'ㅐ⺱䴲1', 'ㅐ罓〓1'],
    ['a sign for a character whose one code is two', '1蘳\u0fa7\n\ufeff1', '1蘳〓 1'],
    ['half a character left out', '公\ufffd开', '公开'],
  ])('passes over %s', (_what, text, shown) => expect(isShownAs(text, shown)).toBe(true));

  it.each([
    ['another figure', '全年公开12条', '全年公开21条'],
    ['another character', '公开', '公并'],
    ['a character less', '公开⺱', '公开'],
  ])('sees %s', (_what, text, shown) => expect(isShownAs(text, shown)).toBe(false));
});
