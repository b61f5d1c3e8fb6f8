import { describe, expect, it } from 'vitest';
import type { CellId } from '#shared/form/form';
import { formOf } from '#shared/form/forms';
import { blankReport } from '#shared/report/blank-report';
import type { CellContent, Report } from '#shared/report/report';
import { createReportStore } from '../editing/report-store';
import { sectionProgress } from './section-progress';

const UNIT = { name: '银州区机关事务服务中心', kind: 'publicInstitution', superior: '' } as const;
const blank = blankReport(UNIT, 2024);

function allZero(table: string): Record<CellId, CellContent> {
  const entered = formOf('2021').cells.filter((cell) => cell.table === table && cell.sumOf === undefined);
  return Object.fromEntries(entered.map((cell) => [cell.id, 0]));
}

function stateOf(report: Report) {
  return createReportStore(report).getState();
}

describe('sectionProgress', () => {
  it('has not begun with a blank table', () => {
    expect(sectionProgress(stateOf(blank), 'disputes')).toEqual({
      standing: 'untouched',
      words: '未开始',
      detail: '12 格要填',
    });
  });

  it('counts what is still blank', () => {
    const cells = allZero('disputes');
    delete cells['disputes.review.pending'];
    expect(sectionProgress(stateOf({ ...blank, cells }), 'disputes').words).toBe('填写中（还有 1 格空白）');
  });

  it('calls a balanced table filled, not finished', () => {
    const progress = sectionProgress(stateOf({ ...blank, cells: allZero('disputes') }), 'disputes');
    expect(progress).toEqual({ standing: 'filled', words: '本部分已填完', detail: '12 格已填' });
  });

  it('tells errors before blanks', () => {
    const cells = { 'disputes.review.upheld': '三件' };
    const progress = sectionProgress(stateOf({ ...blank, cells }), 'disputes');
    expect(progress).toEqual({
      standing: 'error',
      words: '有 1 处必须修改',
      detail: '还有 11 格空白',
      rest: '还有 11 格空白',
    });
  });

  it('tells what is to be verified, until it is explained', () => {
    const narrative = { ...blank.narrative, overview: '全年主动公开信息 XX 条。' };
    const open = stateOf({ ...blank, narrative });
    expect(sectionProgress(open, 'overview')).toMatchObject({
      standing: 'warning',
      words: '有 1 处请核实',
      detail: '12 字',
    });
    const key = open.findings.find(({ rule }) => rule === 'N-12')?.key ?? '';
    const explained = stateOf({ ...blank, narrative, explanations: { [key]: '网站栏目名就叫 XX。' } });
    expect(sectionProgress(explained, 'overview').words).toBe('本部分已填完');
  });

  it('knows the basics by the name of the unit', () => {
    expect(sectionProgress(stateOf(blank), 'basics').words).toBe('本部分已填完');
    const nameless = { ...blank, unit: { ...UNIT, name: '' } };
    expect(sectionProgress(stateOf(nameless), 'basics').words).toBe('未开始');
  });
});
