import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import type { StoreMaker } from './store-maker';
import { syncFolder } from './sync-folder';

/** Ending of the name a new content has until it takes the place of the old one. */
export const STAGED_ENDING = 'next';

/**
 * Has electron-store write a file, and makes sure of it before the old content goes.
 *
 * What electron-store gives (conf 16 on atomically 2): the content goes to a temporary file beside the named one, is
 * fsynced and renamed. What it lacks: it does not look how much of the content the disk took and would rename half a
 * file over a whole one; where the rename meets EXDEV, or SNAP stands in the environment, it writes into the old file
 * in place; it follows a link wherever it leads; it does not fsync the folder. So it is given a name beside the right
 * one. Only when all of the content is seen to be on disk there does it take the place of the old, by a rename of
 * ours, and the folder is fsynced. Until then nothing has touched the old content.
 *
 * @param path of the file; a link at this name is neither followed nor replaced
 * @param makeRoom called when the new content is on disk, for what has to be put out of its way first
 * @throws the system's error, ENOSPC for a content of which only a part was taken, ELOOP for a link; unless the very
 *   last step failed (the fsync of the folder), the name then holds what it held before
 */
export function stagedWrite(path: string, text: string, makeStore: StoreMaker, makeRoom?: () => void): void {
  const staged = `${path}.${STAGED_ENDING}`;
  try {
    rmSync(staged, { force: true });
    const store = makeStore<Record<string, unknown>>({
      cwd: dirname(path),
      name: basename(path),
      fileExtension: STAGED_ENDING,
      accessPropertiesByDotNotation: false,
      // Made once, by whoever knows the format: it was read back and measured before it came here.
      serialize: () => text,
      deserialize: () => ({}),
    });
    store.store = {};
    makeSureOf(staged, Buffer.byteLength(text));
    makeRoom?.();
    renameSync(staged, path);
  } catch (error) {
    removeIfPossible(staged);
    throw error;
  }
  syncFolder(dirname(path));
}

/**
 * Makes the folder of a file, and sees whether the file may be written at all: what is found here is no passing
 * trouble of a write, and electron-store would try for a second before it says so.
 *
 * @throws the system's error, ELOOP for a link
 */
export function prepareWrite(path: string): void {
  const folder = dirname(path);
  makeFolder(folder);
  accessSync(folder, constants.W_OK);
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw Object.assign(new Error('A link stands at this name'), { code: 'ELOOP' });
  }
}

/** A new folder is safe from a power cut once the folders above it know of it on disk. */
function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  for (let above = dirname(folder); above.length >= dirname(first).length; above = dirname(above)) {
    syncFolder(above);
    if (above === dirname(above)) return;
  }
}

/** Whichever way the library wrote: all of it, and on disk. */
function makeSureOf(path: string, byteLength: number): void {
  const file = openSync(path, 'r+');
  try {
    if (fstatSync(file).size !== byteLength) {
      throw Object.assign(new Error('The disk took only a part'), { code: 'ENOSPC' });
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** What is left of a write that failed is in nobody's way: the next write and the next start remove it. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The error to be told is the one of the write.
  }
}
