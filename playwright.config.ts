import { defineConfig } from '@playwright/test';

/** The screens the tests may use, one for each that runs at the same time; none where they share a person's display. */
const screens = process.env.WINDOW_TEST_SCREENS?.split(' ').filter((screen) => screen !== '') ?? [];
const ownScreen = screens[Number(process.env.TEST_PARALLEL_INDEX ?? 0)];
// This file is read in every worker, before the tests: all they start is shown on the worker's own screen.
if (ownScreen !== undefined) process.env.DISPLAY = ownScreen;

/**
 * Tests on the real window. They start our own program, so no browser is ever downloaded; one at a time on each
 * screen, because every window wants the keyboard. No retries: a test that fails now and then is a bug to be found.
 */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'security/**/*.spec.ts'],
  outputDir: 'test-results/window',
  workers: Math.max(1, screens.length),
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/window.json' }]],
  use: { actionTimeout: 30_000, trace: 'retain-on-failure' },
});
