import { describe, expect, it } from 'vitest';
import { blankReport } from './blank-report';
import { MAX_TEXT_LENGTH } from './file-limits';
import { overlongNarrative } from './overlong-narrative';
import { readReportFile } from './read-report-file';
import type { Narrative } from './report';
import { writeReportFile } from './report-file';

const reportWith = (narrative: Partial<Narrative>) => {
  const blank = blankReport({ name: '城关镇人民政府', kind: 'government', superior: '' }, 2024);
  return { ...blank, narrative: { ...blank.narrative, ...narrative } };
};
const longest = '字'.repeat(MAX_TEXT_LENGTH);

describe('overlongNarrative', () => {
  it('names the text that no file would take', () => {
    expect(overlongNarrative(reportWith({ problems: `${longest}字` }))).toBe('第五部分');
    expect(overlongNarrative(reportWith({ preface: `${longest}字` }))).toBe('开头说明');
  });

  it('lets pass what a file takes', () => {
    const report = reportWith({ overview: longest, otherMatters: longest });
    expect(overlongNarrative(report)).toBeUndefined();
    expect(readReportFile(writeReportFile(report, { as: 'draft' })).ok).toBe(true);
  });
});
