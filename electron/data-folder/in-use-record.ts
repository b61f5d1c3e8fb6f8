import { closeSync, ftruncateSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { RunningSelf } from './this-program';

/**
 * Every record has this length, in bytes, so that it is renewed in place by one small write: nothing is renamed, which
 * scanners and network drives get in the way of, and a full disk has room for it.
 */
const LENGTH = 1024;

/** Who uses a data folder: the content of `in-use.json` in it. */
export interface InUseRecord {
  readonly token: string;
  readonly user: string;
  readonly computer: string;
  readonly machine: string;
  readonly pid: number;
  /** ISO time, by the clock of that computer. For people to read; nothing is concluded from it. */
  readonly since: string;
  /** Counts up for as long as that program lives. */
  readonly beat: number;
}

/** Most characters of each text. */
const LONGEST = { token: 64, user: 100, computer: 100, machine: 64, since: 40 } as const;

export type RecordReading = InUseRecord | 'none' | 'damaged';

/** Name of the record in the data folder. */
export const RECORD_NAME = 'in-use.json';

/** The record of this program. @param since ISO time */
export function recordOf(self: RunningSelf, since: string, beat: number): InUseRecord {
  return { ...self, user: self.user.slice(0, 100), computer: self.computer.slice(0, 100), since, beat };
}

/** Reads the record. @throws the system's error where the disk does not give it */
export function readRecordSync(path: string): RecordReading {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(LENGTH + 1);
      return readingOf(bytes.subarray(0, readSync(file, bytes)));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return noneOrThrown(error);
  }
}

/** The same without standing still. */
export async function readRecord(path: string): Promise<RecordReading> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(LENGTH + 1) });
      return readingOf(buffer.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch (error) {
    return noneOrThrown(error);
  }
}

/** Writes a record where none is. @throws EEXIST where somebody was quicker */
export function createRecord(path: string, record: InUseRecord): void {
  writeFileSync(path, recordText(record), { flag: 'wx' });
}

/** Writes a record in place of another. @throws the system's error */
export function overwriteRecord(path: string, record: InUseRecord): void {
  try {
    const file = openSync(path, 'r+');
    try {
      writeSync(file, recordText(record), 0);
      ftruncateSync(file, LENGTH);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // Another person's file may not be written in, but in a folder both may use it can be replaced.
    rmSync(path);
    createRecord(path, record);
  }
}

/** Renews one's own record in place. @throws the system's error */
export async function renewRecord(path: string, record: InUseRecord): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.write(recordText(record), 0);
  } finally {
    await file.close();
  }
}

/** Whether the system says that this may not be written, be it the place or the person. */
export function isRefusal(error: unknown): boolean {
  return ['EROFS', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** A file longer than any record is none of ours, however it begins. */
function readingOf(bytes: Buffer): RecordReading {
  if (bytes.length > LENGTH) return 'damaged';
  try {
    const found: unknown = JSON.parse(bytes.toString('utf8'));
    return isRecord(found) ? found : 'damaged';
  } catch (error) {
    if (error instanceof SyntaxError) return 'damaged';
    throw error;
  }
}

/** By hand: this is read before the window is on its way, and a library of schemas takes longer to load than all else. */
function isRecord(value: unknown): value is InUseRecord {
  if (typeof value !== 'object' || value === null) return false;
  const found = value as Readonly<Record<string, unknown>>;
  const { pid, beat } = found;
  const hasTexts = Object.entries(LONGEST).every(([key, most]) => {
    const text = found[key];
    return typeof text === 'string' && text.length <= most;
  });
  return hasTexts && isWhole(pid) && pid > 0 && isWhole(beat) && beat >= 0;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function noneOrThrown(error: unknown): 'none' {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'none';
  throw error;
}

function recordText(record: InUseRecord): Buffer {
  return Buffer.alloc(LENGTH, `${JSON.stringify(record)}${' '.repeat(LENGTH)}`, 'utf8');
}
