import type { FailedTest } from './failed-tests';

/** What one test runner found. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The counts in a report of vitest's JSON reporter. */
export function vitestCounts(report: {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}): TestCounts {
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
}

/** The counts in a report of Playwright's JSON reporter. A flaky test is a failed one: it did fail. */
export function playwrightCounts(report: {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}): TestCounts {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

export interface StepOutcome {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  /** Absent for a step that runs no tests, and for a runner that died before it could report. */
  readonly counts?: TestCounts | undefined;
  /** Its failed tests by name; none for a step that runs no tests. */
  readonly failed?: readonly FailedTest[] | undefined;
}

/** What is known of a step once it has run; its name and time are the run's. */
export type StepResult = Pick<StepOutcome, 'ok' | 'counts' | 'failed'>;

/**
 * Adds up a whole run. A step that failed without a failed test of its own (types, lint, a runner that died)
 * counts as one failure, so that the closing line never says all is well when it is not.
 */
export function totalCounts(steps: readonly StepOutcome[]): TestCounts {
  const sum = (pick: (step: StepOutcome) => number) => steps.reduce((total, step) => total + pick(step), 0);
  return {
    passed: sum(({ counts }) => counts?.passed ?? 0),
    failed: sum(({ ok, counts }) => Math.max(counts?.failed ?? 0, ok ? 0 : 1)),
    skipped: sum(({ counts }) => counts?.skipped ?? 0),
  };
}

/** The lines that end a run. CI reads the last, `N passed, N failed`, so what was skipped stands before it. */
export function closingLines({ passed, failed, skipped }: TestCounts): string {
  return `${skipped > 0 ? `${skipped} skipped\n` : ''}${passed} passed, ${failed} failed`;
}
