import { describe, expect, it } from 'vitest';
import { formOf } from '#shared/form/forms';
import { blankReport } from '#shared/report/blank-report';
import { createReportStore } from '../editing/report-store';
import { nextTask } from './next-task';

const UNIT = { name: '银州区机关事务服务中心', kind: 'department', superior: '' } as const;
const blank = blankReport(UNIT, 2024);
const cells = Object.fromEntries(
  formOf('2021')
    .cells.filter((cell) => cell.sumOf === undefined)
    .map((cell) => [cell.id, 0]),
);
const text = '本单位认真贯彻条例。';

describe('nextTask', () => {
  it('begins a blank report with the basics', () => {
    expect(nextTask(createReportStore(blank).getState())).toEqual({ page: 'basics', label: '开始填写' });
  });

  it('goes on with the first part that is not filled', () => {
    const begun = { ...blank, narrative: { ...blank.narrative, overview: text } };
    expect(nextTask(createReportStore(begun).getState())).toEqual({
      page: 'disclosure',
      label: '继续填写',
    });
  });

  it('leads to the check when all is filled', () => {
    const narrative = { preface: '', overview: text, problems: text, otherMatters: text };
    expect(nextTask(createReportStore({ ...blank, cells, narrative }).getState())).toEqual({
      page: 'check',
      label: '检查全部',
    });
  });
});
