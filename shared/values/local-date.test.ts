import { describe, expect, it } from 'vitest';
import { localDate } from './local-date';

describe('localDate', () => {
  it('is the date of the computer, to the end of its day', () => {
    expect(localDate(new Date(2026, 0, 31, 23, 59, 59))).toBe('2026-01-31');
    expect(localDate(new Date(2026, 11, 1, 0, 0, 0))).toBe('2026-12-01');
  });
});
