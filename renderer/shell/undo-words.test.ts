import { describe, expect, it } from 'vitest';
import { applyEdit, type ReportEdit } from '#shared/report/edit';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { toldStep } from './undo-words';

const CELL = 'requests.notProcessedRepeat.naturalPerson';
const report = soundReport('2021', { cells: { [CELL]: 3 }, narrative: { problems: '存在问题。' } });

/** What is told when an edit of the report is taken back. */
function takenBack(edit: ReportEdit) {
  const after = applyEdit(report, edit);
  return toldStep({ before: report, after, edit }, after, report);
}

describe('toldStep', () => {
  it('names a cell with what went and what stands now', () => {
    expect(takenBack({ type: 'cells', contents: { [CELL]: 5 } })).toEqual({
      words: '表三“重复申请／自然人” 5 → 3',
      destination: { page: 'requests', cell: CELL },
    });
    expect(takenBack({ type: 'cells', contents: { [CELL]: null } }).words).toMatch(/ 空白 → 3$/);
  });

  it('counts the cells of a fill or a paste', () => {
    const contents = { [CELL]: 1, 'requests.granted.naturalPerson': 2 };
    expect(takenBack({ type: 'cells', contents }).words).toBe('表三的 2 格');
  });

  it('names a text with what went and what came, and shows the place', () => {
    const { words, destination } = takenBack({ type: 'narrative', part: 'problems', text: '存在的问题。' });
    expect(words).toBe('第五部分的文字，去掉 1 字');
    expect(destination).toEqual({ page: 'problems', text: { part: 'problems', start: 2, end: 2 } });
  });

  it('names a figure recorded beside a text', () => {
    expect(takenBack({ type: 'infoFee', contents: { noticeCount: 3 } })).toEqual({
      words: '第六部分登记的“发出收费通知” 3 → 空白',
      destination: { page: 'otherMatters', cell: 'infoFee.noticeCount' },
    });
  });

  it('names the restoring of an earlier version, and leads to where it was done', () => {
    const other = soundReport('2019');
    expect(takenBack({ type: 'version', report: other })).toEqual({
      words: '恢复早先版本',
      destination: { page: 'versions' },
    });
    expect(applyEdit(report, { type: 'version', report: other })).toBe(other);
  });

  it('leads to 基本信息 for what stands there', () => {
    expect(takenBack({ type: 'reportYear', reportYear: 2022 })).toEqual({
      words: '报告年度 2022 → 2024',
      destination: { page: 'basics' },
    });
  });
});
