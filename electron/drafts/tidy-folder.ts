import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { leftovers } from '../storing/staged-leftovers';
import type { StoreWrites } from '../storing/store-write';

/**
 * Has a folder cleared of what killed writes left behind. Asked for only where there is something to clear away: the
 * thread that writes stays unstarted.
 *
 * @throws the system's error
 */
export async function tidyFolder(folder: string, writer: StoreWrites): Promise<void> {
  if (!existsSync(folder) || leftovers(await readdir(folder)).length === 0) return;
  await writer.write({ kind: 'tidy', path: folder });
}
