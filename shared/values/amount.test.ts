import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, fromMillionths, readAmount, toMillionths } from './amount';

const read = (typed: string) => readAmount(typed, '万元');

describe('readAmount', () => {
  it.each(['0', '52.15', '96171.6', '18.8710', '0.000001', '26.550', '999999999999'])(
    'takes %j as it is, decimals as typed',
    (typed) => {
      expect(read(typed)).toEqual({ state: 'value', value: typed });
    },
  );

  it.each([
    ['１２．５', '12.5'],
    ['1,250.5', '1250.5'],
    ['52.15万元', '52.15'],
    ['007.10', '7.10'],
    ['　0', '0'],
    ['000', '0'],
  ])('cleans %j to %j', (typed, value) => {
    expect(read(typed)).toEqual({ state: 'value', value, cleanedFrom: typed });
  });

  it.each([
    ['1250元', 'wrongUnit'],
    ['3亿元', 'wrongUnit'],
    ['-1', 'negative'],
    ['-0.5万元', 'negative'],
    ['1.2345678', 'tooManyDecimals'],
    ['1234567890123', 'tooLarge'],
    ['1,5', 'separatorsMisplaced'],
    ['1.5.2', 'notANumber'],
    ['.5', 'notANumber'],
    ['5.', 'notANumber'],
    ['1e3', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['约5', 'notANumber'],
    ['1.5\n2', 'notANumber'],
    ['万元', 'notANumber'],
  ])('refuses %j: %s', (typed, reason) => {
    expect(read(typed)).toEqual({ state: 'refused', text: typed, reason });
  });

  it.each([
    ['', 'blank'],
    ['/', 'placeholder'],
    ['无', 'placeholder'],
  ])('reads %j as %s', (typed, state) => {
    expect(read(typed).state).toBe(state);
  });
});

describe('millionths', () => {
  it('hold what binary floating point cannot', () => {
    expect(fromMillionths(toMillionths('0.1') + toMillionths('0.2'))).toBe('0.3');
    expect(toMillionths('96171.6')).toBe(96_171_600_000n);
  });

  it('go there and back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), (millionths) => {
        expect(toMillionths(fromMillionths(millionths))).toBe(millionths);
      }),
    );
  });

  it('keep the order of amounts', () => {
    expect(toMillionths('9.99') < toMillionths('10')).toBe(true);
    expect(toMillionths('18.8710')).toBe(toMillionths('18.871'));
  });
});

describe('decimalsOf', () => {
  it.each([
    ['5', 0],
    ['5.0', 1],
    ['18.8710', 4],
  ])('counts the decimals typed in %j', (amount, count) => {
    expect(decimalsOf(amount)).toBe(count);
  });
});
