import { describe, expect, it } from 'vitest';
import { findLeftover, LEFTOVERS } from './leftovers';

const fragments = (text: string) =>
  LEFTOVERS.flatMap((leftover) => findLeftover(text, leftover)?.fragment ?? []);

describe('leftovers', () => {
  it.each([
    ['20XX年，XX局收到申请', '20XX'],
    ['ＸＸ区人民政府', 'ＸＸ'],
    ['收到申请xx件', 'xx'],
    ['××市人民政府', '××'],
    ['（文字描述）', '（文字描述）'],
    ['（文字描述，收取信息处理费情况在此处报告。）', '（文字描述，收取信息处理费情况在此处报告。）'],
    ['收到申请____件', '____'],
    ['[bookmark: _GoBack]三是', '[bookmark: _GoBack]'],
    ['政府信息公开工作年度报告格式模板', '模板'],
    ['银州区某局2023年年度报告（模板）', '模板'],
    ['【模板】一、总体情况', '模板'],
    ['数据待补充。', '待补充'],
  ])('are found in “%s”', (text, fragment) => {
    expect(fragments(text)).toEqual([fragment]);
  });

  it.each([
    '网址 http://www.xxgk.gov.cn/XXGK/',
    '展板规格 3×2 米',
    'XXL 号工作服',
    '印发依申请公开答复文书模板，统一答复模板。',
    '统一执法公示模板，修改告知书模板6处。',
    '详见 file_name',
    '文字描述清楚',
    'X 光片',
  ])('are not seen in “%s”', (text) => {
    expect(fragments(text)).toEqual([]);
  });

  it('are found where they stand first', () => {
    const [letters] = LEFTOVERS;
    if (letters === undefined) throw new Error('no leftovers');
    expect(findLeftover('第一、XX局与XX所', letters)).toEqual({ fragment: 'XX', start: 3, end: 5 });
  });
});
