import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wildText } from '../../tests/generators/arbitrary-report';
import { MAX_COUNT, readCount } from './count';

describe('readCount', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['999999999', MAX_COUNT],
  ])('takes %j as it is', (typed, value) => {
    expect(readCount(typed)).toEqual({ state: 'value', value });
  });

  it.each([
    ['１２', 12],
    ['  0', 0],
    ['　0', 0],
    ['1,234', 1234],
    ['１，２３４', 1234],
    ['1 234', 1234],
    ['12件', 12],
    ['12 条', 12],
    ['7项', 7],
    ['007', 7],
    ['\u200f5', 5],
    ['00', 0],
  ])('cleans %j to %i and keeps what was typed', (typed, value) => {
    expect(readCount(typed)).toEqual({ state: 'value', value, cleanedFrom: typed });
  });

  it.each(['', ' ', '　', '\t\n', '\u200b'])('reads %j as blank', (typed) => {
    expect(readCount(typed)).toEqual({ state: 'blank' });
  });

  it.each(['/', '／', '—', '－', ' 无 ', '--'])('reads %j as a placeholder, not as 0', (typed) => {
    expect(readCount(typed)).toEqual({ state: 'placeholder', text: typed });
  });

  it.each([
    ['-1', 'negative'],
    ['－1件', 'negative'],
    ['1.5', 'notWhole'],
    ['1.0', 'notWhole'],
    ['1,5', 'separatorsMisplaced'],
    ['1,23', 'separatorsMisplaced'],
    ['12,34,567', 'separatorsMisplaced'],
    ['1000000000', 'tooLarge'],
    ['99999999999999999999999999', 'tooLarge'],
    ['1e3', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['NaN', 'notANumber'],
    ['0x10', 'notANumber'],
    ['+22', 'notANumber'],
    ['--253', 'notANumber'],
    ['减4', 'notANumber'],
    ['十二', 'notANumber'],
    ['约12', 'notANumber'],
    ['12个', 'notANumber'],
    ['件', 'notANumber'],
    ['1\n2', 'notANumber'],
    ['1/2', 'notANumber'],
    ['12%', 'notANumber'],
    ['🙂', 'notANumber'],
    ['1🙂', 'notANumber'],
    ['\ud83d', 'notANumber'],
    ['12\udc00', 'notANumber'],
    ['\u202e21', 'notANumber'],
    ['٣', 'notANumber'],
    ['²', 'notANumber'],
    ['true', 'notANumber'],
  ])('refuses %j: %s', (typed, reason) => {
    expect(readCount(typed)).toEqual({ state: 'refused', text: typed, reason });
  });

  it('reads every count back from its own text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_COUNT }), (value) => {
        expect(readCount(String(value))).toEqual({ state: 'value', value });
        expect(readCount(value.toLocaleString('en-US'))).toMatchObject({ state: 'value', value });
      }),
    );
  });

  it('answers anything typed, and only digits become a value', () => {
    fc.assert(
      fc.property(wildText, (typed) => {
        const reading = readCount(typed);
        if (reading.state === 'value') expect(typed).toMatch(/[0-9０-９]/);
        if (reading.state === 'refused') expect(reading.text).toBe(typed);
      }),
    );
  });
});
