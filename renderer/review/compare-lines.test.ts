import { describe, expect, it } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import { compareYears } from '#shared/report/compare-years';
import type { CellContent, Report } from '#shared/report/report';
import { type CompareGroup, compareLines } from './compare-lines';

const unit = { name: '城关镇', kind: 'government', superior: '' } as const;
const reportOf = (reportYear: number, cells: Readonly<Record<string, CellContent>> = {}): Report => ({
  ...blankReport(unit, reportYear),
  cells,
});

function groupsOf(
  table: string,
  present: Report,
  former: Report,
  onlyColumn?: string,
): readonly CompareGroup[] {
  const compared = compareYears(present, former).tables.find((candidate) => candidate.table === table);
  if (compared === undefined) throw new Error(table);
  return compareLines(compared, onlyColumn);
}

describe('compareLines', () => {
  it('gives a row a line under the labels it is printed under, when only its total is asked for', () => {
    const groups = groupsOf('requests', reportOf(2024), reportOf(2023), 'total');
    expect(groups.map(({ heading, lines }) => [heading, lines.length])).toContainEqual([
      '三、本年度办理结果 › （三）不予公开',
      8,
    ]);
    expect(groups[0]).toMatchObject({
      heading: '',
      lines: [{ name: '一、本年新收政府信息公开申请数量', cell: 'requests.newlyReceived.total' }, {}],
    });
  });

  it('gives every figure a line under its row otherwise', () => {
    const groups = groupsOf('disputes', reportOf(2024), reportOf(2023));
    expect(groups.map(({ heading }) => heading)).toEqual(['行政复议', '未经复议直接起诉', '复议后起诉']);
    expect(groups[0]?.lines.map(({ name }) => name)).toEqual([
      '结果维持',
      '结果纠正',
      '其他结果',
      '尚未审结',
      '总计',
    ]);
  });

  it('names units where a table has several', () => {
    const names = groupsOf('disclosure', reportOf(2024), reportOf(2023)).flatMap(({ lines }) =>
      lines.map(({ name }) => name),
    );
    expect(names).toContain('本年收费金额（万元）');
    expect(names).toContain('现行有效件数（件）');
  });

  it('names what last year’s form called otherwise, and what is added up', () => {
    const disclosure = groupsOf('disclosure', reportOf(2021), reportOf(2020)).flatMap(({ lines }) => lines);
    expect(disclosure.map(({ remark }) => remark)).toContain('去年栏目：规范性文件／本年新制作数量');
    const requests = groupsOf('requests', reportOf(2021), reportOf(2020), 'total').flatMap(
      ({ lines }) => lines,
    );
    expect(requests.find(({ cell }) => cell === 'requests.otherNoCorrection.total')).toMatchObject({
      name: '（六）其他处理',
      remark: '＝逾期不补正＋逾期未缴费＋其他处理中的“3.其他”',
    });
  });

  const IN_FORCE = 'disclosure.normativeDocuments.inForce';
  it.each<[present: CellContent, former: CellContent, isLarge: boolean]>([
    [210, 20, true],
    [20, 210, true],
    [20, 0, true],
    [200, 20, false],
    [19, 0, false],
    [21, 2, false],
    [null, 500, false],
    ['约五百', 5, false],
  ])('calls %s after %s a large change: %s', (present, former, isLarge) => {
    const lines = groupsOf(
      'disclosure',
      reportOf(2024, { [IN_FORCE]: present }),
      reportOf(2023, { [IN_FORCE]: former }),
    ).flatMap((group) => group.lines);
    expect(lines.find(({ cell }) => cell === IN_FORCE)?.isLarge).toBe(isLarge);
  });
});
