import { describe, expect, it } from 'vitest';
import { FORMS } from '#shared/form/forms';
import { layOutReport } from '#shared/layout/lay-out-report';
import type { PageCell, TableBlock } from '#shared/layout/page-document';
import { blankReport } from '#shared/report/blank-report';
import { tableGrid } from './table-grid';

const cell = (text: string, rowSpan: number, colSpan: number): PageCell => ({
  text,
  rowSpan,
  colSpan,
  align: 'left',
  font: 'table',
});

const table = (...rows: PageCell[][]): TableBlock => ({
  type: 'table',
  section: 'disputes',
  columnWidths: [10, 10, 10],
  headRows: 0,
  fontSize: 9,
  linePitch: 12,
  outerRule: 1,
  innerRule: 0.5,
  padding: 1,
  rows: rows.map((cells) => ({ cells, minHeight: 6, keepWithNext: false })),
});

describe('tableGrid', () => {
  it('covers every position with the cell that spans it', () => {
    const grid = tableGrid(table([cell('a', 2, 1), cell('b', 1, 2)], [cell('c', 1, 1), cell('d', 1, 1)]));
    expect(grid.map((row) => row.map((place) => place.cell.text).join(''))).toEqual(['abb', 'acd']);
  });

  it('refuses a gap, an overlap and a cell that leaves the table', () => {
    expect(() => tableGrid(table([cell('a', 1, 2)]))).toThrow('nothing at row 0, column 2');
    expect(() =>
      tableGrid(table([cell('a', 1, 1), cell('b', 2, 1), cell('c', 1, 1)], [cell('d', 1, 2)])),
    ).toThrow('overlaps');
    expect(() => tableGrid(table([cell('a', 2, 3)]))).toThrow('overlaps');
  });

  it.each(FORMS.map((form) => [form.template, form.firstYear]))(
    'accepts every table of the %s form',
    (_, year) => {
      const report = blankReport({ name: '甲局', kind: 'department', superior: '' }, Number(year));
      for (const block of layOutReport(report).blocks) if (block.type === 'table') tableGrid(block);
    },
  );
});
