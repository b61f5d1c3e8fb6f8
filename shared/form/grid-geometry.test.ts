import { describe, expect, it } from 'vitest';
import type { FormTable } from './form';
import { FORMS, formOf } from './forms';
import { gridGeometry } from './grid-geometry';

const tables: [string, FormTable][] = FORMS.flatMap((form) =>
  Object.values(form.tables).map((table): [string, FormTable] => [`${form.template} ${table.id}`, table]),
);

describe('gridGeometry', () => {
  it.each(tables)('places every cell of %s so that the table is covered once', (_name, table) => {
    const covered = new Map<string, number>();
    for (const { row, column, grid } of gridGeometry(table).rows.flat()) {
      for (let r = row; r < row + grid.rowSpan; r += 1) {
        for (let c = column; c < column + grid.colSpan; c += 1) {
          covered.set(`${r}:${c}`, (covered.get(`${r}:${c}`) ?? 0) + 1);
        }
      }
    }
    expect(covered.size).toBe(table.rows.length * table.columnCount);
    expect([...covered.values()].every((times) => times === 1)).toBe(true);
  });

  it('counts rows and columns of figures, not of labels', () => {
    const requests = gridGeometry(formOf('2021').tables.requests);
    expect([requests.stopRows.length, requests.widest]).toEqual([25, 7]);
    const disputes = gridGeometry(formOf('2021').tables.disputes);
    expect([disputes.stopRows.length, disputes.widest]).toEqual([1, 15]);
  });

  it('keeps the span of a merged figure', () => {
    const stop = gridGeometry(formOf('2019').tables.disclosure).stopById.get('disclosure.fees.itemsChange');
    expect(stop).toMatchObject({ column: 2, colSpan: 2 });
  });

  it('refuses a table without figures', () => {
    const table = { ...formOf('2021').tables.disputes, rows: [] };
    expect(() => gridGeometry(table)).toThrow('disputes');
  });
});
