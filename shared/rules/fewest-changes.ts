import { MAX_COUNT } from '../values/count';

/**
 * Sums that must all be 0 over whole figures from 0 to 999 999 999. Row by row, the coefficient of every figure.
 */
export interface SumSystem {
  readonly rows: readonly (readonly number[])[];
  readonly values: readonly number[];
}

/** One figure by its place, and what it would have to be. */
export interface FigureChange {
  readonly figure: number;
  readonly to: number;
}

export interface FewestChanges {
  /** Every smallest set of figures whose change makes all sums hold, with the values it takes. */
  readonly corrections: readonly (readonly FigureChange[])[];
  /** Whether these are the only values of the sets; at a corner there are others. */
  readonly determined: boolean;
}

/** Rows under elimination with what each still lacks. */
interface Rest {
  readonly rows: readonly (readonly number[])[];
  readonly residuals: readonly number[];
}

/** A figure taken into the set, with the sum that settles its value. */
interface Pivot {
  readonly figure: number;
  readonly row: readonly number[];
  readonly residual: number;
}

/** Sets looked at before giving up. A whole form with two wrong figures takes some hundred. */
const MOST_STEPS = 20_000;

/**
 * The fewest figures whose change makes all sums hold (Fellegi and Holt 1976: the error localization problem), exact
 * up to `most` figures. Every correct set contains a figure of each failing sum: one is taken, eliminated by that
 * sum, and the search goes on in what is left; a chain of eliminations settles its values.
 *
 * A set that would need a figure below 0 may be saved by setting a further figure to 0 (a corner of the solutions):
 * such sets are tried where no others of the size are found. That a corner is whole rests on every figure standing in
 * one row and one column of its table, as in the forms.
 *
 * @returns undefined where more than `most` figures would have to change, or the search gave up
 */
export function fewestChanges(system: SumSystem, most: number): FewestChanges | undefined {
  const start: Rest = { rows: system.rows, residuals: residualsOf(system) };
  const work = { left: MOST_STEPS };
  for (let size = fewestThinkable(start); size <= most; size += 1) {
    for (let zeroed = 0; zeroed < size; zeroed += 1) {
      const found = new Map<string, readonly FigureChange[]>();
      for (const zeros of zeroSets(system.values, zeroed)) {
        search(system, withZeros(system, start, zeros), zeros, [], size - zeroed, found, work);
        if (work.left < 0) return undefined;
      }
      if (found.size > 0) return { corrections: [...found.values()], determined: zeroed === 0 };
    }
  }
  return undefined;
}

/** Every failing sum has a changed figure in it, and one figure stands in only so many of them. */
function fewestThinkable({ rows, residuals }: Rest): number {
  const failing = rows.filter((_row, index) => residuals[index] !== 0);
  const sums = failing[0]?.map((_value, figure) => failing.filter((row) => row[figure] !== 0).length) ?? [];
  return Math.max(1, Math.ceil(failing.length / Math.max(1, ...sums)));
}

function residualsOf({ rows, values }: SumSystem): number[] {
  return rows.map((row) =>
    row.reduce((sum, coefficient, index) => sum + coefficient * (values[index] ?? 0), 0),
  );
}

/** Sets of so many figures above 0, each as places in rising order. */
function* zeroSets(values: readonly number[], count: number, from = 0): Generator<readonly number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let index = from; index < values.length; index += 1) {
    if (values[index] === 0) continue;
    for (const rest of zeroSets(values, count - 1, index + 1)) yield [index, ...rest];
  }
}

function withZeros({ values }: SumSystem, { rows, residuals }: Rest, zeros: readonly number[]): Rest {
  if (zeros.length === 0) return { rows, residuals };
  return {
    rows: rows.map((row) => row.map((coefficient, index) => (zeros.includes(index) ? 0 : coefficient))),
    residuals: rows.map((row, index) =>
      zeros.reduce((sum, zero) => sum - (row[zero] ?? 0) * (values[zero] ?? 0), residuals[index] ?? 0),
    ),
  };
}

function search(
  system: SumSystem,
  rest: Rest,
  zeros: readonly number[],
  pivots: readonly Pivot[],
  size: number,
  found: Map<string, readonly FigureChange[]>,
  work: { left: number },
): void {
  const failing = shortestFailing(rest);
  if (failing === undefined) return;
  const row = rest.rows[failing] ?? [];
  const residual = rest.residuals[failing] ?? 0;
  for (const [figure, coefficient] of row.entries()) {
    if (coefficient === 0) continue;
    work.left -= 1;
    if (work.left < 0) return;
    const taken = [...pivots, { figure, row, residual }];
    if (taken.length < size) {
      search(system, eliminated(rest, failing, figure), zeros, taken, size, found, work);
    } else if (settlesAll(rest, figure, coefficient, residual)) {
      const changes = valuesOf(system, zeros, taken);
      if (changes !== undefined) found.set(changes.map((change) => change.figure).join(), changes);
    }
  }
}

/** The failing sum with the fewest figures left: the fewest ways to go on. */
function shortestFailing({ rows, residuals }: Rest): number | undefined {
  let shortest: number | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [index, residual] of residuals.entries()) {
    if (residual === 0) continue;
    const count = rows[index]?.filter((coefficient) => coefficient !== 0).length ?? 0;
    if (count < fewest) {
      shortest = index;
      fewest = count;
    }
  }
  return shortest;
}

/** Whether one figure alone brings every sum to 0: what each lacks is in proportion to its coefficient. */
function settlesAll(
  { rows, residuals }: Rest,
  figure: number,
  coefficient: number,
  residual: number,
): boolean {
  return rows.every((row, index) => (residuals[index] ?? 0) * coefficient === (row[figure] ?? 0) * residual);
}

/** What is left of the other sums once one of them settles a figure. Whole numbers stay whole. */
function eliminated({ rows, residuals }: Rest, by: number, figure: number): Rest {
  const pivot = rows[by] ?? [];
  const unit = pivot[figure] ?? 1;
  const others = rows.map((_row, index) => index).filter((index) => index !== by);
  const factorOf = (index: number) => rows[index]?.[figure] ?? 0;
  return {
    rows: others.map((index) => {
      const row = rows[index] ?? [];
      const factor = factorOf(index);
      return factor === 0 ? row : row.map((value, place) => value * unit - factor * (pivot[place] ?? 0));
    }),
    residuals: others.map((index) => {
      const residual = residuals[index] ?? 0;
      const factor = factorOf(index);
      return factor === 0 ? residual : residual * unit - factor * (residuals[by] ?? 0);
    }),
  };
}

/** The values, last figure first; undefined where one would not be whole, would be out of bounds, or stays. */
function valuesOf(
  { values }: SumSystem,
  zeros: readonly number[],
  pivots: readonly Pivot[],
): readonly FigureChange[] | undefined {
  const changeOf = new Map<number, number>();
  for (const { figure, row, residual } of [...pivots].reverse()) {
    let lacking = residual;
    for (const [other, change] of changeOf) lacking += (row[other] ?? 0) * change;
    const change = -lacking / (row[figure] ?? 1);
    const to = (values[figure] ?? 0) + change;
    if (change === 0 || !Number.isInteger(change) || to < 0 || to > MAX_COUNT) return undefined;
    changeOf.set(figure, change);
  }
  for (const zero of zeros) changeOf.set(zero, -(values[zero] ?? 0));
  return [...changeOf]
    .map(([figure, change]) => ({ figure, to: (values[figure] ?? 0) + change }))
    .sort((a, b) => a.figure - b.figure);
}
