import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RECORD_NAME, recordOf } from '../../electron/data-folder/in-use-record';
import { temporaryUserData } from '../e2e/running-program';
import type { Screen } from './screen-list';
import { seedDrafts } from './seeded-drafts';

/** What data folders there are to start a program in; one that has started in one cannot show screens of another. */
export const START_FOLDERS = ['nothing', 'drafts', 'inUse'] as const;

/** With nothing in it, with drafts, or with drafts that another computer has open. */
export type StartFolder = (typeof START_FOLDERS)[number];

/** Milliseconds after which the record of the other computer is renewed, well before it is thought to be left over. */
const RENEWAL = 5000;

/** Where a program has to start for a screen. */
export function startFolderOf({ on, inUse }: Screen): StartFolder {
  if (on === 'nothing') return 'nothing';
  return inUse === true ? 'inUse' : 'drafts';
}

/** A new data folder of this kind on the disk. */
export async function makeStartFolder(kind: StartFolder): Promise<string> {
  const folder = await temporaryUserData();
  if (kind !== 'nothing') await seedDrafts(folder);
  if (kind === 'inUse') await keepInUse(folder);
  return folder;
}

/** Leaves the record of a program on another computer there and renews it for as long as these tests run. */
async function keepInUse(folder: string): Promise<void> {
  const path = join(folder, RECORD_NAME);
  const self = { token: 'of-another-computer', user: '王芳', computer: '办公室-02', machine: '0', pid: 1 };
  let beat = 0;
  const leave = () => {
    beat += 1;
    return writeFile(path, JSON.stringify(recordOf(self, '2026-01-15T06:30:00.000Z', beat)));
  };
  await leave();
  const timer = setInterval(() => {
    // The folder is thrown away when its screens are done.
    leave().catch(() => clearInterval(timer));
  }, RENEWAL);
  timer.unref();
}
