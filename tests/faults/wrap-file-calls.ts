import fs, { type PathLike } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileCall, FileRecord, OpenedFile } from './file-calls';
import { watcherOf } from './file-calls';
import { wrapFileHandles } from './wrap-file-handles';

/**
 * Puts a watch on every function of `node:fs` and `node:fs/promises` that the program and its libraries use, once and
 * for the whole process: to be loaded before anything that keeps such a function for itself (electron-store does).
 * `vitest.config.ts` loads it before the tests, `run-faults.ts` before the runs. Without a watcher nothing changes.
 */
type Call = (...args: never[]) => unknown;
type Functions = Record<string, Call>;

const files = fs as unknown as Functions;
const promises = fs.promises as unknown as Functions;
const original = { ...files };
const opened = new Map<number, OpenedFile>();
let lastNumber = 0;

/** Functions of one path that answer with anything and change nothing a replay has to know the details of. */
const OF_ONE_PATH: Readonly<Record<string, Exclude<FileCall, 'open' | 'write' | 'close' | 'fsync'>>> = {
  readFile: 'read',
  unlink: 'unlink',
  rm: 'unlink',
  mkdir: 'mkdir',
  readdir: 'readdir',
  stat: 'stat',
  lstat: 'stat',
  statfs: 'stat',
  realpath: 'realpath',
  readlink: 'realpath',
  access: 'access',
  chmod: 'chmod',
  chown: 'chmod',
  utimes: 'chmod',
};
const OF_TWO_PATHS = { rename: 'rename', link: 'link', copyFile: 'copy' } as const;

for (const [name, call] of Object.entries(OF_ONE_PATH)) {
  wrapTriple(name, call, (path) => ({ call, path }) as FileRecord);
}
for (const [name, call] of Object.entries(OF_TWO_PATHS)) {
  wrapTriple(name, call, (path, to) =>
    call === 'copy'
      ? { call, path, to, bytes: (original.readFileSync as unknown as typeof fs.readFileSync)(to) }
      : { call, path, to },
  );
}
wrapExists();
wrapDescriptors();
wrapWholeFileWrites();
await wrapFileHandles(promises, { pathOf, newNumber: () => ++lastNumber });
syncBuiltinESMExports();

/** The synchronous function, the one with a callback, and the one with a promise. */
function wrapTriple(name: string, call: FileCall, record: (path: string, to: string) => FileRecord): void {
  const paths = (args: readonly unknown[]) => [pathOf(args[0]), pathOf(args[1])] as const;
  const sync = files[`${name}Sync`];
  if (sync !== undefined) {
    replace(files, `${name}Sync`, (...args) => {
      const [path, to] = paths(args);
      const watcher = watcherOf(path);
      watcher?.before(call, path);
      const result = sync(...args);
      watcher?.after(record(path, to));
      return result;
    });
  }
  const promised = promises[name];
  if (promised !== undefined) {
    replace(promises, name, async (...args) => {
      const [path, to] = paths(args);
      const watcher = watcherOf(path);
      watcher?.before(call, path);
      const result = await promised(...args);
      watcher?.after(record(path, to));
      return result;
    });
  }
  const withCallback = files[name];
  if (withCallback === undefined) return;
  replace(files, name, (...args: never[]) => {
    const [path, to] = paths(args);
    const watcher = watcherOf(path);
    const callback = args.at(-1) as unknown;
    if (watcher === undefined || typeof callback !== 'function') return withCallback(...args);
    try {
      watcher.before(call, path);
    } catch (error) {
      process.nextTick(callback, error);
      return undefined;
    }
    const heard = (error: unknown, ...results: unknown[]) => {
      if (error === null || error === undefined) watcher.after(record(path, to));
      callback(error, ...results);
    };
    return withCallback(...([...args.slice(0, -1), heard] as never[]));
  });
}

/** `existsSync` never throws: a disk that does not answer makes it say no. */
function wrapExists(): void {
  const exists = fs.existsSync;
  replace(files, 'existsSync', (path: PathLike) => {
    try {
      watcherOf(pathOf(path))?.before('stat', pathOf(path));
    } catch {
      return false;
    }
    return exists(path);
  });
}

