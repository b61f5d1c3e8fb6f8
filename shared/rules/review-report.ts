import type { Report } from '../report/report';
import type { CheckContext } from './check-context';
import { type Check, checklistOf } from './checklist';
import type { Finding, Severity } from './finding';
import { type FoldedFinding, foldFindings } from './fold-findings';
import { standsInTheWay } from './formal-export-obstacles';
import { REVIEW_HEADINGS, type ReviewHeadingId, reviewHeadingOf } from './review-headings';
import { type Subject, subjectOf } from './subject';
import { findingOf } from './validate';
import { type WaitingFor, waitingFor } from './waiting-for';

/** What a reviewing office would say: sent back, asked about, or nothing. */
export type Verdict = 'sentBack' | 'questioned' | 'clear';

/** One heading of a review: what was found under it, and how much was looked at. */
export interface ReviewGroup {
  readonly heading: ReviewHeadingId;
  readonly name: string;
  /** What to say where no check could be made. */
  readonly nothing: string;
  /** Gravest first, then in form order; many alike in one, explained ones among them. */
  readonly found: readonly FoldedFinding[];
  /** Checks that could be made, and how many of them found nothing. */
  readonly made: number;
  readonly passed: number;
  /** Checks that could not be made, by what they wait for. */
  readonly waiting: ReadonlyMap<WaitingFor, number>;
}

/** A report as a reviewing office would judge it. */
export interface Review {
  readonly verdict: Verdict;
  /** Entries that must be corrected, that need a 说明, that have one, and that are advice. */
  readonly counts: {
    readonly errors: number;
    readonly unexplained: number;
    readonly explained: number;
    readonly hints: number;
  };
  readonly groups: readonly ReviewGroup[];
}

/**
 * Runs every check as a reviewing office would, blanks included, and keeps account of what was checked and passed and
 * of what could not be checked. Slower than `validate()` by that account; for a page that is asked for, not for typing.
 *
 * @param context what is known beside the report: the more is missing, the more checks wait
 */
export function reviewReport(report: Report, context: CheckContext = {}): Review {
  const subject = subjectOf(report, context);
  const tallies = new Map(REVIEW_HEADINGS.map(({ id }) => [id, newTally()]));
  for (const check of checklistOf(report.template, subject.profile)) {
    const heading = reviewHeadingOf(check.rule);
    const tally = heading === undefined ? undefined : tallies.get(heading);
    if (tally !== undefined) countCheck(tally, check, subject);
  }
  const groups = REVIEW_HEADINGS.map(({ id, name, nothing }): ReviewGroup => {
    const { findings, passed, waiting } = tallies.get(id) ?? newTally();
    return {
      heading: id,
      name,
      nothing,
      found: gravestFirst(foldFindings(report.template, findings)),
      made: passed + findings.length,
      passed,
      waiting,
    };
  });
  const counts = countEntries(groups.flatMap(({ found }) => found));
  return { verdict: verdictOn(counts), counts, groups };
}

interface Tally {
  readonly findings: Finding[];
  passed: number;
  readonly waiting: Map<WaitingFor, number>;
}

function newTally(): Tally {
  return { findings: [], passed: 0, waiting: new Map() };
}

function countCheck(tally: Tally, check: Check, subject: Subject): void {
  const missing = waitingFor(check.instance.reads, subject);
  if (missing === 'nothingSaid') return;
  if (missing !== undefined) {
    tally.waiting.set(missing, (tally.waiting.get(missing) ?? 0) + 1);
    return;
  }
  const fault = check.instance.check(subject);
  if (fault === undefined) tally.passed += 1;
  else tally.findings.push(findingOf(check, fault, subject.report));
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

function gravestFirst(found: readonly FoldedFinding[]): readonly FoldedFinding[] {
  return [...found].sort((a, b) => GRAVITY[a.lead.severity] - GRAVITY[b.lead.severity]);
}

function countEntries(found: readonly FoldedFinding[]): Review['counts'] {
  const count = (wanted: (entry: FoldedFinding) => boolean) => found.filter(wanted).length;
  const isOpen = ({ members }: FoldedFinding) => members.some(standsInTheWay);
  return {
    errors: count(({ lead }) => lead.severity === 'error'),
    unexplained: count((entry) => entry.lead.severity === 'warning' && isOpen(entry)),
    explained: count((entry) => entry.lead.severity === 'warning' && !isOpen(entry)),
    hints: count(({ lead }) => lead.severity === 'hint'),
  };
}

function verdictOn({ errors, unexplained }: Review['counts']): Verdict {
  if (errors > 0) return 'sentBack';
  return unexplained > 0 ? 'questioned' : 'clear';
}
