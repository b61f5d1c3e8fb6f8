import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FewestChanges, fewestChanges, type SumSystem } from './fewest-changes';

const LARGEST_TRIED = 24;

/** A small table: figures in rows and columns, a total stated beside some of them. */
const smallTable = fc
  .record({
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 2 }),
    figures: fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }),
    totals: fc.array(fc.option(fc.nat(9)), { minLength: 5, maxLength: 5 }),
  })
  .map(({ rows, columns, figures, totals }): SumSystem => {
    const values = figures.slice(0, rows * columns);
    const sums: number[][] = [];
    const state = (total: number | null | undefined, isAddend: (figure: number) => boolean) => {
      if (total === null || total === undefined) return;
      const row: number[] = figures.slice(0, rows * columns).map((_, figure) => (isAddend(figure) ? -1 : 0));
      row[values.length] = 1;
      values.push(total);
      sums.push(row);
    };
    for (let row = 0; row < rows; row += 1)
      state(totals[row], (figure) => Math.floor(figure / columns) === row);
    for (let column = 0; column < columns; column += 1)
      state(totals[3 + column], (figure) => figure % columns === column);
    return { values, rows: sums.map((row) => values.map((_value, figure) => row[figure] ?? 0)) };
  });

const holds = ({ rows }: SumSystem, values: readonly number[]) =>
  rows.every(
    (row) => row.reduce((sum, coefficient, place) => sum + coefficient * (values[place] ?? 0), 0) === 0,
  );

function* subsets(count: number, size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let place = from; place < count; place += 1) {
    for (const rest of subsets(count, size - 1, place + 1)) yield [place, ...rest];
  }
}

/** Whether any values of these figures make all sums hold, by trying them all. */
function canHold(system: SumSystem, places: readonly number[], values: readonly number[]): boolean {
  const [place, ...others] = places;
  if (place === undefined) return holds(system, values);
  for (let value = 0; value <= LARGEST_TRIED; value += 1) {
    if (canHold(system, others, values.with(place, value))) return true;
  }
  return false;
}

function smallestByTrying(system: SumSystem, most: number): number | undefined {
  for (let size = 0; size <= most; size += 1) {
    for (const places of subsets(system.values.length, size)) {
      if (canHold(system, places, system.values)) return size;
    }
  }
  return undefined;
}

const sizeOf = (found: FewestChanges | undefined) => found?.corrections[0]?.length;

function corrected(system: SumSystem, correction: FewestChanges['corrections'][number]) {
  return correction.reduce((values, { figure, to }) => values.with(figure, to), [...system.values]);
}

describe('fewestChanges', () => {
  it('finds as few as trying everything does, and its values make every sum hold', () => {
    fc.assert(
      fc.property(smallTable, (system) => {
        const smallest = smallestByTrying(system, 2);
        fc.pre(smallest !== 0);
        const found = fewestChanges(system, 2);
        expect(sizeOf(found)).toBe(smallest);
        for (const correction of found?.corrections ?? []) {
          expect(correction).toHaveLength(smallest ?? 0);
          expect(holds(system, corrected(system, correction))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names every single figure that would do', () => {
    // 5 = 3 + 1: the total, or either addend.
    const system = { rows: [[1, -1, -1]], values: [5, 3, 1] };
    expect(fewestChanges(system, 3)?.corrections).toEqual([
      [{ figure: 0, to: 4 }],
      [{ figure: 1, to: 4 }],
      [{ figure: 2, to: 2 }],
    ]);
  });

  it('never asks for a figure below 0', () => {
    // The addends can lose no more than they have, so that only the total is left.
    const system = { rows: [[1, -1, -1]], values: [0, 3, 4] };
    expect(fewestChanges(system, 3)?.corrections).toEqual([[{ figure: 0, to: 7 }]]);
  });

  it('sets a figure to 0 where another cannot fall far enough', () => {
    // Two further sums hold the total 1 in place, so both addends have to give.
    const system = {
      rows: [
        [1, -1, -1, 0, 0],
        [1, 0, 0, -1, 0],
        [1, 0, 0, 0, -1],
      ],
      values: [1, 3, 4, 1, 1],
    };
    expect(fewestChanges(system, 2)).toEqual({
      corrections: [
        [
          { figure: 1, to: 1 },
          { figure: 2, to: 0 },
        ],
      ],
      determined: false,
    });
  });

  it('gives up where more would have to change than asked for', () => {
    const apart = {
      rows: [
        [1, 0, -1, 0],
        [0, 1, 0, -1],
      ],
      values: [1, 2, 0, 0],
    };
    expect(fewestChanges(apart, 1)).toBeUndefined();
    expect(sizeOf(fewestChanges(apart, 2))).toBe(2);
  });
});
