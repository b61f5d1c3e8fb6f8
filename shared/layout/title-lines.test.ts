import { describe, expect, it } from 'vitest';
import { estimatedWidth } from './text-width';
import { titleLines } from './title-lines';

/** 156 mm of 22 pt type. */
const LINE = 20.1;

describe('titleLines', () => {
  it('leaves a short title in one line', () => {
    expect(titleLines('甲县', 2024, LINE)).toEqual(['甲县2024年政府信息公开工作年度报告']);
  });

  it('breaks after the name of the unit', () => {
    expect(titleLines('淮安市人民政府', 2024, LINE)).toEqual([
      '淮安市人民政府',
      '2024年政府信息公开工作年度报告',
    ]);
  });

  it.each([
    '上海市浦东新区人民政府陆家嘴街道办事处社区党群服务中心',
    '国家税务总局银州经济技术开发区税务局第一税务分局办公室',
  ])('sets %s in lines that fit, none like the next', (name) => {
    const lines = titleLines(name, 2021, LINE);
    expect(lines.join('')).toBe(`${name}2021年政府信息公开工作年度报告`);
    for (const line of lines) expect(estimatedWidth(line)).toBeLessThanOrEqual(LINE);
    lines.slice(1).forEach((line, index) => {
      expect(Math.abs(estimatedWidth(line) - estimatedWidth(lines[index] ?? ''))).toBeGreaterThanOrEqual(1);
    });
  });

  it('rather makes lines alike than parts the name from itself', () => {
    const name = '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县人民政府办公室';
    const lines = titleLines(name, 2021, LINE);
    expect(lines).toHaveLength(3);
    expect(lines.slice(0, 2).join('')).toBe(name);
  });

  it.each([
    ['广州市越秀区人民政府', ['广州市', '越秀区']],
    ['福建省福州市鼓楼区东街街道办事处', ['福建省', '福州市', '鼓楼区']],
    ['江西省景德镇市珠山区竟成镇人民政府', ['江西省', '景德镇市', '珠山区', '竟成镇']],
    ['河南省新乡市封丘县王村乡人民政府', ['新乡市', '封丘县', '王村乡']],
    ['荆州市沙市区农贸市场管理处', ['荆州市', '沙市区', '市场']],
    ['银州区城市市容和信息处理中心', ['城市', '处理', '中心']],
    ['某省高等院校行政区划和城镇化研究院', ['院校', '区划', '城镇化']],
    [
      '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县',
      ['自治区', '自治州', '自治县', '维吾尔', '哈萨克'],
    ],
  ])('splits no word of %s, however narrow the lines', (name, words) => {
    for (let width = 9; width <= 21; width += 1) {
      const lines = titleLines(name, 2021, width);
      expect(lines.join('')).toBe(`${name}2021年政府信息公开工作年度报告`);
      for (const word of words) {
        const occurrences = `${name}`.split(word).length - 1;
        const whole = lines.reduce((sum, line) => sum + line.split(word).length - 1, 0);
        expect(whole, `${word} in ${lines.join('|')}`).toBe(occurrences);
      }
    }
  });

  it('parts no word of the fixed ending', () => {
    for (const length of [12, 15, 19, 20, 21, 26, 33]) {
      const lines = titleLines('某'.repeat(length), 2020, LINE);
      expect(lines.at(-1)).toMatch(/^(某*2020年|政府信息公开|工作|年度报告)/);
    }
  });

  it('does not think for ever about a name that is none', () => {
    const name = '县'.repeat(500);
    expect(titleLines(name, 2021, LINE)).toEqual([name, '2021年政府信息公开工作年度报告']);
  });
});
