import { describe, expect, it } from 'vitest';
import type { FormTable, GridCell, TemplateId } from './form';
import { FORM_IN_FORCE, FORMS, formForYear, formOf } from './forms';

const TABLES = FORMS.flatMap((form) =>
  Object.values(form.tables).map((table) => ({ form, table, name: `${form.template} ${table.id}` })),
);

/** Each grid cell with the position of its upper left corner. Spans reach down and to the right. */
function placedCells(table: FormTable): { cell: GridCell; top: number; left: number }[] {
  const taken = table.rows.map(() => new Set<number>());
  return table.rows.flatMap((row, top) => {
    let left = 0;
    return row.map((cell) => {
      while (taken[top]?.has(left)) left += 1;
      const place = { cell, top, left };
      for (let y = top; y < top + cell.rowSpan; y += 1) {
        for (let x = left; x < left + cell.colSpan; x += 1) taken[y]?.add(x);
      }
      return place;
    });
  });
}

/** How often each position of the grid is covered. */
function coverage(table: FormTable): number[][] {
  const covered = table.rows.map(() => Array.from({ length: table.columnCount }, () => 0));
  for (const { cell, top, left } of placedCells(table)) {
    for (let y = top; y < top + cell.rowSpan; y += 1) {
      for (let x = left; x < left + cell.colSpan; x += 1) {
        const line = covered[y];
        const times = line?.[x];
        if (line === undefined || times === undefined)
          throw new Error(`${describeCell(cell)} reaches out of the grid`);
        line[x] = times + 1;
      }
    }
  }
  return covered;
}

const describeCell = (cell: GridCell) => (cell.type === 'data' ? cell.cell.id : cell.text);

describe.each(TABLES)('grid $name', ({ form, table }) => {
  it('is covered fully and without overlap', () => {
    const full = table.rows.map(() => Array.from({ length: table.columnCount }, () => 1));
    expect(coverage(table)).toEqual(full);
  });

  it('has columns that fill the 156 mm type area', () => {
    expect(table.columnWidths).toHaveLength(table.columnCount);
    expect(table.columnWidths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(156, 6);
  });

  it('keeps figures out of its head rows and label columns', () => {
    for (const { cell, top, left } of placedCells(table)) {
      if (cell.type !== 'data') continue;
      expect(top, cell.cell.id).toBeGreaterThanOrEqual(table.headRows);
      expect(left, cell.cell.id).toBeGreaterThanOrEqual(table.labelColumns);
    }
  });

  it('names rows and columns that exist', () => {
    const {
      rowIds,
      columnIds,
      resultRows,
      totalRow,
      totalColumn,
      balance,
      carryOver,
      undivided,
      pendingColumn,
    } = table;
    const balanced = [...(balance?.left ?? []), ...(balance?.right ?? [])].map(({ row }) => row);
    const carried = carryOver === undefined ? [] : [carryOver.from, carryOver.into];
    const named = [...resultRows, ...balanced, ...carried];
    if (totalRow !== undefined) named.push(totalRow);
    for (const row of named) expect(rowIds).toContain(row);
    for (const column of [totalColumn, pendingColumn]) {
      if (column !== undefined) expect(columnIds).toContain(column);
    }
    for (const { row, into } of undivided) {
      expect(rowIds).not.toContain(row);
      for (const part of into) expect(resultRows).toContain(part);
    }
    const printed = form.cells.filter((cell) => cell.table === table.id).map(({ row }) => row);
    expect([...new Set(printed)]).toEqual(rowIds);
  });
});

/** What can be counted on the printed form by hand: cells of each table, those that are typed, results of 表三. */
const SIZES: Readonly<
  Record<TemplateId, { cells: readonly [number, number, number]; entered: number; results: number }>
> = {
  '2019': { cells: [22, 161, 15], entered: 22 + 132 + 12, results: 19 },
  '2021': { cells: [10, 175, 15], entered: 10 + 144 + 12, results: 21 },
};

describe.each(FORMS)('form $template', (form) => {
  it('has the cells the specification counts', () => {
    const { cells: counts, entered: typed } = SIZES[form.template];
    const sizes = (['disclosure', 'requests', 'disputes'] as const).map(
      (table) => form.cells.filter((cell) => cell.table === table).length,
    );
    expect(sizes).toEqual(counts);
    const entered = form.cells.filter((cell) => cell.sumOf === undefined).length;
    expect(entered).toBe(typed);
  });

  it('names every cell once', () => {
    const ids = form.cells.map((cell) => cell.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...form.cellById.keys()]).toEqual(ids);
  });

  it('gives every cell its names, its unit and its help', () => {
    for (const cell of form.cells) {
      expect(cell.id).toBe(`${cell.table}.${cell.row}.${cell.column}`);
      expect(cell.rowName, cell.id).not.toBe('');
      expect(cell.columnName, cell.id).not.toBe('');
      expect(cell.unit !== '' || cell.unitChoice !== undefined, cell.id).toBe(true);
      expect(cell.help.length, cell.id).toBeGreaterThan(0);
      for (const help of cell.help) {
        expect(help.text, cell.id).toMatch(/\p{Script=Han}/u);
        expect(help.standing.length, cell.id).toBeGreaterThan(0);
      }
    }
  });

  it('computes totals from cells of its own and enters all others', () => {
    for (const { id, row, column, table, sumOf } of form.cells) {
      const { totalRow, totalColumn } = form.tables[table];
      expect(sumOf !== undefined, id).toBe(row === totalRow || column === totalColumn);
      for (const addend of sumOf ?? []) expect(form.cellById.has(addend), `${id} adds ${addend}`).toBe(true);
    }
    const { resultRows } = form.tables.requests;
    expect(form.cellById.get('requests.totalHandled.otherOrg')?.sumOf).toEqual(
      resultRows.map((row) => `requests.${row}.otherOrg`),
    );
    expect(form.cellById.get('requests.totalHandled.total')?.sumOf).toHaveLength(6);
    expect(resultRows).toHaveLength(SIZES[form.template].results);
  });

  it('has the six official headings in order', () => {
    expect(form.sections.map(({ heading }) => heading)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
    expect(form.sections.map(({ ordinal }) => ordinal).join('')).toBe('一二三四五六');
  });

  it('prints the note that states the balance, word for word', () => {
    const notes = form.tables.requests.rows.flat().filter((cell) => cell.type === 'note');
    expect(notes).toMatchObject([
      {
        text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        rowSpan: 3,
        colSpan: 3,
      },
    ]);
  });
});

describe('both forms', () => {
  it('give a cell they share the same id, table and place', () => {
    const [older, newer] = [formOf('2019'), formOf('2021')];
    const shared = older.cells.filter((cell) => newer.cellById.has(cell.id));
    expect(shared).toHaveLength(5 + 22 * 7 + 15);
    for (const cell of shared) {
      const other = newer.cellById.get(cell.id);
      expect([other?.kind, other?.unit], cell.id).toEqual([cell.kind, cell.unit]);
    }
  });

  it('share 表四 entirely', () => {
    expect(formOf('2019').tables.disputes.rows).toEqual(formOf('2021').tables.disputes.rows);
  });
});

describe('formForYear', () => {
  it.each([
    [2018, undefined],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2060, FORM_IN_FORCE.template],
  ])('%i is reported on form %s', (year, template) => {
    expect(formForYear(year)?.template).toBe(template);
  });
});
