import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_COUNT } from './count';
import { formatSignedCount, readSignedCount } from './signed-count';

describe('readSignedCount', () => {
  it.each([
    ['+3', 3],
    ['-2', -2],
    ['0', 0],
    ['+1036', 1036],
  ])('takes %j as it is printed', (typed, value) => {
    expect(readSignedCount(typed)).toEqual({ state: 'value', value });
  });

  it.each([
    ['3', 3],
    ['增3', 3],
    ['减4', -4],
    ['增加 3 项', 3],
    ['减少2项', -2],
    ['＋３', 3],
    ['－2', -2],
    ['-1,234', -1234],
    ['　0', 0],
    ['-0', 0],
  ])('cleans %j to %i', (typed, value) => {
    expect(readSignedCount(typed)).toEqual({ state: 'value', value, cleanedFrom: typed });
  });

  it('never gives the minus zero', () => {
    const reading = readSignedCount('减0');
    expect(reading.state === 'value' && Object.is(reading.value, 0)).toBe(true);
  });

  it.each([
    ['--253', 'notANumber'],
    ['减-4', 'notANumber'],
    ['+', 'notANumber'],
    ['增', 'notANumber'],
    ['增减3', 'notANumber'],
    ['3增', 'notANumber'],
    ['1.5', 'notWhole'],
    ['-1000000000', 'tooLarge'],
    ['1e3', 'notANumber'],
    ['🙂', 'notANumber'],
  ])('refuses %j: %s', (typed, reason) => {
    expect(readSignedCount(typed)).toEqual({ state: 'refused', text: typed, reason });
  });

  it.each([
    ['', 'blank'],
    ['　', 'blank'],
    ['-', 'placeholder'],
    ['/', 'placeholder'],
    ['--', 'placeholder'],
  ])('reads %j as %s', (typed, state) => {
    expect(readSignedCount(typed).state).toBe(state);
  });

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: -MAX_COUNT, max: MAX_COUNT }), (value) => {
        expect(readSignedCount(formatSignedCount(value))).toEqual({ state: 'value', value });
      }),
    );
  });
});
