import type { CellId } from '../form/form';
import { BoundedCache } from '../reading/bounded-cache';
import type { Figures } from '../report/figures';
import { enteredOrStated, type JudgedEquality, judgeEqualities } from './equality';
import { fewestChanges } from './fewest-changes';
import type { Finding } from './finding';
import { type SumStructure, sumStructure } from './sum-structure';

/** Sums that fail and hang together by common cells, with the sums that hold and must go on holding. */
export interface SumKnot {
  /** What fails in it, in form order; sums that merely follow from these are left out. */
  readonly failing: readonly { readonly finding: Finding; readonly terms: ReadonlyMap<CellId, number> }[];
  /** All its sums, failing or not. */
  readonly sums: readonly ReadonlyMap<CellId, number>[];
}

export interface SumKnots {
  readonly knots: readonly SumKnot[];
  /** Findings that say nothing of their own, each with the finding it follows from: 总计 from a column. */
  readonly follows: ReadonlyMap<Finding, Finding>;
}

/** One cell and what it would have to say for all sums of a knot to hold. */
export interface CellChange {
  readonly cell: CellId;
  readonly from: number;
  readonly to: number;
}

const NO_KNOTS: SumKnots = { knots: [], follows: new Map() };

/** Which sums hang together depends on which of them can be judged, not on the figures: it seldom changes. */
const STRUCTURES = new BoundedCache<SumStructure>(16);

/** The failing sums of a report by how they hang together. */
export function sumKnots(figures: Figures, findings: readonly Finding[]): SumKnots {
  const judged = judgeEqualities(figures);
  if (judged.every(({ residual }) => residual === 0)) return NO_KNOTS;
  const { followsFrom, groups } = structureOf(figures.form.template, judged);
  const findingByKey = new Map(findings.map((finding) => [finding.key, finding]));
  const findingAt = (index: number): Finding | undefined => {
    const equality = judged[index];
    return equality === undefined || equality.residual === 0
      ? undefined
      : findingByKey.get(equality.check.key);
  };
  const follows = new Map<Finding, Finding>();
  for (const [index, others] of followsFrom) {
    const finding = findingAt(index);
    const [cause] = [...others].sort((a, b) => a - b).flatMap((other) => findingAt(other) ?? []);
    if (finding !== undefined && cause !== undefined) follows.set(finding, cause);
  }
  const knots = groups.flatMap((group): SumKnot[] => {
    const failing = group.flatMap((index) => {
      const finding = findingAt(index);
      return finding === undefined ? [] : [{ finding, terms: judged[index]?.terms ?? new Map() }];
    });
    const sums = group.map((index) => judged[index]?.terms ?? new Map());
    return failing.length === 0 ? [] : [{ failing, sums }];
  });
  return { knots, follows };
}

/**
 * All smallest sets of cells whose change makes every sum of a knot hold, at most `most` cells large; empty where
 * more would have to change, or where the sets leave the values open.
 */
export function knotCorrections(
  figures: Figures,
  { sums }: SumKnot,
  most: number,
): readonly (readonly CellChange[])[] {
  const cells = [...new Set(sums.flatMap((terms) => [...terms.keys()]))];
  const values = cells.map((cell) => enteredOrStated(figures, cell) ?? 0);
  const rows = sums.map((terms) => cells.map((cell) => terms.get(cell) ?? 0));
  const found = fewestChanges({ rows, values }, most);
  if (found?.determined !== true) return [];
  return found.corrections.map((correction) =>
    correction.flatMap(({ figure, to }) => {
      const cell = cells[figure];
      return cell === undefined ? [] : [{ cell, from: values[figure] ?? 0, to }];
    }),
  );
}

function structureOf(template: string, judged: readonly JudgedEquality[]): SumStructure {
  const key = `${template} ${judged.map(({ check }) => check.key).join(' ')}`;
  return STRUCTURES.get(key, () => sumStructure(judged.map(({ terms }) => terms)));
}
