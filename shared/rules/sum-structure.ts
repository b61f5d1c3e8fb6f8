import type { CellId } from '../form/form';

/** Coefficients of the terms of one sum that must be 0. */
export type SumRow = ReadonlyMap<CellId, number>;

/** How sums hang together, whatever the figures are. Sums go by their place in the list. */
export interface SumStructure {
  /** Sums that say nothing of their own, each with the sums it follows from. */
  readonly followsFrom: ReadonlyMap<number, readonly number[]>;
  /** The other sums, in groups that share no term. */
  readonly groups: readonly (readonly number[])[];
}

/** A sum with what has been taken off it, as whole multiples of the sums in the list. */
interface Reduced {
  readonly terms: Map<CellId, number>;
  readonly made: Map<number, number>;
}

/**
 * Finds by exact elimination which sums are linear combinations of others, and which are tied by common terms. Short
 * sums are taken first, so that it is the long ones that follow: a column of totals from the columns.
 */
export function sumStructure(rows: readonly SumRow[]): SumStructure {
  const order = rows.map((_row, index) => index).sort((a, b) => sizeOf(rows, a) - sizeOf(rows, b) || a - b);
  const pivots = new Map<CellId, Reduced>();
  const followsFrom = new Map<number, readonly number[]>();
  const independent: number[] = [];
  for (const index of order) {
    const reduced: Reduced = { terms: new Map(rows[index]), made: new Map([[index, 1]]) };
    eliminate(reduced, pivots);
    const [pivot] = reduced.terms.keys();
    if (pivot === undefined) {
      followsFrom.set(
        index,
        [...reduced.made.keys()].filter((other) => other !== index),
      );
    } else {
      pivots.set(pivot, reduced);
      independent.push(index);
    }
  }
  return {
    followsFrom,
    groups: groupsOf(
      rows,
      independent.sort((a, b) => a - b),
    ),
  };
}

function sizeOf(rows: readonly SumRow[], index: number): number {
  return rows[index]?.size ?? 0;
}

/** Takes off every pivot; a pivot row may bring in further pivots, never one that has been taken off before it. */
function eliminate(reduced: Reduced, pivots: ReadonlyMap<CellId, Reduced>): void {
  for (const [cell, pivot] of pivots) {
    const wrong = reduced.terms.get(cell);
    const unit = pivot.terms.get(cell);
    if (wrong === undefined || unit === undefined) continue;
    subtract(reduced.terms, unit, pivot.terms, wrong);
    subtract(reduced.made, unit, pivot.made, wrong);
    shorten(reduced);
  }
}

/** `target` × `unit` − `other` × `factor`, without the terms that vanish. */
function subtract<K>(target: Map<K, number>, unit: number, other: ReadonlyMap<K, number>, factor: number) {
  for (const [key, value] of target) target.set(key, value * unit);
  for (const [key, value] of other) {
    const left = (target.get(key) ?? 0) - factor * value;
    if (left === 0) target.delete(key);
    else target.set(key, left);
  }
}

/** Divides by the common factor, so that whole numbers stay small. */
function shorten({ terms, made }: Reduced): void {
  let factor = 0;
  for (const value of [...terms.values(), ...made.values()]) factor = commonFactor(factor, Math.abs(value));
  if (factor <= 1) return;
  for (const [key, value] of terms) terms.set(key, value / factor);
  for (const [key, value] of made) made.set(key, value / factor);
}

function commonFactor(a: number, b: number): number {
  return b === 0 ? a : commonFactor(b, a % b);
}

function groupsOf(rows: readonly SumRow[], indices: readonly number[]): readonly (readonly number[])[] {
  const groups: { readonly members: number[]; readonly cells: Set<CellId> }[] = [];
  for (const index of indices) {
    const cells = [...(rows[index]?.keys() ?? [])];
    const tied = groups.filter((group) => cells.some((cell) => group.cells.has(cell)));
    const joined = {
      members: [...tied.flatMap(({ members }) => members), index].sort((a, b) => a - b),
      cells: new Set([...tied.flatMap((group) => [...group.cells]), ...cells]),
    };
    for (const group of tied) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map(({ members }) => members);
}
