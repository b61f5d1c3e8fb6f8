import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedReport } from '../../tests/generators/arbitrary-report';
import { formOf } from '../form/forms';
import { type RowOfFigures, shiftedRows, totalsInLastColumn } from './shifted-row';
import { validate } from './validate';

const row = (
  sign: 1 | -1,
  figures: readonly (number | null)[],
  stated: number | null = null,
): RowOfFigures => ({
  sign,
  figures,
  stated,
});
const residualsOf = (rows: readonly RowOfFigures[]) =>
  (rows[0]?.figures ?? []).map((_figure, column) =>
    rows.reduce((sum, { sign, figures }) => sum + sign * (figures[column] ?? 0), 0),
  );
const shiftsIn = (rows: readonly RowOfFigures[]) => shiftedRows(rows, residualsOf(rows));

describe('shiftedRows', () => {
  it('finds a row moved to the right, and its figures', () => {
    const rows = [row(1, [9, 4, 0]), row(-1, [0, 7, 3]), row(-1, [2, 1, 0])];
    expect(shiftsIn(rows)).toEqual([{ row: 1, move: 'left', corrected: [7, 3, 0] }]);
  });

  it('finds a row moved to the left, its total typed one column too early', () => {
    const rows = [row(1, [0, 7, 3]), row(-1, [7, 3, 10], 0)];
    expect(shiftsIn(rows)).toContainEqual({ row: 1, move: 'right', corrected: [0, 7, 3] });
  });

  it('restores the figure that has gone out at the left from the total', () => {
    const rows = [row(1, [7, 3, 1]), row(-1, [3, 1, 11], 0)];
    expect(shiftsIn(rows)).toContainEqual({ row: 1, move: 'right', corrected: [7, 3, 1] });
  });

  it('takes a figure back out of the column of totals', () => {
    const rows = [row(1, [7, 0, 3]), row(-1, [0, 7, 0], 3)];
    expect(shiftsIn(rows)).toContainEqual({ row: 1, move: 'left', corrected: [7, 0, 3] });
  });

  it('loses no figure and is silent about rows that are right', () => {
    expect(shiftsIn([row(1, [5, 2, 0]), row(-1, [5, 2, 0])])).toEqual([]);
    expect(shiftsIn([row(1, [5, 2, 1]), row(-1, [6, 2, 1])])).toEqual([]);
  });

  it('takes a blank at the free end as part of the slip, and waits for any other', () => {
    expect(shiftsIn([row(1, [5, 0, 0]), row(-1, [null, 5, 0])])).toContainEqual({
      row: 1,
      move: 'left',
      corrected: [5, 0, 0],
    });
    expect(shiftsIn([row(1, [5, null, 0]), row(-1, [0, 5, 0])])).toEqual([]);
  });
});

describe('totalsInLastColumn', () => {
  it('is told from every row with anything in it', () => {
    const rows = [row(1, [5, 2, 7]), row(-1, [3, 2, 5]), row(-1, [2, 0, 2]), row(-1, [0, 0, 0])];
    expect(totalsInLastColumn(rows)).toBe(true);
    expect(totalsInLastColumn([...rows, row(-1, [1, 0, 0])])).toBe(false);
  });

  it('is no matter of ones and twos, nor of rows that state their own total', () => {
    expect(totalsInLastColumn([row(1, [2, 0, 2]), row(-1, [1, 0, 1]), row(-1, [1, 0, 1])])).toBe(false);
    const stated = [row(1, [9, 0, 9], 18), row(-1, [5, 0, 5], 10), row(-1, [4, 0, 4], 8)];
    expect(totalsInLastColumn(stated)).toBe(false);
  });
});

describe('rule R-06', () => {
  it('is silent about every report that balances', () => {
    fc.assert(
      fc.property(balancedReport(formOf('2021'), { stated: true }), (report) => {
        expect(validate(report).filter(({ rule }) => rule === 'R-06')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
