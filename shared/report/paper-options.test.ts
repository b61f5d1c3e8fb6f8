import { describe, expect, it } from 'vitest';
import { paperOptions } from '../ipc/paper-options-schema';
import { dateInWords, readDate, USUAL_PAPER } from './paper-options';

describe('dateInWords', () => {
  it('writes a date without leading zeros', () => {
    expect(dateInWords('2025-01-20')).toBe('2025年1月20日');
    expect(dateInWords('2024-02-29')).toBe('2024年2月29日');
  });

  it.each(['', '2025-02-29', '2025-13-01', '2025-1-20', '20250120', '0000-01-01', '2025-01-20T00:00', 'abc'])(
    'knows no date in “%s”',
    (text) => {
      expect(dateInWords(text)).toBeUndefined();
    },
  );
});

describe('readDate', () => {
  it.each([
    '2025年1月20日',
    '2025-01-20',
    '2025-1-20',
    ' 2025.1.20 ',
    '2025/1/20',
    '２０２５年１月２０日',
    '2025 年 1 月 20 日',
  ])('reads %s', (text) => {
    expect(readDate(text)).toBe('2025-01-20');
  });

  it.each(['', '1月20日', '2025年2月30日', '20250120', '2025年1月', '明天'])(
    'knows no date in “%s”',
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );
});

describe('paperOptions', () => {
  it('takes what the standard has', () => {
    expect(paperOptions.parse(USUAL_PAPER)).toEqual(USUAL_PAPER);
  });

  it.each([
    { linePitch: 27 },
    { signature: 'red' },
    { signedOn: { reportYear: 2024, date: '2025-02-30' } },
    { fontSize: 12 },
  ])('refuses %j', (change) => {
    expect(paperOptions.safeParse({ ...USUAL_PAPER, ...change }).success).toBe(false);
  });
});
