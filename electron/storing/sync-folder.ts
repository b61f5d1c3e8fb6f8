import { closeSync, fsyncSync, openSync } from 'node:fs';
import { SYNC_NOT_OFFERED } from '../files/settle-folder';

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
    if (!SYNC_NOT_OFFERED.has((error as NodeJS.ErrnoException).code)) throw error;
  } finally {
    closeSync(opened);
  }
}
