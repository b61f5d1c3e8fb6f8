import type { CellId, Form } from '../form/form';
import type { LocalProfile } from '../profile/local-profile';
import type { BasicsField, FindingSection, NarrativePlace, Severity } from './finding';
import type { Reads, ValuesOf } from './input';
import { readInputs } from './read-inputs';
import type { Subject } from './subject';

/** What a rule rests on (spec/rules.md section 1); told to the person as such, never as more than it is. */
export interface RuleSource {
  readonly kind: 'official' | 'practice' | 'sense';
  /** The document, printed note or consideration. */
  readonly text: string;
}

/** What is wrong, in words: where, both sides, the difference, what to do (ux-conventions section 5). */
export interface Fault {
  readonly message: string;
  readonly expected?: number | string;
  readonly actual?: number | string;
  readonly place?: NarrativePlace;
  /** Only where they depend on what is found, the one to go to first. */
  readonly cells?: readonly CellId[];
  readonly field?: BasicsField;
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly missing?: boolean;
}

/** One check of one rule on one form: the inputs it declares and what it makes of them. */
export interface RuleInstance {
  readonly section: FindingSection;
  /** Cells the finding is about, the one to go to first. */
  readonly cells: readonly CellId[];
  /** Tells instances without cells apart in the key of their finding. */
  readonly anchor?: string;
  readonly reads: Reads;
  /** Names of two of its inputs whose sums must be equal: the finding says that they are not, and nothing else. */
  readonly equates?: readonly [string, string];
  /** The fault found, or undefined where the rule holds or cannot be judged yet. */
  readonly check: (subject: Subject) => Fault | undefined;
}

export interface Rule {
  /** As in spec/rules.md, e.g. `Q-01`. */
  readonly id: string;
  readonly severity: Severity;
  /** A few Chinese words for lists of rules. */
  readonly title: string;
  /**
   * The first report year it can be asked for, where the document it rests on is younger than the first form. Nothing
   * else says which forms a rule is for: it is for every form that has what it reads (checklist.ts).
   */
  readonly since?: number;
  readonly source: RuleSource;
  /** Its findings say only that something is not filled in yet. */
  readonly missing?: true;
  /** One sentence in place of many findings of this rule in one part of the report (fold-findings.ts). */
  readonly folded?: (partName: string, count: number) => string;
  /**
   * The instances of the rule on a form; which rows and columns there are is the form's business, and an instance that
   * needs a cell the form does not have falls away (checklist.ts). What a local notice asks for comes out of its
   * profile.
   */
  readonly expand: (form: Form, profile?: LocalProfile) => readonly RuleInstance[];
}

interface InstanceSource<R extends Reads> extends Omit<RuleInstance, 'reads' | 'equates' | 'check'> {
  readonly reads: R;
  readonly equates?: readonly [keyof R & string, keyof R & string];
  readonly inspect: (values: ValuesOf<R>) => Fault | undefined;
}

/**
 * Ties a check to its declared inputs: `inspect` sees what `reads` names and nothing else, and runs only when all
 * of it is there.
 */
export function instance<const R extends Reads>(source: InstanceSource<R>): RuleInstance {
  const { inspect, ...declared } = source;
  return {
    ...declared,
    check: (subject) => {
      const values = readInputs(source.reads, subject);
      return values === undefined ? undefined : inspect(values);
    },
  };
}
