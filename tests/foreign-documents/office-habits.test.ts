import { describe, expect, it } from 'vitest';
import type { ForeignBlock, ForeignCell } from '#shared/import/foreign-document';
import { readForeignDocument } from '#shared/import/read-foreign-document';
import { readingAccount } from '#shared/import/reading-account';
import { printedBlocks } from './printed-blocks';
import { PUBLISHED_REPORTS } from './published-reports';
import { readAgainst } from './read-against';

const [, LARGE] = PUBLISHED_REPORTS.find(([name]) => name === 'huaian-city-2024') ?? [];
const [, OLD] = PUBLISHED_REPORTS.find(([name]) => name === 'yinzhou-2019') ?? [];
if (LARGE === undefined || OLD === undefined) throw new Error('two reports are needed');

const paragraph = (text: string): ForeignBlock => ({ kind: 'paragraph', text });
const cell = (text: string, rowSpan = 1, colSpan = 1): ForeignCell => ({ text, rowSpan, colSpan });
type Change = (text: string) => string;

/** A report with every printed text changed in the same way, headings, labels and figures alike. */
const rewritten = (blocks: readonly ForeignBlock[], change: Change): readonly ForeignBlock[] =>
  blocks.map((block) => {
    if (block.kind === 'picture') return block;
    if (block.kind === 'paragraph') return { ...block, text: change(block.text) };
    return {
      ...block,
      rows: block.rows.map((row) => row.map((each) => ({ ...each, text: change(each.text) }))),
    };
  });

const tableOf = (blocks: readonly ForeignBlock[], name: string) => {
  const found = blocks.find((block) => block.kind === 'table' && block.name === name);
  if (found?.kind !== 'table') throw new Error(`no table ${name}`);
  return found;
};
const withTable = (name: string, rows: readonly (readonly ForeignCell[])[]) =>
  printedBlocks(LARGE).map((block) =>
    block.kind === 'table' && block.name === name ? { ...block, rows } : block,
  );

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

