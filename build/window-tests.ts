import { runNodeTool } from './run-node-tool';
import type { StepOutcome } from './test-counts';
import { playwrightCounts } from './test-counts';
import { runnerStep } from './test-steps';
import { hasDisplay, startVirtualScreen } from './virtual-screen';

/** Runs the window tests, on a screen in memory where there is no display. */
export async function runWindowTests(
  args: readonly string[] = [],
): Promise<Pick<StepOutcome, 'ok' | 'counts'>> {
  const screen = hasDisplay() ? undefined : await startVirtualScreen();
  const env = screen === undefined ? process.env : { ...process.env, DISPLAY: screen.display };
  try {
    return await runnerStep(
      'window.json',
      () => runNodeTool('@playwright/test', ['test', ...args], { bin: 'playwright', env, output: 'show' }),
      playwrightCounts,
    );
  } finally {
    screen?.stop();
  }
}
