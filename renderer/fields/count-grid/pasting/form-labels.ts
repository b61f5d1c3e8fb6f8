import type { FormTable } from '#shared/form/form';
import { rowLabels } from '#shared/form/row-labels';
import type { GridGeometry, Stop } from '../grid-geometry';
import type { GridHeaders } from '../grid-headers';
import { labelKey } from './label-key';

/** The labels of a form's table by their keys: what a pasted label is looked up in. */
export interface FormLabels {
  /** Index into the geometry's rows of figures; labels that stand before several rows are left out. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Labels above a figure, outermost first. */
  readonly headsOf: (stop: Stop) => readonly string[];
  readonly heads: ReadonlySet<string>;
  /** Every label and note printed in the table. */
  readonly all: ReadonlySet<string>;
}

/** Reads the labels off a table; knows none of them by name. */
export function formLabels(table: FormTable, geometry: GridGeometry, headers: GridHeaders): FormLabels {
  const headsByStop = new Map(geometry.stopRows.flat().map((stop) => [stop, headsAbove(stop, headers)]));
  const printed = geometry.rows
    .flat()
    .flatMap(({ grid }) => (grid.type === 'data' ? [] : [labelKey(grid.text)]));
  return {
    rowOf: rowIndex(table, geometry),
    headsOf: (stop) => headsByStop.get(stop) ?? [],
    heads: new Set([...headsByStop.values()].flat()),
    all: new Set(printed.filter((key) => key !== '')),
  };
}

function headsAbove(stop: Stop, { ofStop, scopeOf }: GridHeaders): readonly string[] {
  const labels = ofStop.get(stop.cell.id) ?? [];
  return labels
    .filter((label) => scopeOf(label).startsWith('col'))
    .flatMap(({ grid }) => (grid.type === 'data' ? [] : [labelKey(grid.text)]));
}

function rowIndex(table: FormTable, { stopRows }: GridGeometry): ReadonlyMap<string, number> {
  const labels = rowLabels(table);
  const rowOf = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const [index, [first]] of stopRows.entries()) {
    const printed = labels.get(first?.cell.row ?? '')?.at(-1);
    if (first === undefined || printed === undefined) continue;
    for (const key of new Set([labelKey(printed), labelKey(first.cell.rowName)])) {
      if (rowOf.has(key)) ambiguous.add(key);
      rowOf.set(key, index);
    }
  }
  for (const key of ambiguous) rowOf.delete(key);
  return rowOf;
}
