import {
  fsyncSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePlainStore } from '../support/plain-store';
import { FailingFiles } from './failing-files';

let home = '';
let files: FailingFiles;
const path = (name: string) => join(home, name);
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'failing-files-'));
  files = new FailingFiles(home);
});
afterEach(async () => {
  files.end();
  await rm(home, { recursive: true });
});

describe('FailingFiles', () => {
  it('fails the n-th use of a call, by whichever function it is made, and no other', async () => {
    writeFileSync(path('a'), 'content');
    files.fail({ call: 'rename', use: 2, code: 'EBUSY' });
    renameSync(path('a'), path('b'));
    await expect(rename(path('b'), path('c'))).rejects.toMatchObject({ code: 'EBUSY' });
    expect(files.met).toBe(true);
    renameSync(path('b'), path('c'));
    expect(await readFile(path('c'), 'utf8')).toBe('content');
  });

  it('fails from a use on until it is healed', () => {
    files.fail({ use: 1, code: 'EROFS', times: Number.POSITIVE_INFINITY });
    expect(() => writeFileSync(path('a'), '')).toThrow(expect.objectContaining({ code: 'EROFS' }));
    expect(() => openSync(path('a'), 'w')).toThrow(expect.objectContaining({ code: 'EROFS' }));
    files.heal();
    writeFileSync(path('a'), '');
  });

  it('takes half of a write, which whoever writes whole files notices and goes on from', async () => {
    files.fail({ call: 'write', use: 1, code: 'short' });
    expect(writeSync(openSync(path('a'), 'w'), '12345678')).toBe(4);
    expect(readFileSync(path('a'), 'utf8')).toBe('1234');
    files.fail({ call: 'write', use: 1, code: 'short' });
    await writeFile(path('b'), '12345678');
    expect(files.met).toBe(true);
    expect(readFileSync(path('b'), 'utf8')).toBe('12345678');
  });

  it('reaches file handles', async () => {
    const file = await open(path('a'), 'wx');
    await file.writeFile('content');
    files.fail({ call: 'fsync', use: 1, code: 'EIO' });
    await expect(file.sync()).rejects.toMatchObject({ code: 'EIO' });
    await file.sync();
    await file.close();
  });

  it('reaches what electron-store keeps for itself', () => {
    const store = makePlainStore<{ a: number }>({
      cwd: home,
      name: 'store',
      fileExtension: 'json',
      accessPropertiesByDotNotation: false,
      serialize: JSON.stringify,
      deserialize: () => ({ a: 0 }),
    });
    files.fail({ call: 'fsync', use: 1, code: 'EIO' });
    expect(() => {
      store.store = { a: 1 };
    }).toThrow(expect.objectContaining({ code: 'EIO' }));
    store.store = { a: 2 };
    expect(files.records.map(({ call }) => call)).toEqual(
      expect.arrayContaining(['open', 'write', 'fsync', 'close', 'rename']),
    );
  });

  it('keeps what a replay needs, in order', () => {
    const descriptor = openSync(path('a'), 'w');
    writeSync(descriptor, '甲');
    fsyncSync(descriptor);
    renameSync(path('a'), path('b'));
    const file = { number: expect.any(Number), path: path('a') };
    expect(files.records).toEqual([
      { call: 'open', file, flags: 'w' },
      { call: 'write', file, bytes: Uint8Array.from(Buffer.from('甲')), position: undefined },
      { call: 'fsync', file },
      { call: 'rename', path: path('a'), to: path('b') },
    ]);
  });

  it('leaves alone what lies elsewhere', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'not-failing-'));
    files.fail({ use: 1, code: 'EIO', times: Number.POSITIVE_INFINITY });
    await writeFile(join(elsewhere, 'a'), 'content');
    expect(files.records).toEqual([]);
    files.heal();
    await rm(elsewhere, { recursive: true });
  });
});
