import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MAX_FILE_BYTES } from '#shared/report/file-limits';
import { fileProblem } from '#shared/report/file-problem';
import { readReportFile } from '#shared/report/read-report-file';
import { draftText } from '../drafts/draft-file';
import { type FileStamp, isSameStamp, stampOf } from '../drafts/file-stamp';
import { decodeUtf8 } from '../files/read-text-path';
import { setAside } from '../files/set-aside';
import { leftovers } from './staged-leftovers';
import { prepareWrite, STAGED_ENDING, stagedWrite } from './staged-write';
import type { StoreMaker } from './store-maker';
import { ClosedPlace, type StoreWrite, UnwritableReport, type WriteDone } from './store-write';
import { syncFolder } from './sync-folder';

type ReportWrite = Extract<StoreWrite, { kind: 'report' }>;

/** Said of a sound report that others have put there between two looks. */
const CHANGED_MEANWHILE = '保存的时候，草稿文件在别处改动过。';

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
  if (write.kind === 'json') {
    stagedWrite(write.path, text, makeStore);
    return {};
  }
  return replaceDraft(write, text, makeStore, now);
}

/**
 * Puts a draft in its place. What lies there and is not the report to be replaced is put aside under another name and
 * told: a file that was damaged since it was read (what is on screen is whole), and one that others have put there
 * while this content was on its way to the disk.
 */
function replaceDraft(
  { path, replaces = stampAt(path) ?? null }: ReportWrite,
  text: string,
  makeStore: StoreMaker,
  now: () => Date,
): WriteDone {
  const damage = damageAt(path);
  let message: string | undefined;
  stagedWrite(path, text, makeStore, () => {
    const standing = stampAt(path);
    if (standing === undefined) return;
    const isOther = replaces === null || !isSameStamp(replaces, standing);
    const finding = isOther ? (damageAt(path) ?? CHANGED_MEANWHILE) : damage;
    if (finding === undefined) return;
    const isSound = finding === CHANGED_MEANWHILE;
    const aside = basename(setAside(path, now(), isSound ? 'outside' : 'damaged'));
    const what = isSound ? '那份' : '损坏的';
    message = `${finding}${what}文件已另存为“${aside}”，现在的内容已重新保存。`;
  });
  return message === undefined ? {} : { setAside: { message } };
}

function prepareOrTell(path: string): void {
  try {
    prepareWrite(path);
  } catch (error) {
    throw new ClosedPlace('Nothing can be written here', { cause: error });
  }
}

function textOf(write: ReportWrite | Extract<StoreWrite, { kind: 'json' }>): string {
  if (write.kind === 'json') return `${JSON.stringify(write.value, null, 2)}\n`;
  const text = draftText(write);
  const readBack = readReportFile(text);
  if (!readBack.ok) throw new UnwritableReport(readBack.problem.message);
  return text;
}

/** Undefined where there is no file. */
function stampAt(path: string): FileStamp | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && stampOf(stats);
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
