import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport, balancedReport } from '../../tests/generators/arbitrary-report';
import { soundReport } from '../../tests/rule-cases/sound-report';
import type { CellId, TemplateId } from '../form/form';
import { FORMS, formOf } from '../form/forms';
import { type ComparedCell, type ComparedRow, compareYears } from './compare-years';
import type { CellContent, Report } from './report';

type Cells = Readonly<Record<CellId, CellContent>>;
const report = (template: TemplateId, cells: Cells = {}): Report => soundReport(template, { cells });

function rowsOf(present: Report, former: Report): ReadonlyMap<string, ComparedRow> {
  return new Map(
    compareYears(present, former).tables.flatMap(({ table, rows }) =>
      rows.map((row) => [`${table}.${row.row}`, row] as const),
    ),
  );
}

function cellOf(present: Report, former: Report, id: CellId): ComparedCell | undefined {
  const [table, row, column] = id.split('.');
  return rowsOf(present, former)
    .get(`${table}.${row}`)
    ?.cells.find((cell) => cell.column === column);
}

describe('two years on one form', () => {
  it.each(FORMS)('have every cell of the form, in print order, and leave nothing out ($template)', (form) => {
    const { tables, sameForm } = compareYears(report(form.template), report(form.template));
    const ids = tables.flatMap(({ table, rows }) =>
      rows.flatMap(({ row, cells }) => cells.map(({ column }) => `${table}.${row}.${column}`)),
    );
    expect([...ids].sort()).toEqual([...form.cellById.keys()].sort());
    expect(tables.flatMap(({ leftOut }) => leftOut)).toEqual([]);
    expect(sameForm).toBe(true);
    for (const { columnName, change } of tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
      expect(columnName).not.toBe('');
      expect(change?.difference).toBe('0');
    }
  });

  it('show this year, last year, change and share of change, totals included', () => {
    const present = report('2021', { 'requests.newlyReceived.naturalPerson': 8 });
    expect(cellOf(present, report('2021'), 'requests.newlyReceived.total')).toEqual({
      column: 'total',
      cell: 'requests.newlyReceived.total',
      columnName: '总计',
      unit: '件',
      thisYear: { text: '8', millionths: 8_000_000n },
      lastYear: { text: '5', millionths: 5_000_000n },
      change: { difference: '+3', share: '+60.0%' },
    });
  });

  it('carry the printed labels and the headings of the form', () => {
    const rows = rowsOf(report('2021'), report('2021'));
    expect(rows.get('requests.deniedStateSecret')).toMatchObject({
      name: '属于国家秘密',
      labels: ['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密'],
    });
    expect(compareYears(report('2021'), report('2021')).tables.map(({ heading }) => heading)).toEqual([
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
    ]);
  });

  it.each([
    ['a blank', null, ''],
    ['text that is no figure', '五件左右', '五件左右'],
  ])('know nothing of %s: it has no change and is not 0', (_name, content, text) => {
    const former = report('2021', { 'requests.newlyReceived.naturalPerson': content });
    const cell = cellOf(report('2021'), former, 'requests.newlyReceived.naturalPerson');
    expect(cell?.lastYear).toEqual({ text });
    expect(cell).not.toHaveProperty('change');
    expect(cellOf(report('2021'), former, 'requests.newlyReceived.total')?.lastYear).toEqual({ text: '' });
  });

  it('count a placeholder as 0, as the rules say of it', () => {
    const former = report('2021', { 'requests.newlyReceived.naturalPerson': '/' });
    expect(cellOf(report('2021'), former, 'requests.newlyReceived.naturalPerson')).toMatchObject({
      lastYear: { text: '0' },
      change: { difference: '+5' },
    });
  });

  it('take a stated total where the columns behind it are blank', () => {
    const former = soundReport('2021', {
      cells: { 'requests.carriedForward.naturalPerson': null },
      stated: { 'requests.carriedForward.total': '4件' },
    });
    expect(cellOf(report('2021'), former, 'requests.carriedForward.total')).toMatchObject({
      lastYear: { text: '4' },
      change: { difference: '-3', share: '-75.0%' },
    });
  });

  it('compare money exactly, and across units in 元', () => {
    const fee = (amount: string) => report('2021', { 'disclosure.fees.feeAmount': amount });
    expect(cellOf(fee('0.3'), fee('0.1'), 'disclosure.fees.feeAmount')?.change).toEqual({
      difference: '+0.2',
      share: '+200.0%',
    });
    const bought = (amount: string) => report('2019', { 'disclosure.procurement.procurementAmount': amount });
    const between = (present: string, former: string) =>
      cellOf(bought(present), bought(former), 'disclosure.procurement.procurementAmount');
    expect(between('3万元', '1万元')).toMatchObject({
      thisYear: { text: '3万元' },
      change: { difference: '+2', share: '+200.0%' },
    });
    expect(between('30000元', '1万元')?.change).toEqual({ difference: '+20000', share: '+200.0%' });
    expect(between('3万元', '0')?.change).toEqual({ difference: '+3' });
    expect(between('3', '1万元')).not.toHaveProperty('change');
  });
});

