import { formForYear } from '#shared/form/forms';
import { comparableName } from '#shared/report/previous-fit';
import type { Draft } from './use-drafts';

/** Drafts a next year's report can begin from: those whose unit has none of the year after yet, the newest year first. */
export function draftsToContinue(drafts: readonly Draft[]): readonly Draft[] {
  const present = new Set(drafts.map(({ unitName, reportYear }) => keyOf(unitName, reportYear)));
  return drafts
    .filter(({ reportYear }) => formForYear(reportYear + 1) !== undefined)
    .filter(({ unitName, reportYear }) => !present.has(keyOf(unitName, reportYear + 1)))
    .sort((a, b) => b.reportYear - a.reportYear);
}

function keyOf(unitName: string, reportYear: number): string {
  return `${reportYear} ${comparableName(unitName)}`;
}
