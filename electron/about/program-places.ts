import { promises } from 'node:fs';
import { promises as plain } from 'original-fs';
import type { ProgramPlaces } from './self-check';

/** Where the files of the running program lie. Electron's own `fs` looks into archives, `original-fs` at them. */
export function programPlaces(bundles: string, isPackaged: boolean): ProgramPlaces {
  return {
    bundles,
    inArchives: promises,
    plain,
    ...(isPackaged ? { resources: process.resourcesPath } : {}),
  };
}
