import { describe, expect, it } from 'vitest';
import { cellAddress, sumFormula } from './sum-formula';

const cells = (...places: readonly (readonly [row: number, column: number])[]) =>
  places.map(([row, column]) => ({ row, column }));

describe('cellAddress', () => {
  it.each([
    [0, 0, 'A1'],
    [4, 25, 'Z5'],
    [0, 26, 'AA1'],
    [9, 701, 'ZZ10'],
  ])('names row %i, column %i', (row, column, address) => {
    expect(cellAddress({ row, column })).toBe(address);
  });
});

describe('sumFormula', () => {
  it('writes neighbours along a row or down a column as one range', () => {
    expect(sumFormula(cells([0, 0], [0, 1], [0, 2]))).toBe('IF(COUNT(A1:C1)=3,SUM(A1:C1),"")');
    expect(sumFormula(cells([1, 3], [2, 3]))).toBe('IF(COUNT(D2:D3)=2,SUM(D2:D3),"")');
  });

  it('never takes in a cell that lies between', () => {
    expect(sumFormula(cells([0, 0], [0, 2]))).toBe('IF(COUNT(A1,C1)=2,SUM(A1,C1),"")');
    expect(sumFormula(cells([0, 0], [0, 1], [1, 1]))).toBe('IF(COUNT(A1:B1,B2)=3,SUM(A1:B1,B2),"")');
    expect(sumFormula(cells([2, 0], [1, 0]))).toBe('IF(COUNT(A3,A2)=2,SUM(A3,A2),"")');
  });
});
