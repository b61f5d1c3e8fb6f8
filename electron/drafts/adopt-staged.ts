import { existsSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { readReportPath } from '../imports/read-report-path';
import { stagedAlone } from '../storing/staged-leftovers';
import { STAGED_ENDING } from '../storing/staged-write';

/**
 * Gives report files of a folder their name that were on disk, whole, when the power went, and had only that still to
 * get. A folder that is not there has none.
 *
 * @throws the system's error
 */
export async function adoptStaged(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of stagedAlone(await readdir(folder))) {
    const staged = join(folder, `${name}.${STAGED_ENDING}`);
    if ((await readReportPath(staged)).ok) await rename(staged, join(folder, name));
  }
}