function wrapDescriptors(): void {
  const { openSync, closeSync, fsyncSync, writeSync, ftruncateSync } = fs;
  replace(files, 'openSync', (path: PathLike, flags: string | number = 'r', mode?: number) => {
    const watcher = watcherOf(pathOf(path));
    watcher?.before('open', pathOf(path));
    const descriptor = openSync(path, flags, mode);
    if (watcher !== undefined) {
      const file = { number: ++lastNumber, path: pathOf(path) };
      opened.set(descriptor, file);
      watcher.after({ call: 'open', file, flags });
    }
    return descriptor;
  });
  const ofDescriptor = (name: string, call: 'close' | 'fsync', work: (descriptor: number) => void) =>
    replace(files, name, (descriptor: number) => {
      const file = opened.get(descriptor);
      const watcher = file && watcherOf(file.path);
      if (file) watcher?.before(call, file.path);
      if (call === 'close') opened.delete(descriptor);
      work(descriptor);
      if (file) watcher?.after({ call, file });
    });
  ofDescriptor('closeSync', 'close', closeSync);
  ofDescriptor('fsyncSync', 'fsync', fsyncSync);
  ofDescriptor('fdatasyncSync', 'fsync', fsyncSync);
  replace(files, 'ftruncateSync', (descriptor: number, length = 0) => {
    const file = opened.get(descriptor);
    const watcher = file && watcherOf(file.path);
    if (file) watcher?.before('truncate', file.path);
    ftruncateSync(descriptor, length);
    if (file) watcher?.after({ call: 'truncate', file, length });
  });
  replace(files, 'writeSync', (descriptor: number, data: string | Uint8Array, ...rest: unknown[]) => {
    const file = opened.get(descriptor);
    const watcher = file && watcherOf(file.path);
    if (file === undefined || watcher === undefined)
      return (writeSync as (...args: unknown[]) => number)(descriptor, data, ...rest);
    watcher.before('write', file.path);
    const { bytes, position } = written(data, rest);
    const some = bytes.subarray(0, watcher.taken(file.path, bytes.length));
    writeSync(descriptor, some, 0, some.length, position);
    watcher.after({ call: 'write', file, bytes: Uint8Array.from(some), position });
    return some.length;
  });
}

/** What a call of `writeSync` writes: text with (position, encoding), or bytes with (offset, length, position). */
function written(data: string | Uint8Array, rest: readonly unknown[]) {
  const place = (value: unknown) => (typeof value === 'number' ? value : undefined);
  if (typeof data === 'string') {
    const bytes = Buffer.from(data, (rest[1] as BufferEncoding | undefined) ?? 'utf8');
    // Position 0 at the first write into a new file is its end as well, so that a replay need not know the two apart.
    return { bytes, position: place(rest[0]) };
  }
  const offset = place(rest[0]) ?? 0;
  const length = place(rest[1]) ?? data.length - offset;
  return { bytes: data.subarray(offset, offset + length), position: place(rest[2]) };
}

/** Node writes whole files past the functions above; here they are made of them, as they are made of system calls. */
function wrapWholeFileWrites(): void {
  const { writeFileSync } = fs;
  replace(files, 'writeFileSync', (path: PathLike | number, data: string | Uint8Array, options?: unknown) => {
    if (typeof path === 'number' || watcherOf(pathOf(path)) === undefined)
      return writeFileSync(path, data, options as fs.WriteFileOptions);
    const { mode, flag = 'w' } = (typeof options === 'object' ? options : {}) as {
      mode?: number;
      flag?: string;
    };
    const descriptor = fs.openSync(path, flag, mode);
    try {
      let rest: Uint8Array = typeof data === 'string' ? Buffer.from(data) : data;
      while (rest.length > 0) rest = rest.subarray(fs.writeSync(descriptor, rest));
    } finally {
      fs.closeSync(descriptor);
    }
  });
  const promisedWriteFile = fs.promises.writeFile;
  replace(promises, 'writeFile', async (target: unknown, data: never, options: never) => {
    if (typeof target !== 'string' || watcherOf(pathOf(target)) === undefined)
      return promisedWriteFile(target as never, data, options);
    const file = await fs.promises.open(target, (options as { flag?: string } | undefined)?.flag ?? 'w');
    try {
      await file.writeFile(data);
    } finally {
      await file.close();
    }
  });
}

function replace(functions: Functions, name: string, wrapped: (...args: never[]) => unknown): void {
  const before = functions[name];
  // `realpathSync.native` and its like stay reachable.
  functions[name] = Object.assign(wrapped, before);
}

function pathOf(path: unknown): string {
  if (path instanceof URL) return fileURLToPath(path);
  return typeof path === 'string' || path instanceof Uint8Array ? resolve(String(path)) : '';
}
