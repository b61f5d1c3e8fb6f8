import { defineConfig } from '@playwright/test';

/**
 * Tests on the real window. They start our own program, so no browser is ever downloaded; one at a time, because
 * each has a window that wants the keyboard. No retries: a test that fails now and then is a bug to be found.
 */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'security/**/*.spec.ts'],
  outputDir: 'test-results/window',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/window.json' }]],
  use: { actionTimeout: 10_000, trace: 'retain-on-failure' },
});
