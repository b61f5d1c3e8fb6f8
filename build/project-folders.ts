import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, whatever folder a command was started from. */
export const projectRoot = resolve(fileURLToPath(import.meta.url), '../..');

/** Folders that builds and tests write into; every one of them is git-ignored. */
export const projectFolders = {
  /** The built program. */
  out: join(projectRoot, 'out'),
  /** Packages made by electron-builder. */
  dist: join(projectRoot, 'dist'),
  /** The Electron that development and tests run on. */
  runtime: join(projectRoot, '.runtime'),
  /** What test runners report, as JSON. */
  testResults: join(projectRoot, 'test-results'),
} as const;
