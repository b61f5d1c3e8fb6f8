import { describe, expect, it } from 'vitest';
import { dateInWords, isCalendarDate } from './calendar-date';

describe('isCalendarDate', () => {
  it.each(['2026-01-31', '2024-02-29', '2000-02-29', '2026-12-01'])('knows %s', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-31',
    '2026/01/31',
    '2026年1月31日',
    '2026-01-31T00:00',
    '',
  ])('refuses %j', (date) => {
    expect(isCalendarDate(date)).toBe(false);
  });
});

describe('dateInWords', () => {
  it('writes no leading zeros', () => {
    expect(dateInWords('2026-01-09')).toBe('2026 年 1 月 9 日');
  });
});
