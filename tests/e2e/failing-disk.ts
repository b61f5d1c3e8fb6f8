import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';

/**
 * Puts a file where the drafts folder lies: no draft can be written, whoever runs the test (permissions do not bind
 * root). Answers with the way back.
 */
export async function closeDraftsFolder(userData: string): Promise<() => Promise<void>> {
  const folder = join(userData, 'drafts');
  const away = join(userData, 'drafts-elsewhere');
  await rename(folder, away);
  await writeFile(folder, '');
  return async () => {
    await rm(folder);
    await rename(away, folder);
  };
}

/**
 * From now on the main process meets a disk without room for one more file; `emptyDisk` ends it. A write of a draft
 * begins by giving its content a second name, which is where a full disk refuses first. (A disk that takes a part of
 * the new content is played in the unit test of `guardedWrite`.)
 */
export function fillDisk(app: ElectronApplication): Promise<void> {
  return app.evaluate(() => {
    const fs = process.mainModule?.require('node:fs') as typeof import('node:fs');
    const refuse = () => {
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    };
    Object.assign(fs, {
      roomy: { linkSync: fs.linkSync, copyFileSync: fs.copyFileSync },
      linkSync: refuse,
      copyFileSync: refuse,
    });
  });
}

/** There is room on the disk again. */
export function emptyDisk(app: ElectronApplication): Promise<void> {
  return app.evaluate(() => {
    const fs = process.mainModule?.require('node:fs') as { readonly roomy: object };
    Object.assign(fs, fs.roomy);
  });
}

/** From now on each write of a draft takes this long, as on a worn-out stick. @param ms milliseconds */
export function holdUpDisk(app: ElectronApplication, ms: number): Promise<void> {
  return app.evaluate((_electron, delay) => {
    const fs = process.mainModule?.require('node:fs') as typeof import('node:fs');
    const { linkSync } = fs;
    Object.assign(fs, {
      linkSync: (...paths: Parameters<typeof linkSync>) => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, delay);
        linkSync(...paths);
      },
    });
  }, ms);
}
