import type { CellId, Form } from '../form/form';
import { formOf } from '../form/forms';
import { type Figures, readFigures } from '../report/figures';
import type { Report } from '../report/report';
import { cellName, cellOf } from './cell-wording';
import type { CheckContext } from './check-context';
import { weightOfChange } from './counterfactual';
import { slipWeight } from './digit-slip';
import type { Finding } from './finding';
import { findingCauses } from './finding-causes';
import { type CellChange, knotCorrections, type SumKnot, sumKnots } from './sum-knots';

/** Cells whose change would make all sums that hang together hold, in the order of the form. */
export type Correction = readonly CellChange[];

/** More than three wrong cells are not to be told from the sums alone. */
const MOST_CELLS = 3;
/** More possibilities than these are no help. */
const MOST_OFFERED = 3;
/** Beyond this the other checks are not asked: nothing could make one of so many stand out. */
const MOST_WEIGHED = 60;
const SWAP_WEIGHT = 5;
/** A figure of two digits or more that stands beside the same figure is seldom there by chance. */
const SAME_AS_NEIGHBOUR = 1;
const TELLING_FIGURE = 10;

/**
 * Where to look first, by the key of the finding it is told with: the fewest cells whose change makes the failing
 * sums hold. Of several such sets those are offered that look most like a slip or that the text and the other checks
 * speak for; where none stands out among many, nothing is said.
 */
export function firstCells(
  report: Report,
  context: CheckContext,
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Correction[]> {
  const form = formOf(report.template);
  const figures = readFigures(form, report);
  const { knots } = sumKnots(figures, findings);
  if (knots.length === 0) return new Map();
  const causes = findingCauses(figures, findings);
  const known = knots.flatMap((knot) => {
    const corrections = knotCorrections(figures, knot, MOST_CELLS);
    return corrections.length === 0 ? [] : [{ lead: leadOf(knot, causes), corrections }];
  });
  const offered = new Map<string, readonly Correction[]>();
  for (const { lead, corrections } of known) {
    const swaps = known.flatMap((other) =>
      other.lead === lead ? [] : swapsBetween(form, corrections, other.corrections),
    );
    const weigh = (correction: Correction) => weightOf(report, context, figures, correction);
    const chosen = standingOut([...corrections, ...swaps], weigh);
    if (chosen.length > 0) offered.set(lead.key, chosen);
  }
  return offered;
}

/** `先核对这一格：“予以公开／自然人”现填 5，若为 4 则各项相符。`, further possibilities with `也可能是`. */
export function correctionsInWords(form: Form, corrections: readonly Correction[]): readonly string[] {
  return corrections.map((correction, index) => {
    const changes = correction.map(({ cell: id, from, to }) => {
      const cell = cellOf(form, id);
      return `“${cellName(cell)}”${cell.sumOf === undefined ? '现填' : '原文件为'} ${from}，若为 ${to}`;
    });
    const first = changes.length === 1 ? '先核对这一格' : `先核对这 ${changes.length} 格`;
    const end = changes.length === 1 ? ' 则各项相符。' : '，则各项相符。';
    return `${index === 0 ? first : '也可能是'}：${changes.join('；')}${end}`;
  });
}

/** The finding a knot is told with: the first one that is listed by itself. */
function leadOf({ failing }: SumKnot, causes: ReadonlyMap<Finding, Finding>): Finding {
  const [first] = failing.map(({ finding }) => finding);
  const lead = failing.map(({ finding }) => finding).find((finding) => !causes.has(finding)) ?? first;
  if (lead === undefined) throw new Error('A knot without a failing sum');
  return lead;
}

/** Those that weigh most where anything speaks for them, else all that nothing speaks against; none where too many. */
function standingOut(
  corrections: readonly Correction[],
  weigh: (correction: Correction) => number,
): readonly Correction[] {
  if (corrections.length > MOST_WEIGHED) return [];
  const weighed = corrections.map((correction) => ({ correction, weight: weigh(correction) }));
  const heaviest = Math.max(...weighed.map(({ weight }) => weight));
  const chosen = weighed.filter(({ weight }) => (heaviest > 0 ? weight === heaviest : weight === 0));
  return chosen.length > MOST_OFFERED ? [] : chosen.map(({ correction }) => correction);
}

function weightOf(report: Report, context: CheckContext, figures: Figures, correction: Correction): number {
  const { form } = figures;
  const slips = correction.map(({ cell, from, to }) =>
    Math.max(slipWeight(from, to), isSameAsNeighbour(figures, cell, from) ? SAME_AS_NEIGHBOUR : 0),
  );
  const [one, other, ...more] = correction;
  const isSwap = one !== undefined && other !== undefined && more.length === 0 && isSwapped(form, one, other);
  const likeness = isSwap ? SWAP_WEIGHT : Math.min(...slips);
  return likeness + weightOfChange(report, context, correction);
}

function isSameAsNeighbour(figures: Figures, cell: CellId, figure: number): boolean {
  if (figure < TELLING_FIGURE) return false;
  return neighbours(figures.form, cell).some((neighbour) => figures.count(neighbour) === figure);
}

/** Figures of cells beside each other that were put in the wrong way round, each in a column of its own. */
function swapsBetween(
  form: Form,
  corrections: readonly Correction[],
  others: readonly Correction[],
): readonly Correction[] {
  return corrections.flatMap(([one, ...more]) =>
    others.flatMap(([other, ...further]) =>
      one !== undefined &&
      other !== undefined &&
      more.length + further.length === 0 &&
      isSwapped(form, one, other)
        ? [inFormOrder(form, [one, other])]
        : [],
    ),
  );
}

function inFormOrder(form: Form, correction: Correction): Correction {
  const placeOf = new Map(form.cells.map(({ id }, place) => [id, place]));
  return [...correction].sort((a, b) => (placeOf.get(a.cell) ?? 0) - (placeOf.get(b.cell) ?? 0));
}

function isSwapped(form: Form, one: CellChange, other: CellChange): boolean {
  return one.from === other.to && one.to === other.from && neighbours(form, one.cell).includes(other.cell);
}

/** The entered cells left, right, above and below in the table. */
function neighbours(form: Form, id: CellId): readonly CellId[] {
  const { table, row, column } = cellOf(form, id);
  const { rowIds, columnIds } = form.tables[table];
  const beside = (ids: readonly string[], at: string) =>
    [ids.indexOf(at) - 1, ids.indexOf(at) + 1].flatMap((index) => ids[index] ?? []);
  const cells = [
    ...beside(columnIds, column).map((next) => `${table}.${row}.${next}`),
    ...beside(rowIds, row).map((next) => `${table}.${next}.${column}`),
  ];
  return cells.filter((cell) => {
    const found = form.cellById.get(cell);
    return found !== undefined && found.sumOf === undefined;
  });
}
