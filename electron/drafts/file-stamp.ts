import type { Stats } from 'node:fs';
import { z } from 'zod';

/**
 * What the disk says about a file without its being read. Where a file system keeps them, the inode and the time of the
 * last change of any kind tell even a copy that was given the old file's size and time.
 */
export const fileStampSchema = z.object({
  size: z.number(),
  mtimeMs: z.number(),
  ctimeMs: z.number(),
  ino: z.number(),
});

export type FileStamp = z.output<typeof fileStampSchema>;

export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): FileStamp {
  return { size, mtimeMs, ctimeMs, ino };
}

export function isSameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs && a.ino === b.ino;
}
