import { describe, expect, it } from 'vitest';
import { likelyYear, offeredYears } from './offered-years';

describe('report years', () => {
  it('proposes last year', () => {
    expect(likelyYear(new Date(2026, 0, 8))).toBe(2025);
  });

  it('offers every year that has a form, newest first', () => {
    expect(offeredYears(new Date(2022, 5, 1))).toEqual([2022, 2021, 2020, 2019]);
  });

  it('keeps the year of the report even where the clock of the computer is wrong', () => {
    expect(offeredYears(new Date(2001, 0, 1), 2024)[0]).toBe(2024);
    expect(likelyYear(new Date(2001, 0, 1))).toBe(2019);
  });
});
