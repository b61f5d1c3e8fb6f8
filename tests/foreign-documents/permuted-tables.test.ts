import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form, FormTable, TableId } from '#shared/form/form';
import { FORMS } from '#shared/form/forms';
import { formLabels } from '#shared/import/form-labels';
import { placeFigures } from '#shared/import/place-figures';
import type { PrintedTable } from '#shared/import/printed-table';
import { expandSpans } from '#shared/import/printed-table';

const TABLES: readonly (readonly [string, Form, TableId])[] = FORMS.flatMap((form) =>
  Object.values(form.tables).map(({ id }) => [`${form.template} ${id}`, form, id] as const),
);

/** Every cell of a table with a figure of its own, so that a figure in a wrong place is seen. */
function numbered(table: FormTable): {
  readonly grid: PrintedTable;
  readonly meant: ReadonlyMap<string, string>;
} {
  const meant = new Map(table.cells.map(({ id }, at) => [id, String(1001 + at)]));
  const grid = expandSpans(
    table.rows.map((row) =>
      row.map((cell) => ({
        text: cell.type === 'data' ? (meant.get(cell.cell.id) ?? '') : cell.text,
        rowSpan: cell.rowSpan,
        colSpan: cell.colSpan,
      })),
    ),
  );
  if (grid === 'tooLarge') throw new Error('a form is not too large');
  return { grid, meant };
}

const HAS_FIGURE = /^\d{4}$/;
const isOfFigures = (row: PrintedTable[number]) => row.some(({ text }) => HAS_FIGURE.test(text));

/** A row on its own: what was merged with rows above it stands in it as well. */
const alone = (row: PrintedTable[number]): PrintedTable[number] => row.map(({ text }) => ({ text }));

function read(form: Form, table: PrintedTable) {
  return placeFigures([{ name: '表', firstRow: 0, table }], formLabels(Object.values(form.tables)));
}

describe.each(TABLES)('table %s', (_name, form, id) => {
  const { grid, meant } = numbered(form.tables[id]);
  const headRows = grid.findIndex(isOfFigures);

  it('is read whole as it is printed', () => {
    const { found, leftOver } = read(form, grid);
    expect(leftOver).toEqual([]);
    expect(new Map([...found].map(([cell, { text }]) => [cell, text]))).toEqual(meant);
  });

  it('gives no figure another cell, whatever is moved, added, left out or merged', () => {
    const words = fc.constantFrom(
      '其他',
      '总计',
      '合计',
      '9.其他',
      '小计',
      '自行撤回',
      '其中：重复申请',
      '',
      '行政确认',
      '数量',
      '自然人',
    );
    const figure = fc.integer({ min: 1, max: 999 }).map(String);
    const change = fc.oneof(
      fc.record({ kind: fc.constant('extraRow' as const), at: fc.nat(40), label: words, figure }),
      fc.record({ kind: fc.constant('dropRow' as const), at: fc.nat(40) }),
      fc.record({ kind: fc.constant('dropHead' as const), at: fc.nat(2) }),
      fc.record({ kind: fc.constant('swapRows' as const), at: fc.nat(40), with: fc.nat(40) }),
      fc.record({ kind: fc.constant('blankLabel' as const), at: fc.nat(40), column: fc.nat(3) }),
      fc.record({ kind: fc.constant('dropColumn' as const), column: fc.nat(16) }),
      fc.record({ kind: fc.constant('extraColumn' as const), column: fc.nat(16), head: words, figure }),
      fc.record({ kind: fc.constant('swapColumns' as const), column: fc.nat(16), with: fc.nat(16) }),
      fc.record({ kind: fc.constant('shiftRow' as const), at: fc.nat(40) }),
      fc.record({ kind: fc.constant('repeatHeads' as const), at: fc.nat(40) }),
      fc.record({ kind: fc.constant('dropHeads' as const) }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const table = changes.reduce(changed, grid.map(alone));
        const { found, leftOver } = read(form, table);
        const wrong = [...found].filter(
          ([cell, { text }]) => HAS_FIGURE.test(text) && meant.get(cell) !== text,
        );
        if (!isBeyondReading(changes)) expect(wrong).toEqual([]);
        const told = new Set([
          ...[...found.values()].map(({ text }) => text),
          ...leftOver.map(({ text }) => text),
        ]);
        const printed = table.flat().filter(({ text }) => HAS_FIGURE.test(text));
        expect(printed.filter(({ text }) => !told.has(text))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is read whole with its rows in any order, each with all its labels', () => {
    if (id === 'disclosure') return;
    const heads = grid.slice(0, headRows);
    const rows = grid.slice(headRows).map(alone);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
        const { found, leftOver } = read(form, [...heads, ...order]);
        expect(leftOver).toEqual([]);
        expect([...found].filter(([cell, { text }]) => meant.get(cell) !== text)).toEqual([]);
        expect(found.size).toBe(meant.size);
      }),
      { numRuns: 30 },
    );
  });
});

