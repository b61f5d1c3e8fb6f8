import type { CellId } from '#shared/form/form';
import type { Finding, Severity } from '#shared/rules/finding';
import { keptPerObject } from '#shared/values/kept-per-object';

/** The gravest finding of a cell; `missing` where all there is to say is that nothing stands in it yet. */
export type FindingMark = Severity | 'missing';

/** How a cell is marked: by its findings, or as holding what last year ended with. */
export type CellMark = FindingMark | 'carried';

/** What the findings shown say about single cells. */
export interface CellMarks {
  /** How each cell that has findings is marked. */
  readonly markOf: ReadonlyMap<CellId, FindingMark>;
  /** The cells that stand in a finding together with this one, itself included. */
  readonly related: (id: CellId) => ReadonlySet<CellId>;
}

const GRAVITY: Readonly<Record<FindingMark, number>> = { error: 4, missing: 3, warning: 2, hint: 1 };
const NONE: ReadonlySet<CellId> = new Set();

/** The marks of a list of findings: all cells ask at every change, and the list is made anew at most once for it. */
export const cellMarks = keptPerObject((findings: readonly Finding[]): CellMarks => {
  const markOf = new Map<CellId, FindingMark>();
  const findingsOf = new Map<CellId, Finding[]>();
  for (const finding of findings) {
    const mark = finding.missing ? 'missing' : finding.severity;
    for (const id of finding.cells) {
      const former = markOf.get(id);
      if (former === undefined || GRAVITY[mark] > GRAVITY[former]) markOf.set(id, mark);
      const list = findingsOf.get(id);
      if (list === undefined) findingsOf.set(id, [finding]);
      else list.push(finding);
    }
  }
  const relatedOf = new Map<CellId, ReadonlySet<CellId>>();
  return {
    markOf,
    related: (id) => {
      const named = findingsOf.get(id);
      if (named === undefined) return NONE;
      const cells = relatedOf.get(id) ?? new Set(named.flatMap((finding) => finding.cells));
      relatedOf.set(id, cells);
      return cells;
    },
  };
});
