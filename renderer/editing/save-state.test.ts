import { describe, expect, it } from 'vitest';
import { momentWords } from './save-state';

const NOW = new Date(2025, 10, 22, 16, 0);
const at = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute).toISOString();

describe('momentWords', () => {
  it('says only the time today', () => {
    expect(momentWords(at(2025, 11, 22, 9, 5), NOW)).toBe('09:05');
  });

  it('says the day this year, and the year before that', () => {
    expect(momentWords(at(2025, 11, 21, 14, 31), NOW)).toBe('11月21日 14:31');
    expect(momentWords(at(2024, 12, 31, 23, 59), NOW)).toBe('2024年12月31日 23:59');
  });
});
