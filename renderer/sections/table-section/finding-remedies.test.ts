import { describe, expect, it } from 'vitest';
import { formOf } from '#shared/form/forms';
import { blankReport } from '#shared/report/blank-report';
import type { CellContent } from '#shared/report/report';
import type { Finding } from '#shared/rules/finding';
import { createReportStore } from '../../editing/report-store';
import { remediesFor, remediesForAll } from './finding-remedies';

const table = formOf('2021').tables.requests;

function open(cells: Record<string, CellContent>, stated: Record<string, CellContent>) {
  const report = blankReport({ name: '银州区机关事务服务中心', kind: 'other', superior: '' }, 2024);
  return createReportStore({ ...report, cells, stated });
}

function finding(...cells: string[]): Finding {
  return {
    key: 'X',
    rule: 'X',
    severity: 'error',
    section: 'requests',
    cells,
    message: '',
    missing: false,
    explained: false,
  };
}

const zeros = (rows: readonly string[]) =>
  Object.fromEntries(
    table.cells
      .filter((cell) => cell.sumOf === undefined && rows.includes(cell.row))
      .map((cell) => [cell.id, 0]),
  );

describe('remediesFor', () => {
  it('drops the stated total a finding names, and no other', () => {
    const store = open({}, { 'requests.granted.total': 9, 'requests.carriedOver.total': 3 });
    const [remedy, ...others] = remediesFor(
      store.getState(),
      table,
      finding('requests.granted.total', 'requests.granted.otherOrg'),
    );
    expect(others).toEqual([]);
    expect(remedy?.label).toBe('采用自动计算的总计');
    if (remedy !== undefined) store.apply(remedy.edit);
    expect(store.getState().report.stated).toEqual({ 'requests.carriedOver.total': 3 });
  });

  it('puts 0 where a placeholder stands, never where text cannot be read', () => {
    const cells = { 'requests.granted.otherOrg': '/', 'requests.granted.naturalPerson': '约十' };
    const store = open(cells, {});
    const [remedy] = remediesFor(store.getState(), table, finding(...Object.keys(cells)));
    expect(remedy?.label).toBe('按 0 填入');
    if (remedy !== undefined) store.apply(remedy.edit);
    expect(store.getState().report.cells).toEqual({ ...cells, 'requests.granted.otherOrg': 0 });
  });

  it('lets a divided row stand against the printed one only once it is divided', () => {
    const [undivided] = table.undivided;
    if (undivided === undefined) throw new Error('The 2021 form divides no row');
    const stated = { [`requests.${undivided.row}.naturalPerson`]: 4 };
    const about = finding(...undivided.into.map((row) => `requests.${row}.naturalPerson`));
    expect(remediesFor(open({}, stated).getState(), table, about)).toEqual([]);
    const store = open(zeros(undivided.into), stated);
    const [remedy] = remediesFor(store.getState(), table, about);
    expect(remedy?.label).toBe('以现填的 3 行为准');
    if (remedy !== undefined) store.apply(remedy.edit);
    expect(store.getState().report.stated).toEqual({});
  });

  it('drops figures in columns of another form, and nothing else that is stated', () => {
    const { disclosure } = formOf('2021').tables;
    const store = open({}, { 'disclosure.regulations.disclosedThisYear': 3, 'requests.granted.total': 9 });
    const about = finding('disclosure.regulations.issuedThisYear');
    const [remedy] = remediesFor(store.getState(), disclosure, about);
    expect(remedy?.label).toBe('去掉另一版格式的数字');
    if (remedy !== undefined) store.apply(remedy.edit);
    expect(store.getState().report.stated).toEqual({ 'requests.granted.total': 9 });
    expect(remediesFor(store.getState(), disclosure, about)).toEqual([]);
  });

  it('offers nothing where only the person can know', () => {
    const store = open({ 'requests.newlyReceived.naturalPerson': 5 }, {});
    expect(remediesFor(store.getState(), table, finding('requests.newlyReceived.naturalPerson'))).toEqual([]);
  });
});

describe('remediesForAll', () => {
  it('offers the same for several findings with their number, in one step', () => {
    const store = open(
      { 'requests.granted.otherOrg': '/', 'requests.granted.naturalPerson': '无' },
      { 'requests.granted.total': 9, 'requests.carriedOver.total': 3 },
    );
    const remedies = remediesForAll(store.getState(), [
      finding('requests.granted.total', 'requests.granted.otherOrg', 'requests.granted.naturalPerson'),
      finding('requests.carriedOver.total'),
      finding('requests.granted.otherOrg'),
    ]);
    expect(remedies.map((remedy) => remedy.label)).toEqual(['2 处都采用自动计算的总计', '2 格都按 0 填入']);
    for (const remedy of remedies) store.apply(remedy.edit);
    expect(store.getState().report.stated).toEqual({});
    expect(store.getState().report.cells).toEqual({
      'requests.granted.otherOrg': 0,
      'requests.granted.naturalPerson': 0,
    });
  });

  it('is silent where one finding has it all', () => {
    const store = open({}, { 'requests.granted.total': 9 });
    expect(remediesForAll(store.getState(), [finding('requests.granted.total')])).toEqual([]);
  });
});
