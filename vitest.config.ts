import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{shared,electron,renderer,build}/**/*.test.{ts,tsx}',
      'tests/{architecture,reviewed,scenarios}/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 30_000,
    // Two cores on the smallest machine this must pass on: more workers only wait for each other.
    maxWorkers: 2,
  },
});
