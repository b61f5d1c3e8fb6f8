import { appendFileSync, existsSync, statSync } from 'node:fs';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface LogFileParts {
  /** Made when the first line is written; the folder above it is never made here. */
  readonly folder: string;
  /** Bytes of the newer of the two files, when it becomes the older: the log is never longer than twice that. */
  readonly turn: number;
}

const NEWER = 'events.log';
const OLDER = 'events-before.log';

/** The log on the disk, as a ring of two files: what is older than both is gone. */
export class LogFile {
  readonly #parts: LogFileParts;
  readonly #newer: string;
  readonly #older: string;

  constructor(parts: LogFileParts) {
    this.#parts = parts;
    this.#newer = join(parts.folder, NEWER);
    this.#older = join(parts.folder, OLDER);
  }

  /** Writes at the end, down to the disk. @throws the system's error */
  async append(text: string): Promise<void> {
    await mkdir(this.#parts.folder).catch(unlessThere);
    if ((await sizeOf(this.#newer)) + Buffer.byteLength(text) > this.#parts.turn)
      await rename(this.#newer, this.#older).catch(unlessMissing);
    const file = await open(this.#newer, 'a');
    try {
      await file.appendFile(text);
      await file.datasync();
    } finally {
      await file.close();
    }
  }

  /** The same at the very end of the program, when nothing can be waited for; only where there is a log already. */
  appendNow(text: string): void {
    if (!existsSync(this.#newer) || statSync(this.#newer).size > this.#parts.turn) return;
    appendFileSync(this.#newer, text);
  }

  /** All there is of it. @throws the system's error where a file is there and cannot be read */
  async read(): Promise<string> {
    return (await textOf(this.#older)) + (await textOf(this.#newer));
  }
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(unlessMissing))?.size ?? 0;
}

async function textOf(path: string): Promise<string> {
  return (await readFile(path, 'utf8').catch(unlessMissing)) ?? '';
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
