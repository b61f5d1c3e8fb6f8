import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { patiently } from './patiently';
import { settleFolder } from './settle-folder';

/**
 * Writes a whole file or nothing: into a new file in the same folder, down to the disk, then renamed over the old
 * one. Whoever opens the name meets the old content or the new, never half of it; a failure leaves the old.
 *
 * @param content in one piece, or in pieces that are made as they are written
 * @param check looks at the written file before it takes the name; what it throws keeps the name what it was
 * @throws the system's error where it cannot be written, or what `content` and `check` throw; the name then holds
 * what it held before
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array | AsyncIterable<string>,
  check?: (writtenPath: string) => Promise<void>,
): Promise<void> {
  const target = await writtenPath(path);
  const folder = dirname(target);
  const temporary = join(folder, `.${basename(target).slice(0, 60)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeThrough(temporary, content);
    await check?.(temporary);
    await patiently(() => rename(temporary, target));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await settleFolder(folder);
}

/** Where a write to `path` belongs: a link is followed, so that it stays one. Only plain files are replaced. */
async function writtenPath(path: string): Promise<string> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (found === undefined) return path;
  if (!found.isFile()) {
    throw Object.assign(new Error('Not a plain file'), { code: found.isDirectory() ? 'EISDIR' : 'EFTYPE' });
  }
  return realpath(path);
}

async function writeThrough(
  path: string,
  content: string | Uint8Array | AsyncIterable<string>,
): Promise<void> {
  const file = await open(path, 'wx');
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await file.writeFile(content);
    else for await (const piece of content) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}
