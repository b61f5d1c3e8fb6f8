import { newestChange } from '../build-freshness';
import { projectFolders } from '../project-folders';
import type { ElectronRuntime } from '../runtime/electron-runtime';
import { makeDrivableCopy } from './drivable-copy';
import { makePackage } from './make-package';
import { archiveIn, type PackageKind, packagedExecutable, packageFolder } from './package-place';

/**
 * Packs the program unless its package is younger than the build, and copies it for the tests that drive it: they
 * need one fuse set otherwise.
 */
export async function packForTestsIfStale(runtime: ElectronRuntime): Promise<void> {
  const built = newestChange(
    ['main', 'preload', 'renderer', 'fonts'].map((part) => `${projectFolders.out}/${part}`),
  );
  const runtimeChosen = newestChange([`${projectFolders.runtime}/current.json`]);
  if (packedAt('shipped') <= Math.max(built, runtimeChosen)) await makePackage(runtime);
  if (newestChange([packagedExecutable('drivable')]) <= packedAt('shipped')) await makeDrivableCopy();
}

function packedAt(kind: PackageKind): number {
  return newestChange([archiveIn(packageFolder(kind))]);
}
