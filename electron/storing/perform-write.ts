import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MAX_FILE_BYTES } from '#shared/report/file-limits';
import { fileProblem } from '#shared/report/file-problem';
import { readReportFile } from '#shared/report/read-report-file';
import { draftText } from '../drafts/draft-file';
import { decodeUtf8 } from '../files/read-text-path';
import { setAside } from '../files/set-aside';
import { leftovers } from './staged-leftovers';
import { prepareWrite, STAGED_ENDING, stagedWrite } from './staged-write';
import type { StoreMaker } from './store-maker';
import { ClosedPlace, type StoreWrite, UnwritableReport, type WriteDone } from './store-write';
import { syncFolder } from './sync-folder';

/**
 * Carries out one change, standing still until it is on disk: for a thread that has nothing else to do.
 *
 * @throws UnwritableReport for a report that would not open again; ClosedPlace where nothing can be written, for now;
 *   the system's error when the disk refuses. The file then holds what it held before
 */
export function performWrite(write: StoreWrite, makeStore: StoreMaker, now: () => Date): WriteDone {
  if (write.kind === 'tidy') {
    for (const name of leftovers(readdirSync(write.path))) rmSync(join(write.path, name), { force: true });
    return {};
  }
  if (write.kind === 'remove') {
    const folder = dirname(write.path);
    // First what a failed write may have left for this name, or the next start would take it for the file.
    rmSync(`${write.path}.${STAGED_ENDING}`, { force: true });
    rmSync(write.path, { force: true });
    if (statSync(folder, { throwIfNoEntry: false }) !== undefined) syncFolder(folder);
    return {};
  }
  const text = textOf(write);
  prepareOrTell(write.path);
  const damage = write.kind === 'report' ? damageAt(write.path) : undefined;
  if (damage === undefined) {
    stagedWrite(write.path, text, makeStore);
    return {};
  }
  // The file was damaged since it was read: what is on screen is whole, and what lies there is kept beside it.
  let aside = '';
  stagedWrite(write.path, text, makeStore, () => {
    aside = basename(setAside(write.path, now()));
  });
  return { setAside: { message: `${damage}损坏的文件已另存为“${aside}”，现在的内容已重新保存。` } };
}

function prepareOrTell(path: string): void {
  try {
    prepareWrite(path);
  } catch (error) {
    throw new ClosedPlace('Nothing can be written here', { cause: error });
  }
}

function textOf(write: Extract<StoreWrite, { kind: 'report' | 'json' }>): string {
  if (write.kind === 'json') return `${JSON.stringify(write.value, null, 2)}\n`;
  const text = draftText(write);
  const readBack = readReportFile(text);
  if (!readBack.ok) throw new UnwritableReport(readBack.problem.message);
  return text;
}

/** What is wrong with the draft file that lies at a name; undefined for a sound one, and where there is none. */
function damageAt(path: string): string | undefined {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return undefined;
  if (size > MAX_FILE_BYTES) return fileProblem('tooLarge').finding;
  const bytes = bytesAt(path);
  if (bytes === undefined) return '磁盘上的草稿文件有一处读不出来。';
  const text = decodeUtf8(bytes);
  if (text === undefined) return fileProblem('notText').finding;
  const outcome = readReportFile(text);
  if (!outcome.ok) return outcome.problem.finding;
  return outcome.sealIntact === false ? fileProblem('sealBroken').finding : undefined;
}

/** Undefined where the disk has lost them: a bad spot must not stop every later save. */
function bytesAt(path: string): Uint8Array | undefined {
  for (let tries = 1; ; tries += 1) {
    try {
      return readFileSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EIO') throw error;
      // What is read at the second time was no bad spot.
      if (tries === 2) return undefined;
    }
  }
}
