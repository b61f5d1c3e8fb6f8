import type { Finding } from '#shared/rules/finding';

/** Where the person last was in the list of findings: which one, and how far down it stood. */
export interface FindingCursor {
  readonly key: string;
  readonly index: number;
}

/**
 * The finding F8 (step 1) or Shift+F8 (step -1) goes to. From one that has been corrected meanwhile it goes on with
 * the one that has moved into its place; past the end it begins anew.
 */
export function nextFinding(
  findings: readonly Finding[],
  cursor: FindingCursor | undefined,
  step: 1 | -1,
): FindingCursor | undefined {
  if (findings.length === 0) return undefined;
  const index = wrapped(indexAfter(findings, cursor, step), findings.length);
  const finding = findings[index];
  return finding === undefined ? undefined : { key: finding.key, index };
}

function indexAfter(findings: readonly Finding[], cursor: FindingCursor | undefined, step: 1 | -1): number {
  if (cursor === undefined) return step === 1 ? 0 : -1;
  const present = findings.findIndex(({ key }) => key === cursor.key);
  if (present >= 0) return present + step;
  return step === 1 ? cursor.index : cursor.index - 1;
}

function wrapped(index: number, length: number): number {
  return ((index % length) + length) % length;
}
