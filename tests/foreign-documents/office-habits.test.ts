import { describe, expect, it } from 'vitest';
import { readForeignDocument } from '#shared/import/read-foreign-document';
import { type Change, LARGE, paragraph, rewritten } from './changed-blocks';
import { printedBlocks } from './printed-blocks';
import { readAgainst } from './read-against';

describe('words offices use', () => {
  it.each<readonly [string, Change]>([
    [
      'other names of rows and heads',
      (text) =>
        text.replace('行政规范性文件', '规范性文件').replace('本年', '本年度').replace('勾稽', '钩稽'),
    ],
    [
      'numbers with another sign',
      (text) => text.replace(/^(\d)\./, '$1、').replace(/^（([一二三四五六七])）/, '($1)'),
    ],
    ['numbers left out', (text) => text.replace(/^\d\./, '').replace(/^（[一二三四五六七]）/, '')],
    [
      'Kangxi radicals',
      (text) =>
        text.replaceAll('一', '⼀').replaceAll('人', '⼈').replaceAll('文', '⽂').replaceAll('民', '⺠'),
    ],
    [
      'blanks and soft breaks',
      (text) => (/^[\d.]*$/.test(text) ? ` ${text}　` : text.split('').join(' ').replace('本 年', '本\n年')),
    ],
    [
      'a slip of the pen',
      (text) =>
        text
          .replace('申请数量', '申请数')
          .replace('公开出版物', '公开出版')
          .replace('科研机构', '科研机构数')
          .replace('科研机构数', '科研机构'),
    ],
  ])('%s', (_name, change) => {
    const reading = readForeignDocument(rewritten(printedBlocks(LARGE), change));
    const { wrong, lost, toldUnread } = readAgainst(LARGE, reading);
    expect({ wrong, lost, toldUnread }).toEqual({ wrong: [], lost: [], toldUnread: [] });
    expect(Object.values(reading.sections)).toEqual(Array.from({ length: 6 }, () => 'read'));
  });

  it.each([
    ['六、其他需要报告的事', 'otherMatters'],
    ['六、其他', 'otherMatters'],
    ['五、政府信息公开工作存在的主要问题及改进情况', 'problems'],
    ['五.存在的主要问题和改进情况', 'problems'],
    ['第五部分 存在的主要问题及改进情况', 'problems'],
    ['⼀、总体情况', 'overview'],
    ['1. 总体情况', 'overview'],
    ['（一）总体情况', 'overview'],
  ] as const)('takes %s for a heading', (heading, id) => {
    const reading = readForeignDocument([paragraph(heading), paragraph('本单位的情况。')]);
    expect(reading.narrative[id]).toBe('本单位的情况。');
  });

  it('takes no sentence and no sub-heading for a heading', () => {
    const text = ['（一）主动公开情况', '总体情况良好。', '（二）依申请公开情况', '1.存在的主要问题。'];
    const reading = readForeignDocument([paragraph('一、总体情况'), ...text.map(paragraph)]);
    expect(reading.narrative.overview).toBe(text.join('\n'));
    expect(reading.sections).toMatchObject({
      disclosure: 'missing',
      requests: 'missing',
      problems: 'missing',
    });
  });

  it('goes by the later of two headings: a list of contents stands before', () => {
    const headings = printedBlocks(LARGE).filter(
      (block) => block.kind === 'paragraph' && /^[一二三四五六]、/.test(block.text),
    );
    const reading = readForeignDocument([paragraph('目录'), ...headings, ...printedBlocks(LARGE)]);
    expect(reading.narrative.overview).toBe(LARGE.narrative.overview);
    expect(reading.narrative.otherMatters).toBe(LARGE.narrative.otherMatters);
  });

  it('reads a title over lines, in Chinese digits, and with what stands over it', () => {
    const titled = (...lines: string[]) => {
      const { unit, reportYear } = readForeignDocument([...lines, '一、总体情况', '好。'].map(paragraph));
      return [unit.name, unit.kind, reportYear];
    };
    expect(titled('附件：', '银州区机关事务服务中心2019年度政府', '信息公开工作年度报告')).toEqual([
      '银州区机关事务服务中心',
      'publicInstitution',
      2019,
    ]);
    expect(titled('城关镇人民政府', '二〇二三年政府信息公开工作年度报告')).toEqual([
      '城关镇人民政府',
      'government',
      2023,
    ]);
    expect(titled('2023年政府信息公开工作年度报告', '报送单位：县档案局')).toEqual([
      '县档案局',
      'department',
      2023,
    ]);
    expect(titled('县档案局 2 0 2 3 年 政府信息公开年度报告')).toEqual(['县档案局', 'department', 2023]);
  });

  it.each<readonly [name: string, lines: readonly string[], unit: string, year: number]>([
    [
      'under the red head of the office',
      [
        '青阳县梅岭乡人民政府文件',
        '梅政〔2022〕3号',
        '青阳县梅岭乡人民政府',
        '2021年政府信息公开工作年度报告',
      ],
      '青阳县梅岭乡人民政府',
      2021,
    ],
    ['with 关于 in it', ['北屯县档案馆关于2019年度政府信息公开工作情况的报告'], '北屯县档案馆', 2019],
    ['with 关于 before it', ['关于北屯县档案馆2019年政府信息公开工作年报'], '北屯县档案馆', 2019],
    [
      'on a cover, cut behind the place',
      ['海州市', '平山区医疗保障局', '2023年政府信息公开', '工作年度报告', '二〇二四年一月'],
      '海州市平山区医疗保障局',
      2023,
    ],
    [
      'below the lists of a web site with reports of other years',
      [
        '首页',
        '江城区2022年政府信息公开工作年度报告',
        ...Array.from({ length: 40 }, (_, at) => `栏目${at}`),
        '当前位置：首页>年报',
        '江城区建设街道办事处2023年政府信息公开工作年度报告',
        '发布时间：2024-01-17　来源：建设街道　浏览次数：86',
      ],
      '江城区建设街道办事处',
      2023,
    ],
    ['below the name of a program', ['Writer', '县档案局2023年政府信息公开工作年度报告'], '县档案局', 2023],
  ])('reads a title %s', (_name, lines, unitName, year) => {
    const { unit, reportYear, narrative } = readForeignDocument(
      [...lines, '现公布2024年政府信息公开工作年度报告。', '一、总体情况', '好。'].map(paragraph),
    );
    expect([unit.name, reportYear, narrative.preface]).toEqual([
      unitName,
      year,
      '现公布2024年政府信息公开工作年度报告。',
    ]);
  });

  it('takes the unit from the signature where the title has none', () => {
    const { unit, narrative } = readForeignDocument(
      [
        '2023年政府信息公开工作年度报告',
        '六、其他需要报告的事项',
        '无。',
        '北屯县档案馆',
        '2024年1月9日',
      ].map(paragraph),
    );
    expect([unit.name, narrative.otherMatters]).toEqual(['北屯县档案馆', '无。']);
  });

  it('takes a heading in words of somebody’s own by its number, where nothing else is numbered so', () => {
    const read = (...lines: string[]) =>
      readForeignDocument(
        ['一、总体情况', '好。', '四、政府信息公开行政复议、行政诉讼情况', ...lines].map(paragraph),
      ).narrative;
    expect(read('五、困难和下步打算', '力量不足。', '六、需要说明的情况', '无。')).toMatchObject({
      problems: '力量不足。',
      otherMatters: '无。',
    });
    expect(read('五、困难', '一、力量不足', '二、经费不足')).toMatchObject({
      problems: '',
      otherMatters: '',
    });
    expect(read('五、力量不足，需要更多的人手。')).toMatchObject({ problems: '' });
  });

  it.each([
    ['with a title', ['目　　录', ...'一二三四五六']],
    ['without', [...'一二三四五六']],
  ])('leaves a list of contents out, %s', (_name, entries) => {
    const headings = printedBlocks(LARGE).flatMap((block) =>
      block.kind === 'paragraph' && /^[一二三四五六]、/.test(block.text) ? [block.text] : [],
    );
    const lines = entries.map((entry) => {
      const heading = headings.find((text) => text.startsWith(`${entry}、`));
      return heading === undefined ? entry : `${heading}\t3`;
    });
    const blocks = printedBlocks(LARGE);
    const { narrative, sections } = readForeignDocument([
      ...blocks.slice(0, 2),
      ...[...lines, '（一）主动公开情况\t4'].map(paragraph),
      ...blocks.slice(2),
    ]);
    expect(narrative).toEqual(LARGE.narrative);
    expect(Object.values(sections)).toEqual(Array.from({ length: 6 }, () => 'read'));
  });

  it('tells what a web site prints around a report, and keeps it out of the texts', () => {
    const { narrative, leftOver } = readForeignDocument(
      ['六、其他需要报告的事项', '无。', '扫一扫在手机打开当前页', '【打印】【关闭】'].map(paragraph),
    );
    expect(narrative.otherMatters).toBe('无。');
    expect(leftOver).toMatchObject([
      { text: '扫一扫在手机打开当前页', place: '网站上的文字' },
      { text: '【打印】【关闭】', place: '网站上的文字' },
    ]);
  });

  it('asks the file name where the document says neither unit nor year', () => {
    const blocks = [paragraph('一、总体情况'), paragraph('好。')];
    const reading = readForeignDocument(blocks, '县档案局2023年政府信息公开工作年度报告');
    expect([reading.unit.name, reading.reportYear]).toEqual(['县档案局', 2023]);
  });
});
