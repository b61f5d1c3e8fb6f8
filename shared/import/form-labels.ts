import type { FormCell, FormTable, TableId, UndividedRow } from '../form/form';
import { gridGeometry, type Slot, type Stop } from '../form/grid-geometry';
import { type GridHeaders, gridHeaders } from '../form/grid-headers';
import { rowLabels } from '../form/row-labels';
import { isSlipOf } from './is-slip-of';
import { labelKey } from './label-key';
import { remembered } from './remembered';

/** A figure of the form, with the keys of the heads above it, outermost first. */
export interface FormFigure {
  readonly cell: FormCell;
  readonly heads: readonly string[];
}

/** A printed row of figures of the form and what it is called. */
export interface FormLine {
  readonly table: TableId;
  /** Keys of its own label; none where the table has labels in its head only (表四). */
  readonly names: readonly string[];
  /** Keys of the labels it stands under: 三、本年度办理结果, （三）不予公开. */
  readonly groups: readonly string[];
  /** From left to right. */
  readonly figures: readonly FormFigure[];
}

/** The labels of some tables of a form by their keys: what labels made elsewhere are looked up in. */
export interface FormLabels {
  readonly lines: readonly FormLine[];
  /** The row that is called so, allowing for slips; undefined where none is, or more than one. */
  lineNamed(key: string): FormLine | undefined;
  /** The head that is called so, allowing for slips; undefined where none is. */
  headNamed(key: string): string | undefined;
  /** Whether figures stand right under a head of this key, allowing for slips. */
  isOverFigures(key: string): boolean;
  /** Whether rows stand under a label of this key. */
  isGroup(key: string): boolean;
  /** Whether the key is printed in the tables anywhere. */
  isPrinted(key: string): boolean;
}

/** Reads the labels off tables; knows none of them by name. */
export function formLabels(tables: readonly FormTable[]): FormLabels {
  const lines = tables.flatMap(linesOf);
  const named = new Map<string, FormLine | undefined>();
  for (const line of lines) {
    for (const name of line.names) named.set(name, named.has(name) ? undefined : line);
  }
  const heads = new Set(lines.flatMap(({ figures }) => figures.flatMap((figure) => figure.heads)));
  const lowest = new Set(lines.flatMap(({ figures }) => figures.map((figure) => figure.heads.at(-1) ?? '')));
  const groups = new Set(lines.flatMap((line) => line.groups));
  const printed = new Set(
    tables.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell.type === 'data' ? [] : [labelKey(cell.text)])),
    ),
  );
  return {
    lines,
    lineNamed: remembered((key) => named.get(onlyMeant(key, named.keys()) ?? '')),
    headNamed: remembered((key) => onlyMeant(key, heads)),
    isOverFigures: remembered((key) => lowest.has(onlyMeant(key, heads) ?? '')),
    isGroup: (key) => groups.has(key),
    isPrinted: remembered((key) => key !== '' && onlyMeant(key, printed) !== undefined),
  };
}

function linesOf(table: FormTable): readonly FormLine[] {
  const geometry = gridGeometry(table);
  const headers = gridHeaders(geometry);
  const labels = rowLabels(table);
  const lines = geometry.stopRows.map((stops): FormLine => {
    const row = stops[0]?.cell.row ?? '';
    const path = labels.get(row) ?? [];
    const own =
      path.length === 0 ? [] : [labelKey(path.at(-1) ?? ''), labelKey(stops[0]?.cell.rowName ?? '')];
    return {
      table: table.id,
      names: [...new Set(own)],
      groups: path.slice(0, -1).map(labelKey),
      figures: stops.map((stop) => ({ cell: stop.cell, heads: headsAbove(stop, headers) })),
    };
  });
  return [...lines, ...table.undivided.flatMap((undivided) => undividedLine(undivided, lines))];
}

/** A row of the other form that is still printed undivided stands where its parts would, under the same heads. */
function undividedLine({ row, name, into }: UndividedRow, lines: readonly FormLine[]): readonly FormLine[] {
  const part = lines.find(({ figures }) => figures[0]?.cell.row === into[0]);
  if (part === undefined) return [];
  const key = labelKey(name);
  const figures = part.figures.map(({ cell, heads }) => ({
    cell: { ...cell, id: `${cell.table}.${row}.${cell.column}`, row, rowName: name },
    heads,
  }));
  return [{ table: part.table, names: [key], groups: part.groups.filter((group) => group !== key), figures }];
}

function headsAbove(stop: Stop, { ofStop, scopeOf }: GridHeaders): readonly string[] {
  const isHead = (label: Slot) => scopeOf(label).startsWith('col');
  return (ofStop.get(stop.cell.id) ?? [])
    .filter(isHead)
    .flatMap(({ grid }) => (grid.type === 'data' ? [] : [labelKey(grid.text)]));
}

/** The only one of some keys that a key is, or is a slip of. */
function onlyMeant(key: string, keys: Iterable<string>): string | undefined {
  const all = [...keys];
  if (all.includes(key)) return key;
  const meant = all.filter((known) => isSlipOf(key, known));
  return meant.length === 1 ? meant[0] : undefined;
}
