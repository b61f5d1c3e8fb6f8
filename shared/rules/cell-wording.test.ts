import { describe, expect, it } from 'vitest';
import { formOf } from '../form/forms';
import { cellName, cellOf, percent, placedCellName } from './cell-wording';

const FORM = formOf('2021');

describe('names of cells', () => {
  it('are row and column as printed, with the part before them', () => {
    const cell = cellOf(FORM, 'disputes.litigationDirect.pending');
    expect(cellName(cell)).toBe('未经复议直接起诉／尚未审结');
    expect(placedCellName(FORM, cell)).toBe('第四部分“未经复议直接起诉／尚未审结”');
  });

  it('use single quotes inside quotes', () => {
    expect(placedCellName(FORM, cellOf(FORM, 'requests.deniedSafetyStability.otherOrg'))).toBe(
      '第三部分“危及‘三安全一稳定’／其他”',
    );
  });

  it('are refused for a cell the form does not have', () => {
    expect(() => cellOf(FORM, 'requests.otherHandling.total')).toThrow('requests.otherHandling.total');
  });
});

describe('percent', () => {
  it.each([
    [6, 19, '31.6%'],
    [1, 3, '33.3%'],
    [5, 5, '100%'],
    [110, 3050, '3.6%'],
  ])('%i of %i is %s', (part, whole, share) => {
    expect(percent(part, whole)).toBe(share);
  });
});
