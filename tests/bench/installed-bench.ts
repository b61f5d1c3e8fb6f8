import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createPackage } from '@electron/asar';
import { bytesIn, packageContents } from '../../build/package/package-contents';
import { packagedExecutable, packageFolder } from '../../build/package/package-place';
import { sandboxSwitches } from '../../build/program-arguments';
import { currentRuntime } from '../../build/runtime/current-runtime';
import type { BenchReport } from './bench-report';
import { compareStarts } from './compare-starts';
import { emptyWindowProgram } from './empty-window-program';

const MEBIBYTE = 1024 * 1024;
const ALLOWED_ABOVE_ELECTRON = 30;

/** The packed program against an empty program packed with the same Electron: start, memory and size. */
export async function run(): Promise<BenchReport> {
  const folder = await mkdtemp(join(tmpdir(), 'installed-bench-'));
  const args = (userData: string) => [...sandboxSwitches, `--user-data-dir=${userData}`];
  try {
    const starts = await compareStarts(
      folder,
      { name: 'an empty package', executable: await emptyPackage(folder), args, ready: 'body' },
      { name: 'the package', executable: packagedExecutable('drivable'), args, ready: 'main h1' },
    );
    const electron = bytesIn(packageContents(currentRuntime().folder));
    const more = (bytesIn(packageContents(packageFolder('shipped'))) - electron) / MEBIBYTE;
    return {
      name: 'The package, as it is installed',
      rows: [
        ...starts,
        {
          what: 'size of the package above that of Electron',
          median: more,
          unit: 'MB',
          bar: `≤ ${ALLOWED_ABOVE_ELECTRON} MB`,
          ok: more <= ALLOWED_ABOVE_ELECTRON,
        },
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Electron as it is, with the smallest program there is in its archive; answers its executable. */
async function emptyPackage(folder: string): Promise<string> {
  const { folder: electron, executable } = currentRuntime();
  const target = join(folder, 'empty-package');
  await cp(electron, target, { recursive: true });
  await rm(join(target, 'resources/default_app.asar'), { force: true });
  await createPackage(await emptyWindowProgram(folder), join(target, 'resources/app.asar'));
  // Electron takes a program of its own name for itself in development.
  const renamed = join(target, 'empty-window');
  await rename(join(target, executable.slice(dirname(executable).length + 1)), renamed);
  return renamed;
}
