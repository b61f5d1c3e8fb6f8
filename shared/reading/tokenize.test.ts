import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize';

/** Kinds of the words with their text, so that a table of cases can be read. */
const words = (text: string) =>
  tokenize(text).map(({ kind, start, end }) => `${text.slice(start, end)}/${kind}`);
const numbers = (text: string) =>
  tokenize(text).flatMap((token) =>
    token.kind === 'number' ? [[token.value, token.unit, token.vague]] : [],
  );

describe('tokenize', () => {
  it('cuts a sentence into known words, numbers and what it does not know', () => {
    expect(words('我局收到土地征收申请　５ 件，均已答复。')).toEqual([
      '我局/self',
      '收到/act',
      '土地征收/unknown',
      '申请/thing',
      '５ 件/number',
      '，/comma',
      '均/all',
      '已答复/act',
      '。/stop',
    ]);
  });

  it.each([
    ['1,362件', [[1362, 'cases', false]]],
    ['1，362件', [[1362, 'cases', false]]],
    ['十二起', [[12, 'cases', false]]],
    ['约5件', [[5, 'cases', true]]],
    ['5余件', [[5, 'cases', true]]],
    ['10件以内', [[10, 'cases', true]]],
    ['1.2万件', [[1.2, 'cases', true]]],
    ['三五件', [[0, 'cases', true]]],
    ['９．５万元', [[95_000, 'yuan', false]]],
    ['20个工作日', [[20, 'foreign', false]]],
    ['44.7%', [[44.7, 'percent', false]]],
    ['维持72、', [[72, 'none', false]]],
  ])('reads the number in %s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it.each([
    '2023年度',
    '2024年1月1日至12月31日',
    '〔2021〕30号',
    '第711号',
    '3月',
    '2019年以来',
    '2021—2023年',
  ])('takes %s for no number', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it('tells 诉讼 beside 复议 from any other', () => {
    expect(words('行政复议、诉讼')).toEqual(['行政复议/thing', '、/and', '诉讼/thing']);
    expect(words('诉讼')).toEqual(['诉讼/foreign']);
    expect(words('行政复议、诉讼')).toEqual(['行政复议/thing', '、/and', '诉讼/thing']);
  });
});
