import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { projectFolders, projectRoot } from '../project-folders';
import type { ElectronRuntime } from '../runtime/electron-runtime';
import { pinnedElectronVersion } from '../runtime/official-runtime';
import { builderConfiguration, EXECUTABLE_NAME } from './builder-configuration';
import { requireOnlyProgramFiles } from './packed-files';
import { fuseCount, shippedFuses, wrongFuses } from './shipped-fuses';

export interface PackageRequest {
  readonly runtime: ElectronRuntime;
  /** `shipped` has its fuses set and read back; `drivable` is the same program with Electron's own, for tests. */
  readonly kind: 'shipped' | 'drivable';
  /** Also makes the installers of this system, with tools that electron-builder downloads. */
  readonly installers?: boolean;
}

/** The folder of a package, as electron-builder names it. */
export function packageFolder(kind: PackageRequest['kind']): string {
  const unpacked = { linux: 'linux-unpacked', win32: 'win-unpacked', darwin: 'mac' } as const;
  return join(
    projectFolders.dist,
    kind,
    unpacked[process.platform as keyof typeof unpacked] ?? 'linux-unpacked',
  );
}

/** The program in a package. */
export function packagedExecutable(kind: PackageRequest['kind']): string {
  return join(packageFolder(kind), process.platform === 'win32' ? `${EXECUTABLE_NAME}.exe` : EXECUTABLE_NAME);
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
  requireOnlyProgramFiles(join(packageFolder(kind), 'resources/app.asar'));
  if (fuses === undefined) return;
  const wrong = await wrongFuses(packagedExecutable(kind), fuses);
  if (wrong.length > 0)
    throw new Error(`These fuses of the packed program stand wrong: ${wrong.join(', ')}.`);
}
