import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardedWrite } from './guarded-write';

let folder = '';
const path = () => join(folder, 'draft.ndbg');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guarded-write-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('guardedWrite', () => {
  it('leaves the new content alone in the folder', async () => {
    writeFileSync(path(), 'old');
    // A rename, as electron-store does it: the kept name must not follow to the new content.
    guardedWrite(path(), 7, () => {
      renameOver('content');
    });
    expect(await readFile(path(), 'utf8')).toBe('content');
    expect(await readdir(folder)).toEqual(['draft.ndbg']);
  });

  it('brings the old content back when the disk took only a part of the new', async () => {
    writeFileSync(path(), 'old');
    expect(() => guardedWrite(path(), 7, () => renameOver('cont'))).toThrow(
      expect.objectContaining({ code: 'ENOSPC' }),
    );
    expect(await readFile(path(), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['draft.ndbg']);
  });

  it('brings the old content back when the write fails', async () => {
    writeFileSync(path(), 'old');
    const failure = Object.assign(new Error('no'), { code: 'EIO' });
    expect(() =>
      guardedWrite(path(), 7, () => {
        throw failure;
      }),
    ).toThrow(failure);
    expect(await readFile(path(), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['draft.ndbg']);
  });

  it('leaves no half of a first file', async () => {
    expect(() => guardedWrite(path(), 7, () => writeFileSync(path(), 'cont'))).toThrow();
    expect(await readdir(folder)).toEqual([]);
  });
});

function renameOver(content: string): void {
  writeFileSync(`${path()}.tmp`, content);
  renameSync(`${path()}.tmp`, path());
}
