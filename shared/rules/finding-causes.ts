import type { Figures } from '../report/figures';
import type { Finding } from './finding';
import { knotCorrections, type SumKnot, sumKnots } from './sum-knots';

/** Corrections of more cells are not looked for here: the list is folded at every change of a figure. */
const MOST_CELLS = 2;

/**
 * Findings that only say once more what another one says, each with that other: its cause. Told from the sums the
 * checks declare and from the figures, never from the rules' names. A sum follows
 *
 * - from the sums it is made of: 总计 is out of balance because a column is;
 * - from one that the same wrong cell breaks: where the fewest changed cells make everything hold, and however they
 *   are chosen they divide the failing sums in the same way, the sums of one cell have one cause. It is listed by
 *   the sum with the fewest cells, which says most closely where to look.
 */
export function findingCauses(figures: Figures, findings: readonly Finding[]): ReadonlyMap<Finding, Finding> {
  const { knots, follows } = sumKnots(figures, findings);
  const causes = new Map(follows);
  for (const knot of knots) {
    for (const [finding, cause] of causesWithin(figures, knot)) causes.set(finding, cause);
  }
  // What follows from a follower follows from its cause.
  for (const [finding, cause] of causes) causes.set(finding, causes.get(cause) ?? cause);
  return causes;
}

function causesWithin(figures: Figures, knot: SumKnot): ReadonlyMap<Finding, Finding> {
  const causes = new Map<Finding, Finding>();
  if (knot.failing.length < 2) return causes;
  const corrections = knotCorrections(figures, knot, Math.min(MOST_CELLS, knot.failing.length - 1));
  const divisions = corrections.map((correction) =>
    knot.failing.map(({ terms }) => correction.findIndex(({ cell }) => terms.has(cell))),
  );
  const [division] = divisions;
  if (division === undefined || divisions.some((other) => !isSameDivision(division, other))) return causes;
  for (const group of new Set(division)) {
    const members = knot.failing.filter((_sum, index) => division[index] === group);
    const cause = members.reduce((best, sum) => (sum.terms.size < best.terms.size ? sum : best));
    for (const { finding } of members) if (finding !== cause.finding) causes.set(finding, cause.finding);
  }
  return causes;
}

/** Whether two ways of numbering the groups put the same sums together. */
function isSameDivision(one: readonly number[], other: readonly number[]): boolean {
  return one.every((group, index) =>
    one.every((another, place) => (group === another) === (other[index] === other[place])),
  );
}
