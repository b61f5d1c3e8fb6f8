import { describe, expect, it } from 'vitest';
import { isPlaceholder, plainText, withoutSeparators } from './plain-text';

describe('plainText', () => {
  it.each([
    ['１２．５', '12.5', 'full-width digits and stop'],
    ['　0', '0', 'full-width blank of a Word table'],
    ['1\u00a0234', '1234', 'no-break space as separator'],
    ['\u200f5\u200e', '5', 'direction marks around a figure'],
    ['\ufeff7\u200b', '7', 'zero-width characters'],
    ['－4', '-4', 'full-width minus'],
    ['−4', '-4', 'mathematical minus'],
    ['＋4', '+4', 'full-width plus'],
    [' 3\n', '3', 'line break at the end'],
    ['1\n2', '1\n2', 'line break between two figures stays'],
    ['５％', '5%', 'full-width per cent'],
  ])('brings %j to %j (%s)', (typed, plain) => {
    expect(plainText(typed)).toBe(plain);
  });
});

describe('isPlaceholder', () => {
  it.each(['/', '—', '——', '-', '--', '–', '无', '\\'])('knows %j', (sign) => {
    expect(isPlaceholder(sign)).toBe(true);
  });

  it.each(['', '0', '无。', '/0', '---', '没有', 'n/a'])('does not take %j for one', (sign) => {
    expect(isPlaceholder(sign)).toBe(false);
  });
});

describe('withoutSeparators', () => {
  it.each([
    ['1,234', '1234'],
    ['12,345,678', '12345678'],
    ['-1,234', '-1234'],
    ['1,234.5', '1234.5'],
  ])('takes groups of three apart: %j', (grouped, digits) => {
    expect(withoutSeparators(grouped)).toBe(digits);
  });

  it.each(['1,5', '1,23', ',123', '1234,567', '1,,234', '1.234,5'])('leaves %j alone', (text) => {
    expect(withoutSeparators(text)).toBe(text);
  });
});