describe('tables offices make', () => {
  const requests = tableOf(printedBlocks(LARGE), '第三部分').rows;

  it('goes over a page in two tables, the second with or without heads', () => {
    for (const heads of [requests.slice(0, 3), []]) {
      const upper = requests
        .slice(0, 14)
        .map((row) => row.map((each) => ({ ...each, rowSpan: Math.min(each.rowSpan, 14) })));
      const lower = requests
        .slice(14)
        .map((row, at) =>
          at === 0 ? [cell('三、本年度办理结果', 13), cell('（三）不予公开', 1), ...row] : row,
        );
      const blocks = printedBlocks(LARGE).flatMap((block): readonly ForeignBlock[] =>
        block.kind === 'table' && block.name === '第三部分'
          ? [
              { ...block, rows: upper },
              { ...block, name: '续表', rows: [...heads, ...lower] },
            ]
          : [block],
      );
      const { wrong, lost, toldUnread } = readAgainst(LARGE, readForeignDocument(blocks));
      expect({ wrong, lost, toldUnread }).toEqual({ wrong: [], lost: [], toldUnread: [] });
    }
  });

  it('has a label cut in two rows by a page end', () => {
    const at = requests.findIndex((row) => row.some(({ text }) => text.startsWith('5.要求行政机关')));
    const row = requests[at] ?? [];
    const cut = row.map((each) =>
      each.text.startsWith('5.') ? { ...each, text: '5.要求行政机关确认或' } : each,
    );
    const rest = [cell('重新出具已获取信息'), ...Array.from({ length: 7 }, () => cell(''))];
    const grown = requests.map((each, index) =>
      each.map((one) =>
        index < at && index + one.rowSpan > at ? { ...one, rowSpan: one.rowSpan + 1 } : one,
      ),
    );
    const reading = readForeignDocument(withTable('第三部分', grown.toSpliced(at, 1, cut, rest)));
    const { wrong, lost, toldUnread } = readAgainst(LARGE, reading);
    expect({ wrong, lost, toldUnread }).toEqual({ wrong: [], lost: [], toldUnread: [] });
  });

  it('has a row of its own, and one figure merged over several rows: told, never guessed', () => {
    const extra = [
      cell('（八）自行撤回', 1, 3),
      ...['3', '0', '0', '0', '0', '0', '3'].map((text) => cell(text)),
    ];
    const reading = readForeignDocument(withTable('第三部分', [...requests, extra]));
    expect(readAgainst(LARGE, reading)).toMatchObject({ wrong: [], lost: [], toldUnread: [] });
    expect(reading.leftOver.filter(({ why }) => why === 'row').map(({ text }) => text)).toEqual([
      '3',
      '0',
      '0',
      '0',
      '0',
      '0',
      '3',
    ]);

    const merged = requests.map((row, at) => {
      if (at === 23) return row.map((each, column) => (column === 2 ? { ...each, rowSpan: 3 } : each));
      return at === 24 || at === 25 ? row.toSpliced(1, 1) : row;
    });
    const over = readForeignDocument(withTable('第三部分', merged));
    expect(over.leftOver).toMatchObject([{ text: '67', why: 'merged' }]);
    expect(readAgainst(LARGE, over).wrong).toEqual([]);
  });

  it('says money in another unit: told, never read as the form’s', () => {
    const other = rewritten(printedBlocks(LARGE), (text) => text.replace('单位：万元', '单位：元'));
    const reading = readForeignDocument(other);
    expect(reading.figures['disclosure.fees.feeAmount']).toBeUndefined();
    expect(reading.leftOver).toMatchObject([{ text: '96171.6', why: 'unit' }]);
  });

  it('numbers its columns in a row, and its rows in a column', () => {
    const disputes = tableOf(printedBlocks(LARGE), '第四部分').rows;
    const numbers = Array.from({ length: 15 }, (_, at) => cell(String(at + 1)));
    const reading = readForeignDocument(withTable('第四部分', disputes.toSpliced(3, 0, numbers)));
    expect(readAgainst(LARGE, reading)).toMatchObject({ wrong: [], lost: [], toldUnread: [] });
    expect(reading.leftOver).toEqual([]);
  });

  it('goes on below 续表, with its parts named in lines of their own: nothing to be told', () => {
    const at = printedBlocks(LARGE).findIndex((block) => block.kind === 'table');
    const lines = ['第二十条第（一）项', '续表', '（单位：件）'].map(paragraph);
    expect(readForeignDocument(printedBlocks(LARGE).toSpliced(at, 0, ...lines)).leftOver).toEqual([]);
  });

  it('is cut by its columns, or has its upper heads at the left', () => {
    const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const [top = [], middle = [], lowest = [], figures = []] = tableOf(printedBlocks(LARGE), '第四部分').rows;
    const table = (rows: readonly (readonly ForeignCell[])[]): ForeignBlock => ({
      kind: 'table',
      name: '第四部分',
      rows,
    });
    const cut = [
      table([[cell('行政复议', 1, 5)], heads.map((text) => cell(text)), figures.slice(0, 5)]),
      table([top.slice(1), middle.slice(5), lowest, figures.slice(5)]),
    ];
    const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
    const turned = [
      table([
        [cell('类别'), ...heads.map((text) => cell(text))],
        ...groups.map((group, at) => [cell(group), ...figures.slice(at * 5, at * 5 + 5)]),
      ]),
    ];
    for (const tables of [cut, turned]) {
      const blocks = printedBlocks(LARGE).flatMap((block) =>
        block.kind === 'table' && block.name === '第四部分' ? tables : [block],
      );
      const reading = readForeignDocument(blocks);
      expect(readAgainst(LARGE, reading)).toMatchObject({ wrong: [], lost: [], toldUnread: [] });
      expect(reading.leftOver).toEqual([]);
    }
  });

  it('is a picture: said so', () => {
    const blocks = printedBlocks(LARGE).map(
      (block): ForeignBlock =>
        block.kind === 'table' && block.name === '第三部分' ? { kind: 'picture' } : block,
    );
    const reading = readForeignDocument(blocks);
    expect(reading.sections).toMatchObject({ disclosure: 'read', requests: 'picture', disputes: 'read' });
    expect(readingAccount(reading).missing).toHaveLength(24 * 6);
  });

  it('has words after it, and the unit’s name and a date at the end: told', () => {
    const at = printedBlocks(LARGE).findIndex(
      (block) => block.kind === 'paragraph' && block.text.startsWith('三、'),
    );
    const blocks = printedBlocks(LARGE).toSpliced(at, 0, paragraph('另发送公开信息 12 篇。'));
    const reading = readForeignDocument([...blocks, paragraph(LARGE.unit.name), paragraph('2025年1月20日')]);
    expect(reading.leftOver).toMatchObject([
      { text: '另发送公开信息 12 篇。', why: 'text' },
      { text: `${LARGE.unit.name}\n2025年1月20日`, why: 'text' },
    ]);
    expect(reading.narrative).toEqual(LARGE.narrative);
  });

  it('is on the other form than its year: the heads decide, and cells of two forms are all read', () => {
    const reading = readForeignDocument(
      rewritten(printedBlocks(OLD), (text) => text.replace('2019', '2023')),
    );
    expect([reading.template, reading.reportYear]).toEqual(['2019', 2023]);
    const mixed = printedBlocks(LARGE).map((block) =>
      block.kind === 'table' && block.name === '第二部分' ? tableOf(printedBlocks(OLD), '第二部分') : block,
    );
    const both = readForeignDocument(mixed);
    expect(both.leftOver).toEqual([]);
    expect(Object.keys(both.figures)).toEqual(
      expect.arrayContaining(['disclosure.procurement.procurementAmount']),
    );
  });
});
