import type { FileHandle } from 'node:fs/promises';
import type { FileRecord, OpenedFile } from './file-calls';
import { watcherOf } from './file-calls';

type Functions = Record<string, (...args: never[]) => unknown>;

export interface HandleParts {
  readonly pathOf: (path: unknown) => string;
  readonly newNumber: () => number;
}

/** Puts the watch on what `open` of `node:fs/promises` gives, and on `open` itself. */
export async function wrapFileHandles(
  promises: Functions,
  { pathOf, newNumber }: HandleParts,
): Promise<void> {
  const open = promises.open as unknown as (path: string, ...rest: unknown[]) => Promise<FileHandle>;
  const files = new WeakMap<FileHandle, OpenedFile>();

  promises.open = (async (path: string, flags: string | number = 'r', ...rest: unknown[]) => {
    const watcher = watcherOf(pathOf(path));
    watcher?.before('open', pathOf(path));
    const handle = await open(path, flags, ...rest);
    if (watcher === undefined) return handle;
    const file = { number: newNumber(), path: pathOf(path) };
    files.set(handle, file);
    watcher.after({ call: 'open', file, flags });
    return handle;
  }) as never;

  const any = await open(process.execPath);
  const methods = Object.getPrototypeOf(any) as Functions;
  await any.close();
  const { sync, datasync, close, read, readFile, stat, truncate, write, writeFile } =
    methods as unknown as Record<string, (this: FileHandle, ...args: unknown[]) => Promise<unknown>>;

  const wrap = (
    name: string,
    work: typeof sync,
    call: 'fsync' | 'close' | 'read' | 'stat' | 'truncate',
    record: (file: OpenedFile, args: readonly unknown[]) => FileRecord,
  ) => {
    methods[name] = async function (this: FileHandle, ...args: unknown[]) {
      const file = files.get(this);
      const watcher = file && watcherOf(file.path);
      if (file) watcher?.before(call, file.path);
      const result = await work?.apply(this, args);
      if (file) watcher?.after(record(file, args));
      return result;
    } as never;
  };
  wrap('sync', sync, 'fsync', (file) => ({ call: 'fsync', file }));
  wrap('datasync', datasync, 'fsync', (file) => ({ call: 'fsync', file }));
  wrap('close', close, 'close', (file) => ({ call: 'close', file }));
  wrap('read', read, 'read', ({ path }) => ({ call: 'read', path }));
  wrap('readFile', readFile, 'read', ({ path }) => ({ call: 'read', path }));
  wrap('stat', stat, 'stat', ({ path }) => ({ call: 'stat', path }));
  wrap('truncate', truncate, 'truncate', (file, [length]) => ({
    call: 'truncate',
    file,
    length: Number(length ?? 0),
  }));

  methods.write = async function (this: FileHandle, data: string | Uint8Array, ...rest: unknown[]) {
    const file = files.get(this);
    const watcher = file && watcherOf(file.path);
    if (file === undefined || watcher === undefined) return write?.call(this, data, ...rest);
    watcher.before('write', file.path);
    const offset = typeof data !== 'string' && typeof rest[0] === 'number' ? rest[0] : 0;
    const length = typeof data !== 'string' && typeof rest[1] === 'number' ? rest[1] : undefined;
    const place = typeof data === 'string' ? rest[0] : rest[2];
    const position = typeof place === 'number' ? place : undefined;
    const whole = (typeof data === 'string' ? Buffer.from(data) : data).subarray(
      offset,
      length === undefined ? undefined : offset + length,
    );
    const some = whole.subarray(0, watcher.taken(file.path, whole.length));
    await write?.call(this, some, 0, some.length, position);
    watcher.after({ call: 'write', file, bytes: Uint8Array.from(some), position });
    return { bytesWritten: some.length, buffer: data };
  } as never;
  methods.writeFile = async function (this: FileHandle, data: string | Uint8Array, ...rest: unknown[]) {
    const file = files.get(this);
    if (file === undefined || watcherOf(file.path) === undefined) return writeFile?.call(this, data, ...rest);
    let left: Uint8Array = typeof data === 'string' ? Buffer.from(data) : data;
    while (left.length > 0) left = left.subarray((await this.write(left)).bytesWritten);
  } as never;
}
