import { describe, expect, it } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import { exportFileName } from './export-file-name';

const named = (name: string) => blankReport({ name, kind: 'department', superior: '' }, 2025);

describe('exportFileName', () => {
  it('is the title of the report', () => {
    expect(exportFileName(named('城关镇人民政府'), 'pdf', false)).toBe(
      '城关镇人民政府2025年政府信息公开工作年度报告.pdf',
    );
  });

  it('says when it is a draft', () => {
    expect(exportFileName(named('县档案局'), 'pdf', true)).toBe(
      '县档案局2025年政府信息公开工作年度报告（草稿）.pdf',
    );
  });

  it('holds nothing that Windows or a shell would trip over', () => {
    expect(exportFileName(named('../县:档*案\n局?"'), 'ndbg', false)).toBe(
      '..县档案局2025年政府信息公开工作年度报告.ndbg',
    );
  });

  it('is cut at a whole character before it is too long for a disk', () => {
    const name = exportFileName(named('局'.repeat(300)), 'pdf', true);
    expect(Buffer.byteLength(name)).toBeLessThan(255);
    expect(name).toMatch(/^局+（草稿）\.pdf$/);
  });
});
