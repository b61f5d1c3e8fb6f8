import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Ending of the second name the last good content has while a new one is being written. */
export const KEPT_ENDING = '.kept';

/**
 * Runs a write of a store file and makes sure of it.
 *
 * What electron-store gives (conf 16 on atomically 2): the new content goes to a temporary file beside the old one,
 * is fsynced, and is renamed over it; a crash leaves the old file or the new one. What it lacks: it does not look how
 * much of the content the disk took, so on a disk that is filling up it renames half a file over a whole one; and
 * the folder is not fsynced, so a power cut may bring the old content back after “saved” was answered. Both are added
 * here: the old content keeps a second name until the new file is seen to have its full length, and the folder is
 * fsynced.
 *
 * @param byteLength length the file must have afterwards
 * @throws the system's error, or ENOSPC for a file that came out short; the file then holds what it held before
 */
export function guardedWrite(path: string, byteLength: number, write: () => void): void {
  const kept = keepUnderSecondName(path);
  try {
    write();
    const { size } = statSync(path);
    if (size !== byteLength) throw Object.assign(new Error('The disk took only a part'), { code: 'ENOSPC' });
  } catch (error) {
    if (kept === undefined) rmSync(path, { force: true });
    else bringBack(kept, path);
    throw error;
  }
  if (kept !== undefined) rmSync(kept, { force: true });
  syncFolderOf(path);
}

/** Where nothing was written yet, both names mean the same file, and renaming one over the other does nothing. */
function bringBack(kept: string, path: string): void {
  renameSync(kept, path);
  rmSync(kept, { force: true });
}

/** Windows has no such call and needs none. */
function syncFolderOf(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Undefined when there is nothing to keep yet. */
function keepUnderSecondName(path: string): string | undefined {
  const kept = `${path}${KEPT_ENDING}`;
  rmSync(kept, { force: true });
  try {
    linkSync(path, kept);
    return kept;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    // FAT and some network disks know no second names: there a copy has to do.
    copyFileSync(path, kept);
    return kept;
  }
}
