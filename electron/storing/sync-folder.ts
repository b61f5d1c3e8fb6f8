import { closeSync, fsyncSync, openSync } from 'node:fs';

/** What file systems answer that know no such thing (some network disks): there is nothing more to be done there. */
const NOT_OFFERED = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Has a folder's list of names on disk, so that a power cut cannot undo a rename. Windows has no such call and needs
 * none.
 *
 * @throws the system's error
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } catch (error) {
    if (!NOT_OFFERED.has(String((error as NodeJS.ErrnoException).code))) throw error;
  } finally {
    closeSync(opened);
  }
}
