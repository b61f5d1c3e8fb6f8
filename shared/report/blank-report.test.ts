import { describe, expect, it } from 'vitest';
import { formOf } from '../form/forms';
import { blankReport } from './blank-report';
import { readFigures } from './figures';
import { reportTitle } from './report';

const UNIT = { name: '银州区机关事务服务中心', kind: 'publicInstitution', superior: '' } as const;

describe('blankReport', () => {
  it.each([
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2025, '2021'],
  ])('puts year %i on the form of %s', (year, template) => {
    expect(blankReport(UNIT, year)).toMatchObject({ template, reportYear: year, unit: UNIT });
  });

  it('fills nothing in: every cell is blank and no total is known', () => {
    const report = blankReport(UNIT, 2024);
    const figures = readFigures(formOf('2021'), report);
    for (const cell of formOf('2021').cells) {
      expect(figures.count(cell.id), cell.id).toBeNull();
      expect(figures.stated(cell.id), cell.id).toEqual({ state: 'blank' });
    }
    expect(Object.values(report.narrative).join('')).toBe('');
  });

  it('refuses a year before the first form', () => {
    expect(() => blankReport(UNIT, 2018)).toThrow(RangeError);
  });
});

describe('reportTitle', () => {
  it('is unit, year and the usual words', () => {
    expect(reportTitle(blankReport(UNIT, 2024))).toBe('银州区机关事务服务中心2024年政府信息公开工作年度报告');
  });
});
