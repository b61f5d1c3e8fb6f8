import { join } from 'node:path';
import { projectFolders } from '../project-folders';
import type { PackageArch } from './package-lines';
import { EXECUTABLE_NAME } from './program-facts';

/** `shipped` has its fuses set and read back; `drivable` is a copy of it that Playwright can attach to. */
export type PackageKind = 'shipped' | 'drivable';

/** The folder of a package of this machine. */
export function packageFolder(kind: PackageKind): string {
  return unpackedFolder(join(projectFolders.dist, kind), process.platform, process.arch as PackageArch);
}

/** The program in a package of this machine. */
export function packagedExecutable(kind: PackageKind): string {
  return executableIn(packageFolder(kind), process.platform);
}

/** Where electron-builder puts the unpacked program below its output folder. */
export function unpackedFolder(output: string, platform: NodeJS.Platform, arch: PackageArch): string {
  const system = { linux: 'linux', win32: 'win', darwin: 'mac' } as const;
  const name = system[platform as keyof typeof system] ?? 'linux';
  return join(output, arch === 'x64' ? `${name}-unpacked` : `${name}-${arch}-unpacked`);
}

/** The program in an unpacked folder. */
export function executableIn(folder: string, platform: NodeJS.Platform): string {
  return join(folder, platform === 'win32' ? `${EXECUTABLE_NAME}.exe` : EXECUTABLE_NAME);
}

/** The archive with the program's own code in an unpacked folder. */
export function archiveIn(folder: string): string {
  return join(folder, 'resources/app.asar');
}
