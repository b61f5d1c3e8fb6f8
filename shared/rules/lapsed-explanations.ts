import { checklistOf } from './checklist';
import { basisOf, contentIn, type ExplainedReport } from './explained-basis';

/**
 * Keys of explanations that no longer stand (ux-conventions section 5). A 说明 holds for what its finding said, the
 * figures it named and the sentence it was about; it lapses when one of them becomes another, whether the person
 * changed the report or last year's report and the local notice became others. One that hangs on a rule alone was
 * written for every finding of that rule, so it lapses with any of them and does not cover a new one.
 *
 * One whose finding has not been there, as when a file came from a computer that knew last year's report, stands
 * until its cell changes, and when learning what was missing brings the finding back. When an edit brings it, the
 * 说明 was for something else.
 */
export function lapsedExplanations(before: ExplainedReport, after: ExplainedReport): readonly string[] {
  return Object.keys(before.report.explanations).filter((given) => {
    const former = basesOf(given, before);
    if (former.length > 0) return former.join() !== basesOf(given, after).join();
    if (before.report === after.report) return false;
    return isCellChanged(given, before, after) || basesOf(given, after).length > 0;
  });
}

function basesOf(given: string, explained: ExplainedReport): readonly string[] {
  return explained.findings
    .filter(({ key, rule, severity }) => severity === 'warning' && (key === given || rule === given))
    .map((finding) => basisOf(finding, explained));
}

/** Whether a cell that the check behind a key names holds something else now. */
function isCellChanged(given: string, before: ExplainedReport, after: ExplainedReport): boolean {
  return checklistOf(before.report.template, before.context?.profile)
    .filter(({ key, rule }) => key === given || rule.id === given)
    .some(({ instance }) =>
      instance.cells.some(
        (cell) =>
          contentIn(cell, before.report, before.figures) !== contentIn(cell, after.report, after.figures),
      ),
    );
}
