import type { FormLabels } from './form-labels';
import { isFigure } from './is-figure';
import { labelKey } from './label-key';
import type { PastedCell, PastedTable } from './pasted-table';

/** A pasted row that holds figures, or could. */
export interface PastedRow {
  readonly cells: readonly PastedCell[];
  /** Index of the form's row whose label stands before the figures; absent where none is known. */
  readonly formRow?: number;
  /** Label before the figures as pasted, for telling the row. */
  readonly label?: string;
  /** Keys of the heads above, by column; empty where the row has none. */
  readonly heads: readonly ReadonlySet<string>[];
}

export interface PastedRows {
  readonly rows: readonly PastedRow[];
  /** First column that holds figures. */
  readonly firstColumn: number;
  readonly rowsBy: RowsBy;
}

/** How the form's row of a pasted row is found: by position alone, also where unknown labels stand before it. */
export type RowsBy = 'label' | 'position' | 'positionDespiteLabels';

interface ReadRow {
  readonly cells: readonly PastedCell[];
  readonly keys: readonly string[];
  readonly hasFigures: boolean;
  readonly kind: 'heads' | 'title' | 'figures';
}

/** Tells heads, titles and rows of figures apart, and finds the form's labels in them. */
export function pastedRows(table: PastedTable, labels: FormLabels): PastedRows {
  const read = table.map((cells) => readRow(cells, labels));
  const found = read.map((row) => (row.kind === 'figures' ? labelIn(row, labels) : undefined));
  const withFigures = read.filter(({ kind, hasFigures }) => kind === 'figures' && hasFigures).length;
  const matched = found.filter((label) => label !== undefined).length;
  const byLabel = matched > 0 && matched * 2 >= withFigures;
  const labelEnds = found.map((label, at) =>
    label === undefined ? 0 : mergedEnd(table[at] ?? [], label.column),
  );
  const firstColumn = byLabel ? Math.max(0, ...labelEnds) : columnsOfLabels(read);
  const rows: PastedRow[] = [];
  let heads: ReadonlySet<string>[] = [];
  for (const [at, row] of read.entries()) {
    if (row.kind === 'heads') {
      heads = read[at - 1]?.kind === 'heads' ? joined(heads, headsIn(row)) : headsIn(row);
    }
    if (row.kind !== 'figures') continue;
    const formRow = byLabel ? found[at]?.formRow : undefined;
    const label = row.cells.slice(0, firstColumn).findLast(({ text }) => text !== '')?.text;
    rows.push({
      cells: row.cells,
      heads,
      ...(formRow === undefined ? {} : { formRow }),
      ...(label === undefined ? {} : { label }),
    });
  }
  const byPosition = firstColumn === 0 ? 'position' : 'positionDespiteLabels';
  return { rows, firstColumn, rowsBy: byLabel ? 'label' : byPosition };
}

function readRow(cells: readonly PastedCell[], labels: FormLabels): ReadRow {
  const keys = cells.map(({ text }) => labelKey(text));
  const hasFigures = cells.some(({ text }) => isFigure(text));
  const words = keys.filter((key, at) => key !== '' || cells[at]?.text !== '');
  const heads = new Set(words.filter((key) => labels.heads.has(key)));
  const isHeads =
    !hasFigures && (heads.size > 1 || (heads.size === 1 && !words.some((key) => labels.rowOf.has(key))));
  const isTitle =
    !hasFigures && words.length > 0 && words.every((key) => labels.all.has(key) && !labels.rowOf.has(key));
  return { cells, keys, hasFigures, kind: isHeads ? 'heads' : isTitle ? 'title' : 'figures' };
}

/** The innermost of the form's row labels before the figures of a row; an ordinal may stand before the label. */
function labelIn({ cells, keys }: ReadRow, labels: FormLabels) {
  const isLabel = (at: number) => labels.rowOf.has(keys[at] ?? '') && cells[at]?.covered === undefined;
  const outermost = keys.findIndex((_key, at) => isLabel(at));
  const firstFigure = cells.findIndex(({ text }, at) => at > outermost && isFigure(text));
  const before = firstFigure === -1 ? keys : keys.slice(0, firstFigure);
  const column = before.findLastIndex((_key, at) => isLabel(at));
  const formRow = labels.rowOf.get(before[column] ?? '');
  return formRow === undefined ? undefined : { formRow, column };
}

/** The column behind a cell and what it is merged over. */
function mergedEnd(cells: readonly PastedCell[], column: number): number {
  const text = cells[column]?.text;
  let end = column + 1;
  while (cells[end]?.covered === true && cells[end]?.text === text) end += 1;
  return end;
}

/** A text that could be the label of a row; what cannot be read as a figure is not yet one. */
const LABEL = /\p{Script=Han}/u;

/** How many columns at the left hold labels only, though not the form's. */
function columnsOfLabels(rows: readonly ReadRow[]): number {
  const inQuestion = rows.filter(({ kind }) => kind === 'figures');
  const widest = inQuestion.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  let column = 0;
  while (column < widest) {
    const texts = inQuestion.map(({ cells }) => cells[column]?.text ?? '').filter((text) => text !== '');
    if (texts.length === 0 || !texts.every((text) => LABEL.test(text) && !isFigure(text))) break;
    column += 1;
  }
  return column === widest ? 0 : column;
}

/** A head that is written once for several columns heads all up to the next one. */
function headsIn({ keys }: ReadRow): ReadonlySet<string>[] {
  let last = '';
  return keys.map((key) => {
    last = key === '' ? last : key;
    return new Set(last === '' ? [] : [last]);
  });
}

function joined(
  above: readonly ReadonlySet<string>[],
  below: readonly ReadonlySet<string>[],
): ReadonlySet<string>[] {
  const width = Math.max(above.length, below.length);
  return Array.from({ length: width }, (_, at) => new Set([...(above[at] ?? []), ...(below[at] ?? [])]));
}
