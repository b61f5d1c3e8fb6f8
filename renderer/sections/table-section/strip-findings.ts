import type { CellId } from '#shared/form/form';
import type { Finding, FindingSection } from '#shared/rules/finding';

/** What the strip under a table speaks of. */
export interface StripFindings {
  readonly findings: readonly Finding[];
  /** Whether they are about the current cell, or merely the first of the table. */
  readonly about: 'cell' | 'table';
}

const GRAVITY = { error: 0, warning: 1, hint: 2 } as const;

/**
 * The findings of the current cell, gravest first, without those whose cause is among them; where it has none, the
 * table's first one that is still to be dealt with, else nothing.
 *
 * @param causes of findings that only follow from another one
 */
export function stripFindings(
  visible: readonly Finding[],
  section: FindingSection,
  current: CellId | undefined,
  causes: ReadonlyMap<Finding, Finding> = new Map(),
): StripFindings {
  const here = visible.filter((finding) => current !== undefined && finding.cells.includes(current));
  if (here.length > 0) {
    const ofTheirOwn = here.filter((finding) => !here.some((other) => causes.get(finding) === other));
    return { findings: byGravity(ofTheirOwn), about: 'cell' };
  }
  const open = visible.filter(
    (finding) => finding.section === section && !finding.explained && !causes.has(finding),
  );
  return { findings: byGravity(open).slice(0, 1), about: 'table' };
}

function byGravity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}
