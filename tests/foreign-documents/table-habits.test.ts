import { describe, expect, it } from 'vitest';
import type { ForeignBlock, ForeignCell } from '#shared/import/foreign-document';
import { readForeignDocument } from '#shared/import/read-foreign-document';
import { readingAccount } from '#shared/import/reading-account';
import { cell, LARGE, OLD, paragraph, rewritten, tableOf } from './changed-blocks';
import { printedBlocks } from './printed-blocks';
import { readAgainst } from './read-against';

const withTable = (name: string, rows: readonly (readonly ForeignCell[])[]) =>
  printedBlocks(LARGE).map((block) =>
    block.kind === 'table' && block.name === name ? { ...block, rows } : block,
  );

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
