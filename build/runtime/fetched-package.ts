import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolders } from '../project-folders';
import { fetchPackage, type PinnedPackage } from './fetch-package';
import { unpackTar } from './unpack-tar';

/** The folder a pinned package was unpacked into, fetched when it is not there yet. Nothing of it is installed or run. */
export async function fetchedPackage(pinned: PinnedPackage): Promise<string> {
  const folder = join(projectFolders.runtime, `npm-${pinned.name}-${pinned.version}`);
  if (!existsSync(folder)) {
    await mkdir(projectFolders.runtime, { recursive: true });
    const workFolder = await mkdtemp(join(projectFolders.runtime, 'fetching-'));
    try {
      await unpackTar(await fetchPackage(pinned, workFolder), workFolder);
      await rename(join(workFolder, 'package'), folder);
    } finally {
      await rm(workFolder, { recursive: true, force: true });
    }
  }
  return folder;
}
