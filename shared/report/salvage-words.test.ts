import { describe, expect, it } from 'vitest';
import { formOf } from '../form/forms';
import { blankReport } from './blank-report';
import type { Missing, Salvage } from './salvage-report';
import { missingParts, salvageWords } from './salvage-words';

const NOTHING: Missing = { basics: [], cells: [], texts: [], recorded: false, explanations: false };
const salvage = (missing: Partial<Missing>, certainty: Salvage['certainty'] = 'unproven'): Salvage => ({
  report: blankReport({ name: '某局', kind: 'department', superior: '' }, 2024),
  missing: { ...NOTHING, ...missing },
  certainty,
});
const granted = formOf('2021').cells.flatMap(({ id, row, sumOf }) =>
  row === 'granted' && sumOf === undefined ? [id] : [],
);

describe('the words of a salvaged report', () => {
  it('count the parts that were read and name what is missing', () => {
    expect(salvageWords(salvage({ cells: granted }))).toBe(
      '已读出 5 个部分，第三部分 6 格读不出来。读出的数字和文字请核对一遍。',
    );
  });

  it('tell a text that is torn from one that is gone', () => {
    const words = salvageWords(
      salvage({
        texts: [
          { part: 'problems', extent: 'inPart' },
          { part: 'otherMatters', extent: 'lost' },
        ],
        recorded: true,
        explanations: true,
        basics: ['unit.name'],
      }),
    );
    expect(words).toContain('已读出 4 个部分，第五部分的文字只读出一部分，第六部分的文字读不出来');
    expect(words).toContain(
      '第六部分登记的数字可能没有读全，基本信息 1 项读不出来，写过的说明可能没有读全。',
    );
  });

  it('say how far what was read can be relied on', () => {
    expect(salvageWords(salvage({}, 'proven'))).toBe('内容已全部读出，与校验码一致。');
    expect(salvageWords(salvage({}, 'contradicted'))).toContain('看不出是哪一处。请逐项核对。');
    expect(salvageWords(salvage({}))).toContain('请逐项核对');
  });

  it('do not claim a part where none is whole', () => {
    const form = formOf('2021');
    const everything = salvage({
      cells: form.cells.flatMap(({ id, sumOf }) => (sumOf === undefined ? [id] : [])),
      texts: (['overview', 'problems', 'otherMatters'] as const).map((part) => ({ part, extent: 'lost' })),
    });
    expect(salvageWords(everything)).toMatch(/^没有一个部分是完整的，.*第二部分读不出来/);
    expect(missingParts(everything).flatMap(({ items }) => items)).toContain('全表 144 格');
  });

  it('list what is missing by row and column as printed', () => {
    const [first = '', second = ''] = granted;
    const parts = missingParts(salvage({ cells: [first, second], basics: ['reportYear', 'people.phone'] }));
    expect(parts).toEqual([
      { id: 'basics', heading: '基本信息', items: ['报告年度', '联系电话'] },
      { id: 'requests', heading: expect.stringContaining('三、'), items: ['“予以公开”：自然人、商业企业'] },
    ]);
    expect(missingParts(salvage({ cells: granted }))[0]?.items).toEqual(['“予以公开”整行']);
    expect(missingParts(salvage({}))).toEqual([]);
  });

  it('tell many rows that follow each other by the first and the last', () => {
    const rest = formOf('2021').cells.flatMap(({ id, table, sumOf }) =>
      table === 'requests' && sumOf === undefined ? [id] : [],
    );
    const cut = rest.slice(rest.indexOf(granted[0] ?? '') + granted.length - 1);
    expect(missingParts(salvage({ cells: cut }))[0]?.items).toEqual([
      '“予以公开”：其他',
      '从“部分公开”到“结转下年度继续办理”，共 21 行',
    ]);
  });
});
