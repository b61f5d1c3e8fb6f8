import { availableParallelism } from 'node:os';
import { failedOfPlaywright } from './failed-tests';
import { runNodeTool } from './run-node-tool';
import { playwrightCounts, type StepResult } from './test-counts';
import { runnerStep } from './test-steps';
import { hasDisplay, startVirtualScreen } from './virtual-screen';

/** A window and its helpers keep more than one core busy; more of them than this only wait for each other. */
const MOST_AT_ONCE = 2;

/**
 * Runs the window tests. Where there is no display they run side by side, each on a screen in memory of its own: two
 * windows on one screen would take the keyboard from each other. On a person's display there is one at a time.
 */
export async function runWindowTests(args: readonly string[] = []): Promise<StepResult> {
  const wanted = hasDisplay() ? 0 : Math.min(MOST_AT_ONCE, availableParallelism());
  const screens = await Promise.all(Array.from({ length: wanted }, () => startVirtualScreen()));
  const WINDOW_TEST_SCREENS = screens.map(({ display }) => display).join(' ');
  const env = { ...process.env, WINDOW_TEST_SCREENS };
  try {
    return await runnerStep(
      'window.json',
      () => runNodeTool('@playwright/test', ['test', ...args], { bin: 'playwright', env, output: 'show' }),
      { countsIn: playwrightCounts, failedIn: failedOfPlaywright },
    );
  } finally {
    for (const screen of screens) screen.stop();
  }
}
