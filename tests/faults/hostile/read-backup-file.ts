import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupRefused } from '../../../electron/backup/read-backup';
import { listBackup, restoreBackup } from '../../../electron/backup/restore-backup';
import { oneComputer } from '../../support/one-computer';
import type { Ended } from './hostile-reader';

/** What is passed over is told to developers by errors with names of their own; these are nobody's but ours. */
const isOurs = (error: unknown) =>
  !(error instanceof Error) || [TypeError, RangeError, ReferenceError].some((kind) => error instanceof kind);

/** Lists a backup and restores all of it into a data folder of its own. */
export async function restoreFromBackup(path: string, folder: string): Promise<Ended> {
  const home = join(folder, 'data');
  const failed: unknown[] = [];
  const onFailure = (error: unknown) => void failed.push(error);
  const { library, versions } = oneComputer(home, onFailure);
  try {
    const { problems } = await listBackup(path, { library });
    const choices = { onDifferent: 'keepBoth', withVersions: true } as const;
    await restoreBackup(path, { library, versions, onFailure }, choices);
    const fault = failed.find(isOurs);
    if (fault !== undefined) throw fault;
    return problems.length === 0 ? { how: 'read' } : { how: 'refused', words: problems.join('') };
  } catch (error) {
    if (error instanceof BackupRefused) return { how: 'refused', words: error.message };
    throw error;
  } finally {
    await library.close();
    await rm(home, { recursive: true, force: true });
  }
}
