import { lstat } from 'node:fs/promises';
import { join } from 'node:path';

/** The first of `name`, `name（2）`, `name（3）` … that nothing in the folder has. */
export async function freeName(folder: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}（${number}）`;
    if ((await whatIsAt(join(folder, candidate))) === 'nothing') return candidate;
  }
}

/**
 * What has a name: nothing, a folder, or something else, such as a file or a link.
 *
 * @throws the system's error where the folder above cannot be looked into
 */
export async function whatIsAt(path: string): Promise<'nothing' | 'folder' | 'other'> {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'nothing';
    throw error;
  }
}
