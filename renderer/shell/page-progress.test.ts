import { describe, expect, it } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import { reportDigest } from '#shared/report/report-file';
import { createReportStore } from '../editing/report-store';
import { pageProgress } from './page-progress';

const UNIT = { name: '银州区机关事务服务中心', kind: 'department', superior: '' } as const;

describe('pageProgress of the export', () => {
  it('says nothing before the first export', () => {
    const store = createReportStore(blankReport(UNIT, 2024));
    expect(pageProgress(store.getState(), 'export', undefined)).toBeUndefined();
  });

  it('tells an export that is still the report from one that is not any more', () => {
    const store = createReportStore(blankReport(UNIT, 2024));
    const last = { digest: reportDigest(store.getState().report) };
    expect(pageProgress(store.getState(), 'export', last)?.words).toBe('已导出上报文件');
    store.apply({ type: 'narrative', part: 'problems', text: '公开不够及时。' });
    expect(pageProgress(store.getState(), 'export', last)?.words).toBe('导出后有修改，请重新导出');
    store.apply({ type: 'narrative', part: 'problems', text: '' });
    expect(pageProgress(store.getState(), 'export', last)?.words).toBe('已导出上报文件');
  });
});
