import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolders } from '../../build/project-folders';

const run = promisify(execFile);

/**
 * A small Debian with Wine for 32-bit Windows programs, made at its first use: programs of both widths cannot always be
 * installed side by side, and nothing of this belongs on the machine itself.
 *
 * @returns its folder
 */
export async function wineRoot(): Promise<string> {
  const folder = join(projectFolders.runtime, 'debian-i386-wine');
  if (existsSync(folder)) return folder;
  await mkdir(projectFolders.runtime, { recursive: true });
  const made = await mkdtemp(join(projectFolders.runtime, 'making-debian-'));
  try {
    await run(
      'debootstrap',
      ['--arch=i386', '--variant=minbase', '--include=wine,wine32,libcups2', 'bookworm', made],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    await rename(made, folder);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  return folder;
}
