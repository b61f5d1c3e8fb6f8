import type { CellId, Form, FormCell } from '#shared/form/form';
import { formOf } from '#shared/form/forms';
import { layOutTable } from '#shared/layout/lay-out-table';
import { printCell } from '#shared/layout/print-cell';
import { type CellReading, type CellValue, chosenUnit, readContent } from '#shared/report/cell-reading';
import { type Figures, readFigures } from '#shared/report/figures';
import type { CellContent, Report } from '#shared/report/report';
import { toMillionths } from '#shared/values/amount';
import { tableGrid } from '../../exports/pdf/table-grid';
import { alignRows, type ExpectedRow } from './align-rows';
import { isShownAs, type ShownRow } from './shown-document';

/** The figures a document shows, on top of the data inside it. */
export interface ShownFigures {
  /** The report with the figures that are shown, and totals as stated where they are not those of the figures. */
  readonly report: Report;
  /** What could not be compared, one sentence each. */
  readonly notes: readonly string[];
}

/** Holds the rows a document shows against the tables the data would print. */
export function shownFigures(data: Report, rows: readonly ShownRow[]): ShownFigures {
  const form = formOf(data.template);
  const figures = readFigures(form, data);
  const expected = expectedRows(form, figures);
  const places = alignRows(
    expected.map(({ cells }) => cells),
    rows,
  );
  const cells = new Map<CellId, CellContent>(Object.entries(data.cells));
  const totals: (readonly [FormCell, string])[] = [];
  const missing: ExpectedTableRow[] = [];
  expected.forEach((row, index) => {
    const place = places.get(index);
    row.cells.forEach(({ cell: id }, column) => {
      const cell = id === undefined ? undefined : form.cellById.get(id);
      if (cell === undefined) return;
      if (place === undefined) {
        if (!missing.includes(row)) missing.push(row);
        return;
      }
      const shown = rows[place]?.[column] ?? '';
      if (cell.sumOf !== undefined) totals.push([cell, shown]);
      else if (!showsFigure(figures, data, cell, shown)) putShown(cells, cell, shown, chosenUnit(data, cell));
    });
  });
  const typed: Report = { ...data, cells: Object.fromEntries(cells) };
  const stated = statedTotals(form, typed, totals);
  return {
    report: { ...typed, stated: { ...data.stated, ...stated } },
    notes: missingNotes(form, expected, missing),
  };
}

interface ExpectedTableRow {
  readonly table: Form['cells'][number]['table'];
  readonly cells: ExpectedRow;
}

function expectedRows(form: Form, figures: Figures): readonly ExpectedTableRow[] {
  return Object.values(form.tables).flatMap((table) =>
    tableGrid(layOutTable(table, figures)).map((row) => ({
      table: table.id,
      cells: row.flatMap((place, column) => (place === row[column - 1] ? [] : [place.cell])),
    })),
  );
}

/** Letter by letter as it would be printed, or the same figure written otherwise: a spreadsheet shows 12.5 for 12.50. */
function showsFigure(figures: Figures, data: Report, cell: FormCell, shown: string): boolean {
  if (isShownAs(printCell(figures, cell), shown)) return true;
  const [inside, seen] = [figures.reading(cell.id), readShown(cell, shown, chosenUnit(data, cell))];
  return inside.state === 'value' && seen.state === 'value' && isSameValue(inside.value, seen.value);
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' || typeof other === 'number') return one === other;
  const [first, second] = [one, other].map((value) =>
    typeof value === 'string' ? { amount: value, unit: undefined } : { unit: undefined, ...value },
  );
  if (first === undefined || second === undefined) return false;
  const [amount, otherAmount] = [toMillionths(first.amount), toMillionths(second.amount)];
  // 0 of anything is printed without its unit.
  return amount === otherAmount && (first.unit === second.unit || amount === 0n);
}

function readShown(cell: FormCell, shown: string, chosen: ReturnType<typeof chosenUnit>): CellReading {
  return readContent(cell, shown.trim() === '' ? null : shown.trim(), chosen);
}

function putShown(
  cells: Map<CellId, CellContent>,
  cell: FormCell,
  shown: string,
  chosen: ReturnType<typeof chosenUnit>,
): void {
  const reading = readShown(cell, shown, chosen);
  if (reading.state === 'blank') cells.delete(cell.id);
  else if (reading.state !== 'value') cells.set(cell.id, shown.trim());
  else if (typeof reading.value !== 'object') cells.set(cell.id, reading.value);
  else {
    cells.set(cell.id, reading.value.amount);
    if (cell.unitChoice !== undefined) cells.set(cell.unitChoice, reading.value.unit ?? null);
  }
}

/** Totals of the document that are not those of its figures; they are kept as any file's that states its own. */
function statedTotals(
  form: Form,
  typed: Report,
  totals: readonly (readonly [FormCell, string])[],
): Record<CellId, CellContent> {
  const figures = readFigures(form, typed);
  return Object.fromEntries(
    totals.flatMap(([cell, shown]) => {
      if (isShownAs(printCell(figures, cell), shown)) return [];
      const reading = readShown(cell, shown, undefined);
      return [[cell.id, reading.state === 'value' ? (reading.value as number) : shown.trim()]];
    }),
  );
}

function missingNotes(
  form: Form,
  expected: readonly ExpectedTableRow[],
  missing: readonly ExpectedTableRow[],
): string[] {
  return Object.values(form.tables).flatMap(({ id, partName }) => {
    const gone = missing.filter(({ table }) => table === id);
    if (gone.length === 0) return [];
    const all = expected.filter(({ table, cells }) => table === id && cells.some(({ cell }) => cell));
    if (gone.length === all.length) return [`${partName}的表格在文档里认不出来，没有比较。`];
    const names = gone.map(({ cells }) => {
      const cell = cells.find((candidate) => candidate.cell !== undefined)?.cell;
      return `“${cell === undefined ? '' : (form.cellById.get(cell)?.rowName ?? '')}”`;
    });
    return [
      `${partName}的${names.join('、')}${gone.length === 1 ? '一行' : '几行'}在文档里认不出来，没有比较。`,
    ];
  });
}
