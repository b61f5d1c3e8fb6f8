import { join } from 'node:path';
import { projectFolders } from '../project-folders';

/** Name of the program, its desktop entry and its folder below Program Files, so ASCII. */
export const EXECUTABLE_NAME = 'annual-report';

/** `shipped` has its fuses set and read back; `drivable` is the same program with Electron's own, for tests. */
export type PackageKind = 'shipped' | 'drivable';

/** The folder of a package, as electron-builder names it. */
export function packageFolder(kind: PackageKind): string {
  const unpacked = { linux: 'linux-unpacked', win32: 'win-unpacked', darwin: 'mac' } as const;
  return join(
    projectFolders.dist,
    kind,
    unpacked[process.platform as keyof typeof unpacked] ?? 'linux-unpacked',
  );
}

/** The program in a package. */
export function packagedExecutable(kind: PackageKind): string {
  return join(packageFolder(kind), process.platform === 'win32' ? `${EXECUTABLE_NAME}.exe` : EXECUTABLE_NAME);
}