type Made =
  | { readonly kind: 'extraRow'; readonly at: number; readonly label: string; readonly figure: string }
  | { readonly kind: 'dropRow' | 'dropHead' | 'shiftRow' | 'repeatHeads'; readonly at: number }
  | { readonly kind: 'swapRows'; readonly at: number; readonly with: number }
  | { readonly kind: 'blankLabel'; readonly at: number; readonly column: number }
  | { readonly kind: 'dropColumn'; readonly column: number }
  | { readonly kind: 'extraColumn'; readonly column: number; readonly head: string; readonly figure: string }
  | { readonly kind: 'swapColumns'; readonly column: number; readonly with: number }
  | { readonly kind: 'dropHeads' };

/**
 * A row shifted by a cell prints its figures under wrong heads, and columns moved about without all their heads are
 * columns of nobody knows what (under 行政诉讼 alone, every result stands twice): no reader could do better.
 */
function isBeyondReading(changes: readonly Made[]): boolean {
  const kinds = new Set(changes.map(({ kind }) => kind));
  const movesColumns = kinds.has('dropColumn') || kinds.has('extraColumn') || kinds.has('swapColumns');
  return kinds.has('shiftRow') || (movesColumns && (kinds.has('dropHeads') || kinds.has('dropHead')));
}

function changed(table: PrintedTable, made: Made): PrintedTable {
  if (table.length === 0) return table;
  const at = 'at' in made ? made.at % Math.max(1, table.length) : 0;
  const heads = table.slice(0, Math.max(0, table.findIndex(isOfFigures)));
  const row = table[at] ?? [];
  switch (made.kind) {
    case 'extraRow':
      return table.toSpliced(
        Math.max(at, heads.length),
        0,
        row.map((_, column) => ({ text: column === 0 ? made.label : column > 2 ? made.figure : '' })),
      );
    case 'dropRow':
      return isOfFigures(row) ? table.toSpliced(at, 1) : table;
    case 'dropHead':
      return at < heads.length ? table.toSpliced(at, 1) : table;
    case 'swapRows': {
      const other = made.with % table.length;
      return isOfFigures(row) && isOfFigures(table[other] ?? [])
        ? table.with(at, table[other] ?? []).with(other, row)
        : table;
    }
    case 'blankLabel':
      return HAS_FIGURE.test(row[made.column]?.text ?? '')
        ? table
        : table.with(
            at,
            row.map((cell, column) => (column === made.column ? { text: '' } : cell)),
          );
    case 'dropColumn':
      return table.map((cells) => cells.toSpliced(made.column, 1));
    case 'extraColumn':
      return table.map((cells) =>
        cells.toSpliced(made.column, 0, { text: isOfFigures(cells) ? made.figure : made.head }),
      );
    case 'swapColumns':
      return table.map((cells) => {
        const [one, other] = [cells[made.column], cells[made.with]];
        return one === undefined || other === undefined
          ? cells
          : cells.with(made.column, other).with(made.with, one);
      });
    case 'shiftRow':
      return isOfFigures(row) ? table.with(at, [...row.slice(0, 3), { text: '' }, ...row.slice(3)]) : table;
    case 'repeatHeads':
      return isOfFigures(row) ? table.toSpliced(at, 0, ...heads) : table;
    case 'dropHeads':
      return table.slice(heads.length);
  }
}
