import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolders } from '../project-folders';
import { chooseRuntime } from './choose-runtime';
import type { ElectronRuntime } from './electron-runtime';
import { fetchedFallbackRuntime, preparedFallbackRuntime } from './fallback-runtime';
import { downloadedOfficialRuntime, officialRuntime } from './official-runtime';
import { overrideRuntime } from './override-runtime';

const ORIGIN: Record<ElectronRuntime['kind'], string> = {
  override: 'from ELECTRON_OVERRIDE_DIST_PATH',
  official: 'official release',
  fallback: 'fallback from the npm registry, for development and tests only',
};

/** The one line that says which Electron runs. */
function runtimeLine({ kind, version, folder }: ElectronRuntime): string {
  return `Electron ${version === '' ? 'of unstated version' : version} (${ORIGIN[kind]}): ${folder}`;
}

/**
 * Makes sure there is an Electron to run and says which. A fallback that is already here is taken before another
 * try to download the official program, so that the second start is quick; remove `.runtime/` to try anew.
 */
export async function prepareRuntime(): Promise<ElectronRuntime> {
  const runtime = await chooseRuntime([
    overrideRuntime,
    officialRuntime,
    preparedFallbackRuntime,
    downloadedOfficialRuntime,
    fetchedFallbackRuntime,
  ]);
  await mkdir(projectFolders.runtime, { recursive: true });
  await writeFile(join(projectFolders.runtime, 'current.json'), `${JSON.stringify(runtime, null, 2)}\n`);
  console.log(runtimeLine(runtime));
  return runtime;
}
