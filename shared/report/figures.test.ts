import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedReport } from '../../tests/generators/arbitrary-report';
import { FORMS, formOf } from '../form/forms';
import { blankReport } from './blank-report';
import { readFigures } from './figures';
import type { CellContent, Report } from './report';

const UNIT = { name: '某局', kind: 'department', superior: '' } as const;
const APPLICANTS = formOf('2021').tables.requests.columnIds.slice(0, -1);
const withCells = (cells: Record<string, CellContent>): Report => ({ ...blankReport(UNIT, 2024), cells });
const figuresOf = (report: Report) => readFigures(formOf(report.template), report);
const granted = (counts: readonly CellContent[]) =>
  Object.fromEntries(counts.map((count, index) => [`requests.granted.${APPLICANTS[index]}`, count]));

describe('readFigures', () => {
  it('adds a row once it is whole', () => {
    expect(figuresOf(withCells(granted([5, 0, 0, 1, '２', 0]))).count('requests.granted.total')).toBe(8);
  });

  it('has no total while an addend is blank or unreadable', () => {
    for (const gap of [null, '', '若干']) {
      const figures = figuresOf(withCells(granted([5, 0, 0, 1, gap, 0])));
      expect(figures.count('requests.granted.total')).toBeNull();
      expect(figures.count('requests.granted.naturalPerson')).toBe(5);
    }
  });

  it('counts a placeholder as 0 and still shows it as one', () => {
    const figures = figuresOf(withCells(granted([5, '/', '—', 0, 0, 0])));
    expect(figures.count('requests.granted.total')).toBe(5);
    expect(figures.reading('requests.granted.commercialEnterprise').state).toBe('placeholder');
  });

  it('is not misled by what a foreign file states', () => {
    const report = {
      ...withCells(granted([5, 0, 0, 0, 0, 0])),
      stated: { 'requests.granted.total': '7 件', 'requests.otherHandling.naturalPerson': '/' },
    };
    const figures = figuresOf(report);
    expect(figures.count('requests.granted.total')).toBe(5);
    expect(figures.stated('requests.granted.total')).toMatchObject({ state: 'value', value: 7 });
    expect(figures.stated('requests.otherHandling.naturalPerson').state).toBe('placeholder');
    expect(figures.stated('requests.totalHandled.total')).toEqual({ state: 'blank' });
  });

  it('has no whole number for money', () => {
    expect(
      figuresOf(withCells({ 'disclosure.fees.feeAmount': '3' })).count('disclosure.fees.feeAmount'),
    ).toBeNull();
  });

  it('refuses a cell its form does not have', () => {
    expect(() => figuresOf(withCells({})).count('requests.granted.nobody')).toThrow(
      'requests.granted.nobody',
    );
    expect(() => figuresOf(withCells({})).stated('requests.nothing.total')).toThrow();
  });

  it.each(FORMS)('meets in the corner: both ways of adding 表三 agree ($template)', (form) => {
    fc.assert(
      fc.property(balancedReport(form), (report) => {
        const figures = readFigures(form, report);
        const byRow = form.tables.requests.resultRows.map(
          (row) => figures.count(`requests.${row}.total`) ?? NaN,
        );
        expect(figures.count('requests.totalHandled.total')).toBe(
          byRow.reduce((sum, count) => sum + count, 0),
        );
      }),
      { numRuns: 30 },
    );
  });
});
