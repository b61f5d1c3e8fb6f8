import { defineConfig } from 'vitest/config';

/** `npm run windows`: what a Linux machine can try of Windows, in Wine. Root, Debian's parts and some minutes. */
export default defineConfig({
  test: {
    include: ['tests/windows/**/*.test.ts'],
    environment: 'node',
    // The first of them makes a small Debian for 32-bit programs.
    hookTimeout: 15 * 60_000,
    testTimeout: 5 * 60_000,
    // One Wine at a time: its programs share a registry.
    fileParallelism: false,
  },
});
