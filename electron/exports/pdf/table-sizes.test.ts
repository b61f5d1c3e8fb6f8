import { beforeAll, describe, expect, it } from 'vitest';
import { layOutReport } from '#shared/layout/lay-out-report';
import type { TableBlock } from '#shared/layout/page-document';
import { CELL_LEADING, toPoints } from '#shared/layout/page-geometry';
import { prepareFonts } from '../../../build/prepare-fonts';
import { filledReport } from '../../../tests/pdf/sample-reports';
import { findFontsFolder } from '../fonts/find-fonts-folder';
import { firstBodyRow, forcedPiece } from './cut-table';
import { openFontLibrary } from './font-library';
import { type MeasuredTable, measureTable } from './measure-table';
import { Typesetter } from './typesetter';

/** Type sizes of tables that spec/typography.md knows: the observed, the recommended and the template's. */
const SIZES = [7.5, 9, 10, 10.5];
const ROUNDING = 0.01;

beforeAll(async () => {
  await prepareFonts();
});

function tablesAt(year: number, fontSize: number, count: number): MeasuredTable[] {
  const typesetter = new Typesetter(openFontLibrary(findFontsFolder()).chainOf);
  return layOutReport(filledReport(year, count))
    .blocks.filter((block): block is TableBlock => block.type === 'table')
    .map((block) => measureTable({ ...block, fontSize, linePitch: fontSize + CELL_LEADING }, typesetter));
}

describe.each([2019, 2021])('the tables of report year %i', (year) => {
  it.each(SIZES)('clip no label and no figure of nine digits at %s pt', (fontSize) => {
    for (const table of tablesAt(year, fontSize, 999_999_999)) {
      const { rows } = forcedPiece(table, firstBodyRow(table), Number.POSITIVE_INFINITY);
      for (const [place, { lines, size, height }] of table.texts) {
        const { cell, row, column } = place;
        const width = (table.edges[column + cell.colSpan] ?? 0) - (table.edges[column] ?? 0);
        const padding = cell.cell === undefined ? toPoints(table.block.padding) : 0;
        for (const line of lines)
          expect(line.width * size, cell.text).toBeLessThanOrEqual(width - 2 * padding + ROUNDING);
        const covered = rows.filter((placed) => placed.row >= row && placed.row < row + cell.rowSpan);
        const room = covered.reduce((sum, placed) => sum + placed.height, 0);
        expect(height, cell.text).toBeLessThanOrEqual(room + ROUNDING);
      }
    }
  });

  it.each(SIZES)(
    'print every figure of nine digits in one line at %s pt, smaller before it breaks',
    (fontSize) => {
      for (const table of tablesAt(year, fontSize, 999_999_999))
        for (const [{ cell }, { lines, size }] of table.texts) {
          if (cell.cell === undefined) continue;
          expect(lines, cell.text).toHaveLength(1);
          expect(size).toBeLessThanOrEqual(fontSize);
        }
    },
  );

  it('leave figures of four digits at the size of the labels', () => {
    for (const table of tablesAt(year, 9, 1234))
      for (const [{ cell }, { size }] of table.texts)
        if (cell.cell !== undefined && cell.text.length <= 4) expect(size).toBe(9);
  });
});
