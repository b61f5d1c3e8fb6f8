import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { digestOfFile, type FileReading, filesBelow } from './digest-files';
import type { FileList } from './file-list';

export interface FilesCheck {
  /** How many were compared. */
  readonly files: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Files that lie where only the program's may. */
  readonly added: readonly string[];
}

/**
 * Holds the files of a folder against a list.
 *
 * @param unlisted paths that may lie there all the same: the list itself
 * @throws the system's error where a file is there and cannot be read
 */
export async function checkFiles(
  folder: string,
  { files, closed }: FileList,
  reading: FileReading,
  unlisted: readonly string[] = [],
): Promise<FilesCheck> {
  const changed: string[] = [];
  const missing: string[] = [];
  // One after the other: an old disk is quickest so, and memory holds one piece of one file.
  for (const [path, digest] of Object.entries(files)) {
    const found = await digestOfFile(join(folder, path), reading).catch(unlessMissing);
    if (found === undefined) missing.push(path);
    else if (found !== digest) changed.push(path);
  }
  const known = new Set([...Object.keys(files), ...unlisted]);
  const present = await Promise.all(
    closed.map((part) => filesBelow(folder, reading, part === '.' ? '' : part)),
  );
  const added = present.flat().filter((path) => !known.has(path));
  return { files: Object.keys(files).length, changed, missing, added };
}

/** Stands for a whole list: the same for the same files. 16 hex digits, enough to be read out over the telephone. */
export function digestOfList({ files }: FileList): string {
  const lines = Object.entries(files)
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .sort();
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 16);
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}
