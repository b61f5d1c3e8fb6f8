import { describe, expect, it } from 'vitest';
import { slipWeight } from './digit-slip';

describe('slipWeight', () => {
  it.each([
    [12, 21, 3],
    [1243, 1423, 3],
    [5, 50, 3],
    [12000, 12, 3],
    [123, 13, 2],
    [118, 1118, 2],
    [12, 1, 1],
    [5, 4, 0],
    [1243, 3241, 0],
    [0, 40, 0],
    [40, 0, 0],
    [7, 7, 0],
    [22, 23, 0],
  ])('%i for %i weighs %i, either way round', (typed, meant, weight) => {
    expect(slipWeight(typed, meant)).toBe(weight);
    expect(slipWeight(meant, typed)).toBe(weight);
  });
});
