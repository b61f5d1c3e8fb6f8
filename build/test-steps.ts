import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FailedTest } from './failed-tests';
import { projectFolders } from './project-folders';
import type { CommandResult } from './run-command';
import type { StepOutcome, StepResult, TestCounts } from './test-counts';

/** Runs one step of the test command, with its name above what it prints and its time below. */
export async function runStep(name: string, work: () => Promise<StepResult>): Promise<StepOutcome> {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const result = await work().catch((error: unknown): StepResult => {
    console.error(error instanceof Error ? error.message : error);
    return { ok: false };
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(`== ${name}: ${result.ok ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  return { name, seconds, ...result };
}

/** A step that is a single command. */
export async function commandStep(command: Promise<CommandResult>): Promise<StepResult> {
  return { ok: (await command).code === 0 };
}

/** How the JSON report of a test runner is read. */
export interface ReportReading<Counted, Listed> {
  readonly countsIn: (report: Counted) => TestCounts;
  readonly failedIn: (report: Listed) => readonly FailedTest[];
}

/** A step that is a test runner, which leaves what it found in a JSON report below `test-results/`. */
export async function runnerStep<Counted, Listed>(
  reportName: string,
  run: (reportFile: string) => Promise<CommandResult>,
  { countsIn, failedIn }: ReportReading<Counted, Listed>,
): Promise<StepResult> {
  const reportFile = join(projectFolders.testResults, reportName);
  rmSync(reportFile, { force: true });
  const { code } = await run(reportFile);
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Counted & Listed;
  const counts = countsIn(report);
  return { ok: code === 0 && counts.failed === 0, counts, failed: failedIn(report) };
}
