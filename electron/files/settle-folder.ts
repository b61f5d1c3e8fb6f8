import { open } from 'node:fs/promises';

/** What file systems answer that know no such thing (some network disks): there is nothing more to be done there. */
export const SYNC_NOT_OFFERED: ReadonlySet<unknown> = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Has a folder's list of names on disk, so that a power cut cannot undo a rename, without holding up the program.
 * Windows has no such call and needs none.
 *
 * @throws the system's error
 */
export async function settleFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!SYNC_NOT_OFFERED.has((error as NodeJS.ErrnoException).code)) throw error;
  } finally {
    await handle.close();
  }
}
