import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolders } from '../project-folders';
import type { ElectronRuntime } from './electron-runtime';

/** The runtime that `prepareRuntime` chose last, for processes that start long after the choice, such as tests. */
export function currentRuntime(): ElectronRuntime {
  const file = join(projectFolders.runtime, 'current.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ElectronRuntime;
  } catch (error) {
    throw new Error(
      'No Electron has been prepared in this checkout: run `npm run e2e` or `npm start` once.',
      {
        cause: error,
      },
    );
  }
}
