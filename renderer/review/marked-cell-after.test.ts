import { describe, expect, it } from 'vitest';
import { markedCellAfter } from './marked-cell-after';

// Three columns; the middle row has no cell in the first of them.
const LEFTS = [0, 10, 20, 10, 0, 20];

describe('the marked cells of a printed table', () => {
  it.each([
    ['ArrowRight', 2, 3, 'on to the next row'],
    ['ArrowLeft', 3, 2, 'back to the row before'],
    ['ArrowDown', 0, 4, 'past a row without one in this column'],
    ['ArrowUp', 5, 2, 'past it the other way'],
    ['Home', 4, 0, 'the first'],
    ['End', 1, 5, 'the last'],
  ])('%s from no. %i leads to no. %i: %s', (key, from, to) => {
    expect(markedCellAfter(LEFTS, from, key)).toBe(to);
  });

  it.each([
    ['ArrowLeft', 0],
    ['ArrowUp', 1],
    ['ArrowRight', 5],
    ['ArrowDown', 3],
    ['Enter', 0],
    ['Tab', 0],
    ['constructor', 0],
  ])('%s from no. %i leads nowhere', (key, from) => {
    expect(markedCellAfter(LEFTS, from, key)).toBeUndefined();
  });
});
