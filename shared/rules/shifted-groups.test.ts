import { describe, expect, it } from 'vitest';
import { shiftedGroups } from './shifted-groups';

describe('shiftedGroups', () => {
  it('finds all groups moved to the right, the last total gone', () => {
    const found = shiftedGroups([0, 72, 64, 178, 37, 351, 13, 4, 8, 1, 26, 12, 1, 1, 6], 5);
    expect(found).toEqual({
      move: 'left',
      corrected: [72, 64, 178, 37, 351, 13, 4, 8, 1, 26, 12, 1, 1, 6, null],
    });
  });

  it('finds all groups moved to the left, the first figure gone', () => {
    const found = shiftedGroups([1, 3, 5, 2, 7, null], 3);
    expect(found).toEqual({ move: 'right', corrected: [null, 1, 3, 5, 2, 7] });
  });

  it.each([
    ['a row that is right', [1, 2, 3, 4, 5, 9]],
    ['nothing at all', [0, 0, 0, 0, 0, 0]],
    ['one wrong total', [0, 2, 3, 4, 5, 9]],
    ['a row still being filled in', [0, 1, null, 3, 4, 2]],
    ['a row no move would put right', [0, 7, 3, 1, 4, 2]],
    ['a figure that would be lost', [5, 1, 2, 3, 4, 2]],
  ] as const)('is silent about %s', (_what, row) => {
    expect(shiftedGroups(row, 3)).toBeUndefined();
  });
});
