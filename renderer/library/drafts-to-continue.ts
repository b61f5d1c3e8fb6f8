import { formForYear } from '#shared/form/forms';
import { isSameName } from '#shared/report/previous-fit';
import type { Draft } from './use-drafts';

/** Drafts a next year's report can begin from: those whose unit has none of the year after yet, the newest year first. */
export function draftsToContinue(drafts: readonly Draft[]): readonly Draft[] {
  return drafts
    .filter((draft) => formForYear(draft.reportYear + 1) !== undefined)
    .filter((draft) => !drafts.some((other) => continues(other, draft)))
    .sort((a, b) => b.reportYear - a.reportYear);
}

function continues(other: Draft, draft: Draft): boolean {
  return (
    other.reportYear === draft.reportYear + 1 &&
    isSameName({ name: other.unitName }, { name: draft.unitName })
  );
}
