import { cp, rm } from 'node:fs/promises';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { writePackageList } from '../program-files/write-file-list';
import { executableIn, packageFolder } from './package-place';

/**
 * Lets a driver of windows attach to a program: Playwright cannot where the inspect fuse is off. Everything else
 * stays as it is shipped.
 */
export async function makeDrivable(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** Copies the shipped package for the tests that drive it: the same files but for that one fuse. */
export async function makeDrivableCopy(): Promise<void> {
  const folder = packageFolder('drivable');
  await rm(folder, { recursive: true, force: true });
  await cp(packageFolder('shipped'), folder, { recursive: true, preserveTimestamps: true });
  await makeDrivable(executableIn(folder, process.platform));
  await writePackageList(folder);
}
