import { describe, expect, it } from 'vitest';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { readReportFile } from '../report/read-report-file';
import { writeReportFile } from '../report/report-file';
import { explainedEntries, unusedExplanations } from './explained-entries';
import { validate } from './validate';

const ROWS = ['licensing', 'penalties', 'coerciveMeasures'].map((row) => `disclosure.${row}.decisionCount`);
const IN_FORCE = 'disclosure.regulations.inForce';
const cells = Object.fromEntries([...ROWS, IN_FORCE].map((cell) => [cell, '/']));
const told = (explanations: Record<string, string>, change = {}) => {
  const report = soundReport('2021', { cells, explanations, ...change });
  return explainedEntries(report, validate(report)).map(({ place, count, reason }) => [place, count, reason]);
};

describe('explained entries', () => {
  it('are the explained findings in form order, each with the reason written for it', () => {
    const [licensing = '', penalties = ''] = ROWS;
    expect(told({ [`F-07:${penalties}`]: '没有处罚权。', [`F-07:${licensing}`]: '没有许可权。' })).toEqual([
      ['第二部分“行政许可／本年处理决定数量”', 1, '没有许可权。'],
      ['第二部分“行政处罚／本年处理决定数量”', 1, '没有处罚权。'],
    ]);
  });

  it('take many alike with one reason together, and one with a reason of its own apart', () => {
    expect(told({ 'F-07': '没有执法权。' })).toEqual([['第二部分', 4, '没有执法权。']]);
    const own = told({ 'F-07': '没有执法权。', [`F-07:${IN_FORCE}`]: '没有规章制定权。' });
    expect(own.map(([, count, reason]) => [count, reason])).toEqual([
      [1, '没有规章制定权。'],
      [1, '没有执法权。'],
      [1, '没有执法权。'],
      [1, '没有执法权。'],
    ]);
  });

  it('name the part for a finding on text', () => {
    const narrative = { otherMatters: '本年度没有收取信息处理费，联系人XX。' };
    const report = soundReport('2021', { narrative });
    const key = validate(report).find(({ rule }) => rule === 'N-12')?.key ?? '';
    expect(told({ [key]: '原文如此。' }, { cells: {}, narrative })).toEqual([['第六部分', 1, '原文如此。']]);
  });

  it('are there again after a way through the report file, figures and words', () => {
    const report = soundReport('2021', { cells, explanations: { 'F-07': '没有执法权。' } });
    const outcome = readReportFile(writeReportFile(report, { as: 'export' }));
    expect(outcome).toMatchObject({ ok: true, sealIntact: true });
    if (!outcome.ok) return;
    expect(explainedEntries(outcome.report, validate(outcome.report))).toEqual(
      explainedEntries(report, validate(report)),
    );
  });
});

describe('unused explanations', () => {
  it('are those no finding hangs on', () => {
    const explanations = { 'F-07': '没有执法权。', 'Q-01': '属实。', 'D-01:x': '属实。' };
    const report = soundReport('2021', { cells, explanations });
    expect(unusedExplanations(report, validate(report))).toEqual(['Q-01', 'D-01:x']);
  });
});
