import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A file of an unpacked program, by its path below it with `/`, and its size in bytes. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: number;
}

/** All files of an unpacked program, in the order of their paths. */
export function packageContents(folder: string): PackedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      bytes: statSync(path).size,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What all files of a folder take, in bytes. */
export function bytesIn(contents: readonly PackedFile[]): number {
  return contents.reduce((sum, { bytes }) => sum + bytes, 0);
}
