import { join } from 'node:path';
import { projectFolders } from '../project-folders';
import type { ElectronRuntime } from '../runtime/electron-runtime';
import { pinnedElectronVersion } from '../runtime/official-runtime';
import { packLine } from './pack-line';
import { lineOfThisMachine, type PackageArch } from './package-lines';

/** Packs the built program with the runtime of this machine into `dist/shipped`, a folder that needs nothing else. */
export async function makePackage(runtime: ElectronRuntime): Promise<void> {
  const line = lineOfThisMachine();
  if (line === undefined)
    throw new Error(
      `No package is made for ${process.platform} on ${process.arch}: there is no line for it.`,
    );
  await packLine({
    line,
    arch: process.arch as PackageArch,
    electronVersion: runtime.version === '' ? pinnedElectronVersion : runtime.version,
    electronFolder: runtime.folder,
    output: join(projectFolders.dist, 'shipped'),
  });
}
