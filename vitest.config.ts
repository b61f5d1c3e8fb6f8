import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{shared,electron,renderer,build}/**/*.test.{ts,tsx}',
      'tests/{architecture,contract,faults,foreign-documents,pdf,reviewed}/**/*.test.ts',
      'tests/{scenarios,screenshots,upgrade-samples,word}/**/*.test.ts',
    ],
    // Before anything keeps a function of node:fs for itself, so that every test can make files fail.
    setupFiles: ['tests/faults/wrap-file-calls.ts'],
    environment: 'node',
    testTimeout: 30_000,
    // Two cores on the smallest machine this must pass on: more workers only wait for each other.
    maxWorkers: 2,
  },
});
