import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolders } from '../project-folders';
import type { ElectronRuntime } from '../runtime/electron-runtime';
import { type DebianArch, makeDebianPackage } from './linux/debian-package';
import { makeTarArchive } from './linux/tar-archive';
import { makeBuilderTarget, packLine } from './pack-line';
import type { PackageArch, PackageLine } from './package-lines';

const DEBIAN_ARCH: Partial<Record<PackageArch, DebianArch>> = { x64: 'amd64', arm64: 'arm64' };

export interface MadePackages {
  /** The paths of all that can be handed on. */
  readonly files: readonly string[];
  readonly failed: number;
}

/**
 * Makes all packages of a line in `dist/<line>`: the unpacked program, what our own code makes of it, and last what
 * electron-builder makes with tools it has to download. A line for another system or with another Electron than the
 * one here needs that Electron downloaded too.
 *
 * What could not be made is said, each in one line.
 */
export async function makeInstallers(line: PackageLine, runtime: ElectronRuntime): Promise<MadePackages> {
  const output = join(projectFolders.dist, line.id);
  await rm(output, { recursive: true, force: true });
  const files: string[] = [];
  let failed = 0;
  const attempt = async <Made>(what: string, make: () => Promise<Made>): Promise<Made | undefined> => {
    try {
      return await make();
    } catch (error) {
      failed += 1;
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      console.error(`Not made: ${what}. ${reason}`);
      return undefined;
    }
  };
  for (const arch of line.archs) {
    const request = { line, arch, output, ...electronFor(line, arch, runtime) };
    const folder = await attempt(`the program for ${arch}`, () => packLine(request));
    if (folder === undefined) continue;
    for (const target of line.ownTargets) {
      const made = await attempt(`${target} for ${arch}`, () => makeOwn(target, folder, arch, output));
      if (made !== undefined) files.push(made);
    }
    for (const target of line.builderTargets) {
      const made = await attempt(`${target} for ${arch}`, () => makeBuilderTarget(request, target, folder));
      if (made !== undefined) files.push(...made);
    }
  }
  for (const file of files) console.log(`Made ${file}`);
  return { files, failed };
}

function makeOwn(
  target: PackageLine['ownTargets'][number],
  folder: string,
  arch: PackageArch,
  output: string,
): Promise<string> {
  if (target === 'tar.gz') return makeTarArchive({ folder, arch, output, level: 9 });
  const debian = DEBIAN_ARCH[arch];
  if (debian === undefined) throw new Error(`Debian packages are not made for ${arch}.`);
  return makeDebianPackage({ folder, arch: debian, output, compression: 'xz' });
}

/** The Electron at hand where it is the one of the line's system; otherwise the version to be downloaded. */
function electronFor(line: PackageLine, arch: PackageArch, runtime: ElectronRuntime) {
  const fits = line.platform === process.platform && arch === process.arch && line.id !== 'windows-7';
  return fits && runtime.version !== ''
    ? { electronVersion: runtime.version, electronFolder: runtime.folder }
    : { electronVersion: line.electronVersion };
}
