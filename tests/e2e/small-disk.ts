import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that is really full, really write-protected, really gone. Only root may mount one. */
export interface SmallDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /**
   * Takes the last byte of it.
   *
   * @param spare bytes to be left over; whole pages of memory count
   */
  fill(spare?: number): void;
  /** Gives back what `fill` took. */
  free(): void;
  /** Makes a folder of it one that nobody may write in. */
  protect(name: string): void;
  unprotect(name: string): void;
  /** Pulls it out, whoever uses it; an empty folder is left in its place, as a mount point often is. */
  pullOut(): void;
  /** Plugs it in again, with what was on it. */
  plugIn(): void;
  /** For the end of a test. */
  remove(): void;
}

/** Why there can be no disk of its own here, as the reason of a skipped test; undefined where there can. */
export const noSmallDisk: string | undefined = whyNot();

/** @param megabytes room for the program's data folder with what Chromium keeps in it */
export function mountSmallDisk(megabytes = 24): SmallDisk {
  const home = mkdtempSync(join(tmpdir(), 'small-disk-'));
  // The content lies on a disk of memory; what the program sees is a second way to it, which can be taken away.
  const [content, folder] = [join(home, 'content'), join(home, 'stick')];
  for (const each of [content, folder]) mkdirSync(each);
  mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', content);
  const filler = join(content, 'filler');
  const plugIn = () => mount('--bind', content, folder);
  plugIn();
  return {
    folder,
    fill: (spare = 0) => {
      for (const size of [1 << 20, 1 << 12]) {
        for (let isFull = false; !isFull; ) isFull = !appends(filler, size);
      }
      truncateSync(filler, statSync(filler).size - spare);
    },
    free: () => rmSync(filler),
    protect: (name) => {
      // A second way to the folder on the folder itself: the whole disk may not be protected while files are open.
      mount('--bind', join(folder, name), join(folder, name));
      mount('-o', 'remount,bind,ro', join(folder, name));
    },
    unprotect: (name) => unmount(join(folder, name)),
    pullOut: () => unmount(folder),
    plugIn,
    remove: () => {
      for (const each of [folder, content]) if (isMounted(each)) unmount(each);
      rmSync(home, { recursive: true });
    },
  };
}

function appends(path: string, size: number): boolean {
  try {
    writeFileSync(path, Buffer.alloc(size, 1), { flag: 'a' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}

function whyNot(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux may mount a disk';
  const folder = mkdtempSync(join(tmpdir(), 'may-mount-'));
  try {
    mount('-t', 'tmpfs', '-o', 'size=1m', 'none', folder);
    unmount(folder);
    return undefined;
  } catch {
    return 'this machine lets nobody mount a disk';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function mount(...args: readonly string[]): void {
  execFileSync('mount', args, { stdio: 'pipe' });
}

/** Lazily: files that are still open do not keep it. */
function unmount(folder: string): void {
  execFileSync('umount', ['-l', folder], { stdio: 'pipe' });
}

function isMounted(folder: string): boolean {
  try {
    execFileSync('mountpoint', ['-q', folder]);
    return true;
  } catch {
    return false;
  }
}
