import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolders } from './project-folders';
import type { CommandResult } from './run-command';
import type { StepOutcome, TestCounts } from './test-counts';

/** Runs one step of the test command, with its name above what it prints and its time below. */
export async function runStep(
  name: string,
  work: () => Promise<Pick<StepOutcome, 'ok' | 'counts'>>,
): Promise<StepOutcome> {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { ok, counts } = await work().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return { ok: false, counts: undefined };
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(`== ${name}: ${ok ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  return { name, ok, seconds, counts };
}

/** A step that is a single command. */
export async function commandStep(command: Promise<CommandResult>): Promise<Pick<StepOutcome, 'ok'>> {
  return { ok: (await command).code === 0 };
}

/** A step that is a test runner, which leaves its counts in a JSON report below `test-results/`. */
export async function runnerStep<Report>(
  reportName: string,
  run: (reportFile: string) => Promise<CommandResult>,
  countsIn: (report: Report) => TestCounts,
): Promise<Pick<StepOutcome, 'ok' | 'counts'>> {
  const reportFile = join(projectFolders.testResults, reportName);
  rmSync(reportFile, { force: true });
  const { code } = await run(reportFile);
  const counts = countsIn(JSON.parse(readFileSync(reportFile, 'utf8')) as Report);
  return { ok: code === 0 && counts.failed === 0, counts };
}
