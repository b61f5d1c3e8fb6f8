import type { CellId } from '#shared/form/form';
import type { Finding, Severity } from '#shared/rules/finding';

/** What the findings shown say about single cells. */
export interface CellMarks {
  /** The gravest finding of each cell that has one. */
  readonly severityOf: ReadonlyMap<CellId, Severity>;
  /** The cells that stand in a finding together with this one, itself included. */
  readonly related: (id: CellId) => ReadonlySet<CellId>;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 };
const NONE: ReadonlySet<CellId> = new Set();

/** Kept per list of findings: all cells of the grid ask at every change, and the list is made anew at most once for it. */
const known = new WeakMap<readonly Finding[], CellMarks>();

/** The marks of a list of findings. */
export function cellMarks(findings: readonly Finding[]): CellMarks {
  const marks = known.get(findings) ?? marksOf(findings);
  known.set(findings, marks);
  return marks;
}

function marksOf(findings: readonly Finding[]): CellMarks {
  const severityOf = new Map<CellId, Severity>();
  const findingsOf = new Map<CellId, Finding[]>();
  for (const finding of findings) {
    for (const id of finding.cells) {
      const former = severityOf.get(id);
      if (former === undefined || GRAVITY[finding.severity] > GRAVITY[former]) {
        severityOf.set(id, finding.severity);
      }
      const list = findingsOf.get(id);
      if (list === undefined) findingsOf.set(id, [finding]);
      else list.push(finding);
    }
  }
  const relatedOf = new Map<CellId, ReadonlySet<CellId>>();
  return {
    severityOf,
    related: (id) => {
      const named = findingsOf.get(id);
      if (named === undefined) return NONE;
      const cells = relatedOf.get(id) ?? new Set(named.flatMap((finding) => finding.cells));
      relatedOf.set(id, cells);
      return cells;
    },
  };
}
