import { resolve, sep } from 'node:path';
import type { FileCall, FileRecord, FileWatcher } from './file-calls';
import { watchFileCalls } from './file-calls';

/** Every way a disk says no that the runs try. */
export const FAULT_CODES = ['EIO', 'ENOSPC', 'EPERM', 'EBUSY', 'EROFS', 'EMFILE'] as const;

export interface FileFault {
  /** The call that fails; any call where it is left out. */
  readonly call?: FileCall;
  /** Which use of it, counted from 1. */
  readonly use: number;
  /** Error code of the system. `short`: a write takes only a half and says so in its answer, as a full disk does. */
  readonly code: (typeof FAULT_CODES)[number] | 'EACCES' | 'EXDEV' | 'short';
  /** How many uses from that one on fail: 1 when left out; Infinity until `heal`. */
  readonly times?: number;
  /** Only calls on paths it matches count. */
  readonly on?: RegExp;
}

/**
 * A file system that can be made to fail, for tests and fault runs.
 *
 * Every call of `node:fs` and `node:fs/promises` on a path below `folder` — by our code or by a library, with or
 * without a promise — is counted and kept in `records`; one fault at a time makes the n-th use of a call fail:
 *
 * ```ts
 * const files = new FailingFiles(home);
 * files.fail({ call: 'rename', use: 1, code: 'EBUSY', times: 3 });
 * await expect(library.save(id, report)).resolves.toBeDefined();
 * files.end(); // in afterEach: the watch is the process's, not the test's
 * ```
 *
 * To try every place: raise `use` from 1 until the scenario ends with `met` still false. Functions for whole files
 * count as what they are made of (`writeFile` is open, write, close), reading a whole file as one `read`; `rm` is
 * `unlink`, `copyFile` is `copy`, `existsSync` is `stat` and answers false. A close that fails leaves the file open, so
 * that libraries that close again find it so. Nothing reaches another thread or
 * process: run there what is under test.
 */
export class FailingFiles implements FileWatcher {
  readonly #folder: string;
  #records: FileRecord[] = [];
  #fault: FileFault | undefined;
  #uses = 0;
  #met = false;

  constructor(folder: string) {
    this.#folder = resolve(folder);
    watchFileCalls(this);
  }

  /** Every call that was made and did not fail, oldest first. */
  get records(): readonly FileRecord[] {
    return this.#records;
  }

  /** Whether the fault was met since it was set. */
  get met(): boolean {
    return this.#met;
  }

  /** Sets the one fault; uses are counted from now on. */
  fail(fault: FileFault): void {
    this.#fault = fault;
    this.#uses = 0;
    this.#met = false;
  }

  /** From now on nothing fails. */
  heal(): void {
    this.#fault = undefined;
  }

  /** Forgets the records so far. */
  forget(): void {
    this.#records = [];
  }

  /** Ends the watch. */
  end(): void {
    watchFileCalls(undefined);
  }

  concerns(path: string): boolean {
    return path === this.#folder || path.startsWith(this.#folder + sep);
  }

  before(call: FileCall, path: string): void {
    const code = this.#dueFor(call, path, (fault) => fault.code !== 'short');
    if (code === undefined) return;
    throw Object.assign(new Error(`${code}: played, ${call} '${path}'`), { code, syscall: call, path });
  }

  taken(path: string, length: number): number {
    const isShort = this.#dueFor('write', path, (fault) => fault.code === 'short') !== undefined;
    return isShort ? Math.floor(length / 2) : length;
  }

  after(record: FileRecord): void {
    this.#records.push(record);
  }

  /** The code a call meets now, where the fault is of this sort. */
  #dueFor(call: FileCall, path: string, isSort: (fault: FileFault) => boolean): string | undefined {
    const fault = this.#fault;
    if (fault === undefined || !isSort(fault)) return undefined;
    if ((fault.call ?? call) !== call || fault.on?.test(path) === false) return undefined;
    this.#uses += 1;
    const { use, times = 1 } = fault;
    if (this.#uses < use || this.#uses >= use + times) return undefined;
    this.#met = true;
    return fault.code;
  }
}
