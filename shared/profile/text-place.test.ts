import { describe, expect, it } from 'vitest';
import { placeAt } from './text-place';

describe('placeAt', () => {
  it('counts lines and columns from 1, whatever ends a line', () => {
    expect(placeAt('', 0)).toEqual({ line: 1, column: 1 });
    expect(placeAt('甲乙\n丙', 1)).toEqual({ line: 1, column: 2 });
    expect(placeAt('甲乙\n丙', 3)).toEqual({ line: 2, column: 1 });
    expect(placeAt('a\r\nb\rc\n\nd', 9)).toEqual({ line: 5, column: 2 });
  });

  it('counts a rare character once', () => {
    expect(placeAt('𠮷𠮷x', 4)).toEqual({ line: 1, column: 3 });
  });
});
