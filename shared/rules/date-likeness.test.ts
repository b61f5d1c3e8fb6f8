import { describe, expect, it } from 'vitest';
import { looksLikeDate } from './date-likeness';

describe('looksLikeDate', () => {
  it.each([20241231, 19900101, 20240229, 202401, 202312, 202506])('takes %i for a date in 2024', (count) => {
    expect(looksLikeDate(count, 2024)).toBe(true);
  });

  it.each([
    0, 2024, 447228, 202413, 202400, 201201, 20230229, 20241301, 20240431, 18991231, 21000101, 2024123,
  ])('takes %i for a count', (count) => {
    expect(looksLikeDate(count, 2024)).toBe(false);
  });
});
