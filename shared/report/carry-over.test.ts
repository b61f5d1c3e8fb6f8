import { describe, expect, it } from 'vitest';
import { formOf } from '../form/forms';
import { blankReport } from './blank-report';
import { carryOver } from './carry-over';
import { readFigures } from './figures';
import { isSameName, previousFit } from './previous-fit';
import type { CellContent, Report } from './report';
import { reportAfter } from './report-after';

const unit = { name: '城关镇人民政府', kind: 'government', superior: '县人民政府' } as const;
const reportOf = (reportYear: number, cells: Readonly<Record<string, CellContent>> = {}): Report => ({
  ...blankReport(unit, reportYear),
  cells,
});
const carriedInto = (report: Report, previous: Report) =>
  carryOver(readFigures(formOf(report.template), report), previous);

const forward = (column: string) => `requests.carriedForward.${column}`;
const over = (column: string) => `requests.carriedOver.${column}`;

describe('carryOver', () => {
  const previous = reportOf(2023, {
    [forward('naturalPerson')]: 3,
    [forward('commercialEnterprise')]: 0,
    [forward('researchInstitution')]: '/',
    [forward('otherOrg')]: '几件',
  });

  it('takes over figures, 0 and “/” included, and nothing that is blank or unreadable', () => {
    expect(carriedInto(reportOf(2024), previous)).toEqual({
      [over('naturalPerson')]: 3,
      [over('commercialEnterprise')]: 0,
      [over('researchInstitution')]: 0,
    });
  });

  it('never touches what is typed, be it another figure or text that cannot be read', () => {
    const typed = reportOf(2024, { [over('naturalPerson')]: 5, [over('commercialEnterprise')]: '约2' });
    expect(carriedInto(typed, previous)).toEqual({ [over('researchInstitution')]: 0 });
  });

  it('goes from the older form to the newer one', () => {
    expect(carriedInto(reportOf(2021), reportOf(2020, { [forward('otherOrg')]: 2 }))).toEqual({
      [over('otherOrg')]: 2,
    });
  });
});

describe('reportAfter', () => {
  it('begins the year after with unit, people and what is carried over, and nothing else', () => {
    const people = { preparedBy: '张三', reviewedBy: '李四', approvedBy: '王五', phone: '0532-1' };
    const previous: Report = {
      ...reportOf(2023, { [forward('naturalPerson')]: 1, 'requests.newlyReceived.naturalPerson': 9 }),
      people,
      narrative: { preface: '甲', overview: '乙', problems: '丙', otherMatters: '丁' },
      explanations: { 'D-01': '说明' },
    };
    expect(reportAfter(previous)).toEqual({ ...reportOf(2024, { [over('naturalPerson')]: 1 }), people });
  });

  it('takes the form its year prescribes', () => {
    expect(reportAfter(reportOf(2020))?.template).toBe('2021');
    expect(reportAfter(reportOf(2019))?.template).toBe('2019');
  });

  it('says nothing for a year that has no form', () => {
    expect(reportAfter({ ...reportOf(2019), reportYear: 2010 })).toBeUndefined();
  });
});

describe('previousFit', () => {
  it('takes the year before alone, and says what was found and what is needed', () => {
    expect(previousFit(reportOf(2022), reportOf(2024))).toEqual({
      fits: false,
      message: '选的是“城关镇人民政府”2022 年度的年报；本年报是 2024 年度，需要 2023 年度的。请重新选择。',
    });
    expect(previousFit(reportOf(2024), reportOf(2024)).fits).toBe(false);
    expect(previousFit(reportOf(2023), reportOf(2024))).toEqual({ fits: true, sameName: true });
  });

  it('compares names but for blanks and width', () => {
    expect(isSameName({ name: ' 城关镇（本级） ' }, { name: '城关镇(本级)' })).toBe(true);
    expect(isSameName({ name: '城关镇' }, { name: '城关乡' })).toBe(false);
  });
});
