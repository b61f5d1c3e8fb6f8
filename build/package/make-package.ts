import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { writePackageList } from '../program-files/write-file-list';
import { projectFolders, projectRoot } from '../project-folders';
import type { ElectronRuntime } from '../runtime/electron-runtime';
import { pinnedElectronVersion } from '../runtime/official-runtime';
import { builderConfiguration } from './builder-configuration';
import { type PackageKind, packagedExecutable, packageFolder } from './package-place';
import { requireOnlyProgramFiles } from './packed-files';
import { fuseCount, shippedFuses, wrongFuses } from './shipped-fuses';

export interface PackageRequest {
  readonly runtime: ElectronRuntime;
  readonly kind: PackageKind;
  /** Also makes the installers of this system, with tools that electron-builder downloads. */
  readonly installers?: boolean;
}

/** Packs the built program with a runtime into a folder that needs nothing else, and checks what came out. */
export async function makePackage({ runtime, kind, installers = false }: PackageRequest): Promise<void> {
  const fuses = kind === 'shipped' ? shippedFuses(await fuseCount(runtime.executable)) : undefined;
  await build({
    projectDir: projectRoot,
    publish: 'never',
    targets: Platform.current().createTarget(installers ? null : 'dir'),
    config: builderConfiguration({
      runtime,
      electronVersion: runtime.version === '' ? pinnedElectronVersion : runtime.version,
      output: join(projectFolders.dist, kind),
      ...(fuses === undefined ? {} : { fuses }),
    }),
  });
  // The fuses are set by now: nothing of the folder changes any more.
  await writePackageList(packageFolder(kind));
  requireOnlyProgramFiles(join(packageFolder(kind), 'resources/app.asar'));
  if (fuses === undefined) return;
  const wrong = await wrongFuses(packagedExecutable(kind), fuses);
  if (wrong.length > 0)
    throw new Error(`These fuses of the packed program stand wrong: ${wrong.join(', ')}.`);
}
