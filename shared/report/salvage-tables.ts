import { foreignIds } from '../form/foreign-cells';
import type { CellId, Form, FormTable } from '../form/form';
import { MAX_NUMBER, MAX_TEXT_LENGTH } from './file-limits';
import type { FoundContent } from './found-content';
import type { CellContent } from './report';

export interface SalvagedTables {
  readonly cells: Readonly<Record<CellId, CellContent>>;
  readonly stated: Readonly<Record<CellId, CellContent>>;
  /** Entered cells that could not be read, in form order. */
  readonly lost: readonly CellId[];
}

/** One entered cell of a form and what belongs to it: the unit chosen beside an amount goes with its amount. */
interface Entry {
  readonly cell: CellId;
  readonly row: string;
  readonly ids: readonly CellId[];
}

/**
 * The figures of a damaged file. This program writes every cell of a row, blanks as null: in a row where one is
 * missing, those behind it may have come from another row, over a stretch that is gone, and are not believed.
 */
export function salvageTables(form: Form, found: FoundContent): SalvagedTables {
  const cells: Record<CellId, CellContent> = {};
  const lost: CellId[] = [];
  const rows = rowsOf(form);
  const isThere = (id: CellId) => contentAt(found, id) !== undefined;
  const writesAll = rows.some((row) => row.every(({ ids }) => ids.every(isThere)));
  for (const row of rows) {
    const gap = row.findIndex(({ ids }) => !ids.every(isThere));
    const isSparse = !writesAll && found.isWhole(...(row[0]?.row.split('.') ?? []));
    for (const [index, { cell, ids }] of row.entries()) {
      const isBelieved = isSparse || gap < 0 || index < gap;
      if (!isBelieved) lost.push(cell);
      else for (const id of ids) put(cells, id, contentAt(found, id));
    }
  }
  const stated: Record<CellId, CellContent> = {};
  for (const id of statedIds(form)) put(stated, id, contentAt(found, id));
  return { cells, stated, lost };
}

/** How many rows of a form were found with every cell that is entered there. */
export function wholeRows(form: Form, found: FoundContent): number {
  return rowsOf(form).filter((row) =>
    row.every(({ ids }) => ids.every((id) => contentAt(found, id) !== undefined)),
  ).length;
}

function rowsOf(form: Form): readonly (readonly Entry[])[] {
  const rows = new Map<string, Entry[]>();
  for (const { id, table, row, unitChoice, sumOf } of form.cells) {
    if (sumOf !== undefined) continue;
    const key = `${table}.${row}`;
    const ids = unitChoice === undefined ? [id] : [id, unitChoice];
    rows.set(key, [...(rows.get(key) ?? []), { cell: id, row: key, ids }]);
  }
  return [...rows.values()];
}

/** Cells a file may have and this program computes, or has on another form alone. */
function statedIds(form: Form): readonly CellId[] {
  const computed = form.cells.flatMap(({ id, sumOf }) => (sumOf === undefined ? [] : [id]));
  const others = Object.values(form.tables).flatMap((table: FormTable) => [
    ...table.undivided.flatMap(({ row }) => table.columnIds.map((column) => `${table.id}.${row}.${column}`)),
    ...foreignIds(form, table.id),
  ]);
  return [...computed, ...others];
}

/** Null for a blank, undefined where there is nothing a cell may hold. */
function contentAt(found: FoundContent, id: CellId): CellContent | undefined {
  const value = found.value(...id.split('.'));
  if (typeof value === 'number') return Math.abs(value) <= MAX_NUMBER ? value : undefined;
  if (typeof value === 'string') return value.length <= MAX_TEXT_LENGTH ? value : undefined;
  return value === null ? null : undefined;
}

function put(into: Record<CellId, CellContent>, id: CellId, content: CellContent | undefined): void {
  if (content !== undefined && content !== null) into[id] = content;
}