describe('a year on the 2021 form after one on the 2019 form', () => {
  const present = report('2021', {
    'requests.otherNoCorrection.naturalPerson': 2,
    'requests.otherFeeUnpaid.naturalPerson': 1,
    'requests.otherMisc.naturalPerson': 4,
  });
  const former = report('2019', { 'requests.otherHandling.naturalPerson': 5 });

  it('compares what means the same, and names the rest', () => {
    const { tables, sameForm } = compareYears(present, former);
    const [disclosure, requests, disputes] = tables;
    expect(sameForm).toBe(false);
    expect(disclosure?.rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      ['regulations', ['issuedThisYear']],
      ['normativeDocuments', ['issuedThisYear']],
      ['licensing', ['decisionCount']],
      ['penalties', ['decisionCount']],
      ['coerciveMeasures', ['decisionCount']],
    ]);
    expect(disclosure?.leftOut).toEqual([
      '规章／本年废止件数',
      '规章／现行有效件数',
      '行政规范性文件／本年废止件数',
      '行政规范性文件／现行有效件数',
      '行政事业性收费／本年收费金额',
    ]);
    expect(requests?.leftOut).toEqual([]);
    expect(disputes?.leftOut).toEqual([]);
    expect(disputes?.rows).toHaveLength(3);
  });

  it('says what last year’s form called a row or column differently', () => {
    expect(rowsOf(present, former).get('disclosure.normativeDocuments')).toMatchObject({
      name: '行政规范性文件',
      formerName: '规范性文件',
      cells: [{ columnName: '本年制发件数', formerColumnName: '本年新制作数量' }],
    });
    expect(rowsOf(present, former).get('requests.granted')).not.toHaveProperty('formerName');
  });

  it('compares a divided row as the sum of its parts, either way round', () => {
    const sumOf = ['逾期不补正', '逾期未缴费', '其他处理中的“3.其他”'];
    const expected = { name: '（六）其他处理', labels: ['三、本年度办理结果', '（六）其他处理'], sumOf };
    const forth = rowsOf(present, former).get('requests.otherHandling');
    expect(forth).toMatchObject(expected);
    expect(forth?.cells[0]).toMatchObject({
      thisYear: { text: '7' },
      lastYear: { text: '5' },
      change: { difference: '+2', share: '+40.0%' },
    });
    const back = rowsOf(former, present).get('requests.otherHandling');
    expect(back).toMatchObject(expected);
    expect(back?.cells[0]).toMatchObject({ change: { difference: '-2', share: '-28.6%' } });
  });

  it('does not know a sum of which one part is blank', () => {
    const partly = report('2021', { 'requests.otherMisc.naturalPerson': null });
    const cell = cellOf(partly, former, 'requests.otherHandling.naturalPerson');
    expect(cell?.thisYear).toEqual({ text: '' });
    expect(cell).not.toHaveProperty('change');
  });
});

describe('any two reports', () => {
  const forms = FORMS.flatMap((one) => FORMS.map((other) => [one, other] as const));
  it.each(forms)('can be compared, whatever stands in their cells (%#)', (one, other) => {
    fc.assert(
      fc.property(anyReport(one), anyReport(other), (present, former) => {
        for (const row of rowsOf(present, former).values()) {
          for (const { thisYear, lastYear, change } of row.cells) {
            const known = thisYear.millionths !== undefined && lastYear.millionths !== undefined;
            expect(change !== undefined).toBe(known);
            if (change?.share !== undefined) expect(change.share).toMatch(/^[+-]?\d+\.\d%$/);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('add up: the change of a total is the sum of the changes of its columns', () => {
    const form = formOf('2021');
    fc.assert(
      fc.property(balancedReport(form), balancedReport(form), (present, former) => {
        for (const { cells } of compareYears(present, former).tables[1]?.rows ?? []) {
          const changes = cells.map(({ change }) => Number(change?.difference));
          const total = changes.pop();
          expect(changes.reduce((sum, change) => sum + change, 0)).toBe(total);
        }
      }),
      { numRuns: 40 },
    );
  });
});
