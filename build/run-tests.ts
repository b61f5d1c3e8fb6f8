import { buildProgram } from './build-program';
import { failedOfVitest, failureLines } from './failed-tests';
import { packForTestsIfStale } from './package/pack-for-tests';
import { prepareTests } from './prepare-tests';
import { runNodeTool } from './run-node-tool';
import { runScript } from './run-script';
import { closingLines, type StepOutcome, type StepResult, totalCounts, vitestCounts } from './test-counts';
import { commandStep, runnerStep, runStep } from './test-steps';
import { runWindowTests } from './window-tests';

const show = { output: 'show' } as const;

/**
 * `npm test`: everything that has to hold. Every step runs even after one has failed, so that one run tells all
 * there is to know; the window tests alone need a program to open.
 */
await runScript(async () => {
  const runtime = await prepareTests();
  const steps: StepOutcome[] = [];
  const step = async (name: string, work: () => Promise<StepResult>) => {
    const outcome = await runStep(name, work);
    steps.push(outcome);
    return outcome;
  };
  await step('types', () => commandStep(runNodeTool('typescript', ['-b'], { ...show, bin: 'tsc' })));
  await step('lint', () => commandStep(runNodeTool('@biomejs/biome', ['check'], { ...show, bin: 'biome' })));
  const built = await step('build', async () => {
    await buildProgram();
    return { ok: true };
  });
  await step('unit tests', () =>
    runnerStep('unit.json', runUnitTests, { countsIn: vitestCounts, failedIn: failedOfVitest }),
  );
  if (built.ok) {
    await step('package', async () => {
      await packForTestsIfStale(runtime);
      return { ok: true };
    });
    await step('window tests', () => runWindowTests());
  }
  return printSummary(steps) ? 0 : 1;
});

function runUnitTests(reportFile: string) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  return runNodeTool('vitest', ['run', ...reporters], show);
}

/** Ends the output with why tests failed, every step's time and the closing line; answers whether all is well. */
function printSummary(steps: readonly StepOutcome[]): boolean {
  console.log('');
  for (const line of failureLines(steps.flatMap(({ failed = [] }) => failed))) console.log(line);
  for (const { name, ok, seconds } of steps) {
    console.log(`${ok ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
  }
  const total = totalCounts(steps);
  console.log(closingLines(total));
  return total.failed === 0;
}
