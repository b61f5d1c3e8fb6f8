import { describe, expect, it } from 'vitest';
import { FORM_IN_FORCE, FORMS } from '../form/forms';
import type { WorkedCase } from '../form/help/worked-case';
import { casesAt, WORKED_CASES, workedCasesOf } from '../form/help/worked-cases-of';
import type { Report } from '../report/report';
import { caseReport, workedFigures } from '../report/worked-figures';
import { validate } from './validate';

/**
 * The figures of the worked cases are held against the rules the program checks reports with, not against figures
 * worked out here: a case that teaches a sum the program would refuse must not reach a person.
 */
function faults(report: Report, worked: WorkedCase, previous?: Report): string[] {
  return validate(report, { previous })
    .filter(({ cells, missing }) => !missing && cells.some((id) => id.startsWith(`${worked.table}.`)))
    .map(({ key, message }) => `${key} ${message}`);
}

const cases = FORMS.flatMap((form) =>
  workedCasesOf(form).map((worked) => ({ form, worked, name: `${form.template} ${worked.id}` })),
);

describe.each(cases)('worked case $name', ({ form, worked }) => {
  const before = caseReport(form, worked, 'before');
  const after = caseReport(form, worked, 'after');

  it('names rows, columns and typed cells of its table', () => {
    const table = form.tables[worked.table];
    expect(table.rowIds).toEqual(expect.arrayContaining([...worked.rows]));
    expect(table.columnIds).toEqual(expect.arrayContaining([...(worked.columns ?? [])]));
    expect(worked.rows.length + (worked.columns?.length ?? 0)).toBeGreaterThan(0);
    for (const id of [...Object.keys(worked.before.figures), ...Object.keys(worked.after.figures)]) {
      expect(form.cellById.get(id), id).toMatchObject({ table: worked.table });
      expect(form.cellById.get(id)?.sumOf, id).toBeUndefined();
    }
  });

  it('has figures no rule objects to, before and after', () => {
    expect(faults(before, worked)).toEqual([]);
    expect(faults(after, worked, worked.acrossYears === true ? before : undefined)).toEqual([]);
  });

  it('changes something, and shows it', () => {
    const { lines } = workedFigures(form, worked);
    expect(lines.some((line) => line.before !== line.after)).toBe(true);
  });
});

describe('workedCasesOf', () => {
  it('tells every case on the form in force', () => {
    const told = new Set(workedCasesOf(FORM_IN_FORCE).map(({ id }) => id));
    expect(
      WORKED_CASES.map(({ id }) => id).filter((id) => !told.has(id)),
      'told in cells the form in force does not have: rewrite them in shared/form/help/*-cases.ts',
    ).toEqual([]);
  });

  it('names every case once', () => {
    const ids = WORKED_CASES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('links cases that are there, both ways', () => {
    const byId = new Map(WORKED_CASES.map((one) => [one.id, one]));
    for (const { id, related } of WORKED_CASES) {
      for (const other of related) expect(byId.get(other)?.related, `${id} → ${other}`).toContain(id);
    }
  });

  it('tells a case of a divided row in the row an older form has instead', () => {
    const [form] = FORMS;
    const cell = form?.cellById.get('requests.otherHandling.naturalPerson');
    if (form === undefined || cell === undefined)
      throw new Error('The oldest form has （六）其他处理 in one row');
    const shown = casesAt(workedCasesOf(form), cell);
    expect(shown.map(({ id }) => id)).toEqual(['no-correction', 'fee-not-paid', 'withdrawn-request']);
    expect(shown[0]?.after.figures).toMatchObject({ 'requests.otherHandling.naturalPerson': 1 });
  });

  it('leaves out what an older form has no cell for', () => {
    const [form] = FORMS;
    const ids = form && workedCasesOf(form).map(({ id }) => id);
    expect(ids).not.toContain('fees-in-ten-thousand-yuan');
    expect(ids).toContain('litigation-after-review');
  });
});

describe('the rules a case is held against', () => {
  it.each(cases.filter(({ worked }) => worked.table === 'requests'))(
    'object to $name with one request counted twice',
    ({ form, worked }) => {
      const report = caseReport(form, worked, 'after');
      const [first = ''] = Object.keys(worked.after.figures);
      const wrong = { ...report, cells: { ...report.cells, [first]: Number(report.cells[first]) + 1 } };
      expect(faults(wrong, worked).join()).toContain('不平');
    },
  );

  it('object to a carried request that does not go on from last year', () => {
    const carried = cases.find(({ worked }) => worked.id === 'carried-into-next-year');
    if (carried === undefined) throw new Error('There is a case on 结转');
    const { form, worked } = carried;
    const before = caseReport(form, worked, 'before');
    const wrong = {
      ...before,
      cells: { ...before.cells, 'requests.carriedForward.naturalPerson': 2 },
    };
    expect(faults(caseReport(form, worked, 'after'), worked, wrong).join()).toContain('上年结转');
  });
});

describe('workedFigures', () => {
  it('shows the total of results and both sides of the balance', () => {
    const form = FORMS.at(-1);
    const worked = WORKED_CASES.find(({ id }) => id === 'partial-disclosure');
    if (form === undefined || worked === undefined) throw new Error('There is a case on 部分公开');
    const { lines, balance } = workedFigures(form, worked);
    expect(lines.map(({ cell, before, after }) => `${cell.rowName} ${before}→${after}`)).toEqual([
      '本年新收 3→4',
      '予以公开 3→3',
      '部分公开 0→1',
      '（七）总计 3→4',
    ]);
    expect(balance).toBe('新收 4＋上年结转 0＝4；办理结果总计 4＋结转下年度 0＝4');
  });

  it('shows an amount as typed and the totals of 表四 by group', () => {
    const form = FORMS.at(-1);
    const of = (id: string) => {
      const worked = WORKED_CASES.find((one) => one.id === id);
      if (form === undefined || worked === undefined) throw new Error(`No case ${id}`);
      return workedFigures(form, worked).lines.map(
        ({ cell, before, after }) => `${cell.rowName}／${cell.columnName} ${before}→${after}`,
      );
    };
    expect(of('fees-in-ten-thousand-yuan')).toEqual(['行政事业性收费／本年收费金额 0→0.125']);
    expect(of('litigation-after-review')).toContain('复议后起诉／总计 0→1');
  });
});
