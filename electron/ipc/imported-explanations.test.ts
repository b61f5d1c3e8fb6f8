import { describe, expect, it } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import { importedExplanations } from './imported-explanations';

const blank = blankReport({ name: '某局', kind: 'department', superior: '' }, 2024);
const explained = { ...blank, explanations: { 'F-07': '没有规章制定权。' } };

describe('explanations of an imported file', () => {
  it('stand where the seal vouches for the figures', () => {
    expect(importedExplanations(explained, true)).toEqual({ report: explained });
    expect(importedExplanations(blank, undefined)).toEqual({ report: blank });
  });

  it('stand with a word of caution where nothing vouches for them', () => {
    const { report, lapsed, notice } = importedExplanations(explained, undefined);
    expect(report).toBe(explained);
    expect(lapsed).toBeUndefined();
    expect(notice).toBe('文件里有 1 条说明，软件不能确认是不是为现在的数字写的，请在“检查全部”里逐条核对。');
  });

  it('lapse with a broken seal, their words kept to begin from', () => {
    const { report, lapsed, notice } = importedExplanations(explained, false);
    expect(report).toEqual(blank);
    expect(lapsed).toEqual({ 'F-07': '没有规章制定权。' });
    expect(notice).toMatch(/^这个文件存好以后被改动过.*原有 1 条说明已失效，请重新核实。$/);
    expect(importedExplanations(blank, false).lapsed).toBeUndefined();
  });
});
