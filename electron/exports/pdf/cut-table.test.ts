import { describe, expect, it } from 'vitest';
import type { PageCell, TableBlock } from '#shared/layout/page-document';
import { cutPiece, forcedPiece, leastHeight, type TablePiece } from './cut-table';
import type { FontFace } from './font-face';
import { type MeasuredTable, measureTable } from './measure-table';
import { Typesetter } from './typesetter';

const FACE: FontFace = { name: 'test', ascent: 0.88, draws: () => true, advance: () => 1, middle: () => 0.4 };
/** 20 pt. */
const ROW_HEIGHT = (20 * 25.4) / 72;

const label = (text: string, rowSpan = 1): PageCell => ({
  text,
  rowSpan,
  colSpan: 1,
  align: 'left',
  font: 'table',
});
const figure: PageCell = { ...label('0'), align: 'center', cell: 'requests.granted.total' };

/** Two columns: what each row lists, one row of head. */
function table(rows: readonly (readonly PageCell[])[]): MeasuredTable {
  const block: TableBlock = {
    type: 'table',
    section: 'requests',
    columnWidths: [20, 40],
    headRows: 1,
    fontSize: 9,
    linePitch: 12,
    outerRule: 1,
    innerRule: 0.5,
    padding: 1,
    rows: rows.map((cells) => ({
      cells,
      minHeight: ROW_HEIGHT,
      keepWithNext: cells.every(({ cell }) => cell === undefined),
    })),
  };
  return measureTable(block, new Typesetter(() => [FACE]));
}

const HEAD = [label('头'), label('头')];
const extent = (piece: TablePiece | undefined) => piece && [piece.start, piece.end, Math.round(piece.height)];

describe('cutPiece', () => {
  const plain = table([HEAD, ...Array.from({ length: 8 }, () => [label('行'), figure])]);

  it('takes the whole table where it fits', () => {
    expect(extent(cutPiece(plain, 1, 180.1))).toEqual([1, 9, 180]);
  });

  it('takes the rows that fit and counts the repeated head', () => {
    expect(extent(cutPiece(plain, 1, 119))).toEqual([1, 5, 100]);
    expect(extent(cutPiece(plain, 3, 65))).toEqual([3, 5, 60]);
    expect(cutPiece(plain, 3, 65)?.rows.map(({ row }) => row)).toEqual([0, 3, 4]);
  });

  it('takes nothing rather than a head with next to nothing below it', () => {
    expect(cutPiece(plain, 1, 79)).toBeUndefined();
    expect(extent(cutPiece(plain, 1, 80.1))).toEqual([1, 4, 80]);
    expect(extent(cutPiece(plain, 6, 59))).toEqual([6, 7, 40]);
  });

  it('leaves no single row for the last piece', () => {
    expect(extent(cutPiece(plain, 1, 179))).toEqual([1, 7, 140]);
  });

  it('leaves no row of heads at the end of a piece', () => {
    const blocks = table([
      HEAD,
      [label('行'), figure],
      [label('行'), figure],
      [label('行'), figure],
      [label('第二块'), label('第二块')],
      [label('名称'), label('数量')],
      [label('行'), figure],
      [label('行'), figure],
    ]);
    expect(extent(cutPiece(blocks, 1, 139))).toEqual([1, 4, 80]);
  });

  it('cuts above a span whose upper part has no room for its label', () => {
    // Twelve characters in 18 mm of 9 pt type: three lines, 39 pt, two rows.
    const spans = table([
      HEAD,
      [label('行'), figure],
      [label('行'), figure],
      [label('行'), figure],
      [label('三本年度办理结果三本年度', 4), figure],
      ...Array.from({ length: 3 }, () => [figure]),
      [label('行'), figure],
    ]);
    expect(extent(cutPiece(spans, 1, 100.1))).toEqual([1, 4, 80]);
    expect(extent(cutPiece(spans, 1, 120.1))).toEqual([1, 6, 120]);
  });

  it('makes the lower part of a cut span high enough for its label', () => {
    const spans = table([HEAD, [label('三本年度办理结果三本年度', 3), figure], [figure], [figure]]);
    const lower = cutPiece(spans, 3, 100);
    expect(lower?.rows.map(({ height }) => Math.round(height))).toEqual([20, 39]);
  });
});

describe('leastHeight', () => {
  it('is the head and the rows that cannot be parted from it', () => {
    const rows = Array.from({ length: 6 }, () => [figure]);
    expect(Math.round(leastHeight(table([HEAD, [label('三本年度', 7), figure], ...rows])))).toBe(80);
    expect(Math.round(leastHeight(table([HEAD, [label('行'), figure]])))).toBe(40);
  });
});

describe('forcedPiece', () => {
  it('takes what fits where no lawful cut exists, and always a row', () => {
    const spans = table([HEAD, [label('三本年度办理结果三本年度', 3), figure], [figure], [figure]]);
    expect(extent(forcedPiece(spans, 1, 10))).toEqual([1, 2, 59]);
    expect(extent(forcedPiece(spans, 1, 70))).toEqual([1, 3, 60]);
  });
});
