import { join } from 'node:path';
import { newestChange } from '../build-freshness';
import { projectFolders } from '../project-folders';
import type { ElectronRuntime } from '../runtime/electron-runtime';
import { makePackage } from './make-package';
import { type PackageKind, packageFolder } from './package-place';

/**
 * Packs the program in both kinds unless the packages are younger than the build. The tests drive the one and start
 * the other, whose fuses are the shipped ones.
 */
export async function packForTestsIfStale(runtime: ElectronRuntime): Promise<void> {
  for (const kind of ['drivable', 'shipped'] as const) {
    if (!isPackageFresh(kind)) await makePackage({ runtime, kind });
  }
}

function isPackageFresh(kind: PackageKind): boolean {
  const packed = newestChange([join(packageFolder(kind), 'resources/app.asar')]);
  return packed > newestChange([projectFolders.out, join(projectFolders.runtime, 'current.json')]);
}
