import { describe, expect, it } from 'vitest';
import { readAmountWithUnit } from './amount-with-unit';

describe('readAmountWithUnit', () => {
  it.each([
    ['160.5964万元', { amount: '160.5964', unit: 'tenThousandYuan' }],
    ['251000元', { amount: '251000', unit: 'yuan' }],
    ['１０３．３８７９ 万元', { amount: '103.3879', unit: 'tenThousandYuan' }],
    ['1,250元', { amount: '1250', unit: 'yuan' }],
  ])('takes the unit out of %j', (typed, value) => {
    expect(readAmountWithUnit(typed)).toEqual({ state: 'value', value, cleanedFrom: typed });
  });

  it('has no unit where none was given, and takes the one chosen', () => {
    expect(readAmountWithUnit('12.5')).toEqual({ state: 'value', value: { amount: '12.5' } });
    expect(readAmountWithUnit('12.5', 'yuan')).toEqual({
      state: 'value',
      value: { amount: '12.5', unit: 'yuan' },
    });
  });

  it('lets the unit in the text win over the one chosen', () => {
    expect(readAmountWithUnit('12.5万元', 'yuan')).toMatchObject({
      value: { amount: '12.5', unit: 'tenThousandYuan' },
    });
  });

  it.each([
    ['3亿元', 'wrongUnit'],
    ['-5元', 'negative'],
    ['元', 'notANumber'],
    ['12.5美元', 'notANumber'],
    ['0.1234567元', 'tooManyDecimals'],
    ['1,5元', 'separatorsMisplaced'],
  ])('refuses %j: %s', (typed, reason) => {
    expect(readAmountWithUnit(typed)).toEqual({ state: 'refused', text: typed, reason });
  });

  it.each([
    ['', 'blank'],
    ['—', 'placeholder'],
  ])('reads %j as %s', (typed, state) => {
    expect(readAmountWithUnit(typed, 'yuan').state).toBe(state);
  });
});
