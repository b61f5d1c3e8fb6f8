import { rmdirSync } from 'node:fs';

/** How systems say that a folder has something in it, is not there, or is not ours to remove. */
const LEFT_ALONE = ['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'ENOTDIR'];

/**
 * Before any code of ours runs, Electron makes the folder it would keep its own things in. A program that keeps
 * everything elsewhere (beside itself, on a stick) must not leave it behind on a PC it was only carried to. Only an
 * empty folder ever goes.
 */
export function dropUnusedFolder(electronFolder: string, dataFolder: string): void {
  if (electronFolder === dataFolder) return;
  try {
    rmdirSync(electronFolder);
  } catch (error) {
    if (!LEFT_ALONE.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
