import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isFileFailure } from './file-failure';
import { freeName, whatIsAt } from './free-name';
import { patiently } from './patiently';
import { settleFolder } from './settle-folder';

export interface FolderFile {
  readonly name: string;
  readonly content: Uint8Array;
}

export interface FolderWriting {
  /** Whether a folder of this name may be there already; its files of other names are kept. */
  readonly replaces: boolean;
  /** Share of the bytes that are on disk, 0…1. */
  readonly onProgress?: (done: number) => void;
  /** Stops the writing as long as the folder has not got its name. */
  readonly signal?: AbortSignal;
}

/** Begins the name of a folder that is being written, and says to whoever meets one what it is. */
const UNFINISHED = '.年报导出未完成-';
/** Milliseconds after which such a folder of another computer or an earlier run is nobody's any more. */
const ABANDONED_AFTER = 60 * 60 * 1000;
/** Written between two looks at the signal: a slow stick takes a tenth of a second for it. */
const PIECE_BYTES = 256 * 1024;

/** Unfinished folders of this run that could not be removed, because their disk was pulled out. */
const abandoned = new Set<string>();

/**
 * Writes a folder with all its files or nothing: beside its place under a name of its own, every file down to the disk,
 * then renamed. A disk that is full or pulled out leaves what was there before. What a disk that was pulled out could
 * not be cleared of is removed when it is next written to.
 *
 * @returns where a folder that was replaced still stands, because it could not be cleared away
 * @throws the system's error where it cannot be written, EEXIST where the name is taken and may not be; the signal's
 * reason when stopped
 */
export async function writeFolder(
  target: string,
  files: readonly FolderFile[],
  writing: FolderWriting,
): Promise<string | undefined> {
  const parent = dirname(target);
  await sweep(parent);
  const unfinished = join(parent, `${UNFINISHED}${randomBytes(6).toString('hex')}`);
  await mkdir(unfinished);
  let aside: string | undefined;
  try {
    await writeAll(unfinished, files, writing);
    await settleFolder(unfinished);
    writing.signal?.throwIfAborted();
    aside = await giveName(unfinished, target, writing.replaces);
  } catch (error) {
    abandoned.add(basename(unfinished));
    // What went wrong first is what the person is told; a disk that is gone is swept when it is back.
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  await settleFolder(parent);
  return aside === undefined || (await isClearedAway(aside, target, files)) ? undefined : aside;
}

async function writeAll(
  folder: string,
  files: readonly FolderFile[],
  { onProgress, signal }: FolderWriting,
): Promise<void> {
  const total = files.reduce((sum, { content }) => sum + content.length, 0);
  let written = 0;
  for (const { name, content } of files) {
    const file = await open(join(folder, name), 'wx');
    try {
      for (let start = 0; start < content.length; start += PIECE_BYTES) {
        signal?.throwIfAborted();
        const piece = content.subarray(start, start + PIECE_BYTES);
        await file.writeFile(piece);
        written += piece.length;
        onProgress?.(written / total);
      }
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

/** @returns where the folder stands that had the name */
async function giveName(unfinished: string, target: string, replaces: boolean): Promise<string | undefined> {
  const standing = await whatIsAt(target);
  if (standing === 'nothing') {
    await patiently(() => rename(unfinished, target));
    return undefined;
  }
  if (standing === 'other' || !replaces)
    throw Object.assign(new Error('The name is taken'), { code: 'EEXIST' });
  // No system renames a folder over one with files in it. The old one steps aside under a name that can be read, so
  // that it is found by its owner even if the power fails right here.
  const parent = dirname(target);
  const aside = join(parent, await freeName(parent, `${basename(target)}（替换前）`));
  await patiently(() => rename(target, aside));
  try {
    await patiently(() => rename(unfinished, target));
  } catch (error) {
    await patiently(() => rename(aside, target));
    throw error;
  }
  return aside;
}

/** Moves what others have put into the old folder to the new one, then removes the old one, as far as the disk lets. */
async function isClearedAway(aside: string, target: string, files: readonly FolderFile[]): Promise<boolean> {
  const replaced = new Set(files.map(({ name }) => name));
  try {
    for (const name of await readdir(aside))
      if (!replaced.has(name)) await patiently(() => rename(join(aside, name), join(target, name)));
    await rm(aside, { recursive: true });
    return true;
  } catch (error) {
    // The new folder is whole and in its place: that something of the old one is left is told, and no failure.
    if (isFileFailure(error)) return false;
    throw error;
  }
}

/** Removes unfinished folders that nobody writes to any more. */
async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(UNFINISHED)) continue;
    const path = join(parent, name);
    const isOld = async () => Date.now() - (await stat(path)).mtimeMs > ABANDONED_AFTER;
    if (abandoned.has(name) || (await isOld())) await rm(path, { recursive: true, force: true });
  }
}
