import type { CellId, TemplateId } from '#shared/form/form';
import type { CheckContext } from '#shared/rules/check-context';
import type { Severity } from '#shared/rules/finding';
import type { Change } from './sound-report';

/**
 * One rule seen holding, failing and "not yet". For rules about what is missing (`F-01`, `N-02`, `M-02`) there is no
 * input to wait for: there, not yet means that the finding is marked as missing and so held back on screen.
 */
export interface RuleCase {
  readonly rule: string;
  readonly on: TemplateId;
  readonly holds: Change;
  readonly fails: Change;
  readonly message: string;
  readonly cells: readonly CellId[];
  readonly severity?: Severity;
  /** Key of the finding where it is not `rule:firstCell`. */
  readonly key?: string;
  readonly notYet: Change;
  /** The report of the year before, for all three unless a case says otherwise. */
  readonly previous?: Change;
  /** The form of that report where it is not that of this one. */
  readonly previousOn?: TemplateId;
  /** Whether not yet is seen without the report of the year before. */
  readonly notYetWithoutPrevious?: boolean;
  /** What else is known beside the report, for all three. */
  readonly known?: Omit<CheckContext, 'previous'>;
  /** What is known where the rule holds, if that is what makes the difference. */
  readonly holdsWith?: Omit<CheckContext, 'previous'>;
  /** Whether not yet is seen without what else is known. */
  readonly notYetWithoutKnown?: boolean;
}
