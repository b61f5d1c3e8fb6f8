import { describe, expect, it } from 'vitest';
import { numberText } from './number-text';

describe('numberText', () => {
  it.each([
    ['5', undefined, '5'],
    ['-3', '+0;-0;0', '-3'],
    ['12.5', '0.00', '12.5'],
    ['0.30000000000000004', undefined, '0.3'],
    ['96171.600000000006', undefined, '96171.6'],
    ['160.5964', '0.0000"万元"', '160.5964万元'],
    ['1E+3', undefined, '1000'],
    ['999999999', undefined, '999999999'],
    ['', undefined, ''],
    ['#REF!', undefined, '#REF!'],
  ])('reads %j of format %j as %j', (value, format, text) => {
    expect(numberText(value, format)).toBe(text);
  });
});
