import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FailingFiles } from '../../tests/faults/failing-files';
import { makePlainStore } from '../../tests/support/plain-store';
import { prepareWrite, stagedWrite } from './staged-write';

let folder = '';
let files: FailingFiles;
const path = () => join(folder, 'draft.ndbg');
const write = (text: string, makeRoom?: () => void) => stagedWrite(path(), text, makePlainStore, makeRoom);
const code = (name: string) => expect.objectContaining({ code: name });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'staged-write-'));
  files = new FailingFiles(folder);
});
afterEach(async () => {
  files.end();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('stagedWrite', () => {
  it('leaves the new content alone in the folder', async () => {
    writeFileSync(path(), 'old');
    write('内容');
    expect(await readFile(path(), 'utf8')).toBe('内容');
    expect(await readdir(folder)).toEqual(['draft.ndbg']);
  });

  it('keeps the old content when the disk took only a part of the new', async () => {
    writeFileSync(path(), 'old');
    files.fail({ call: 'write', use: 1, code: 'short' });
    expect(() => write('content')).toThrow(code('ENOSPC'));
    expect(await readFile(path(), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['draft.ndbg']);
  });

  it('leaves no half of a first file', async () => {
    files.fail({ call: 'write', use: 1, code: 'short' });
    expect(() => write('content')).toThrow(code('ENOSPC'));
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps the old content at every call that fails, and works again after it', async () => {
    for (let use = 1; ; use += 1) {
      writeFileSync(path(), 'old');
      files.fail({ use, code: 'EIO' });
      try {
        write('content');
      } catch (error) {
        expect(error, `call ${use}`).toEqual(code('EIO'));
      }
      files.heal();
      const kept = readFileSync(path(), 'utf8');
      expect(['old', 'content'], `call ${use}`).toContain(kept);
      write('next');
      expect(await readFile(path(), 'utf8')).toBe('next');
      expect((await readdir(folder)).filter((name) => !name.includes('.tmp-'))).toEqual(['draft.ndbg']);
      if (!files.met) break;
    }
  });

  it('writes into no old file where the library would: renames that meet EXDEV, a SNAP in the environment', async () => {
    writeFileSync(path(), 'old');
    const untouched = () => expect(readFileSync(path(), 'utf8')).toBe('old');
    files.fail({ call: 'rename', use: 1, code: 'EXDEV' });
    write('by way of EXDEV', untouched);
    expect(await readFile(path(), 'utf8')).toBe('by way of EXDEV');
    writeFileSync(path(), 'old');
    vi.stubEnv('SNAP', '/snap/editor');
    files.heal();
    files.forget();
    write('in a snap', untouched);
    expect(await readFile(path(), 'utf8')).toBe('in a snap');
    expect(files.records.filter(({ call }) => call === 'fsync')).toHaveLength(2);
  });

  it('starts afresh beside what a killed write left', async () => {
    writeFileSync(`${path()}.next`, 'half');
    write('content');
    expect(await readFile(path(), 'utf8')).toBe('content');
    expect(await readdir(folder)).toEqual(['draft.ndbg']);
  });
});

describe('prepareWrite', () => {
  it('makes the folder', async () => {
    prepareWrite(join(folder, 'new', 'draft.ndbg'));
    expect(await readdir(folder)).toEqual(['new']);
  });

  it('refuses a link at the name, which the library would follow', async () => {
    writeFileSync(join(folder, 'foreign'), 'theirs');
    symlinkSync(join(folder, 'foreign'), path());
    expect(() => prepareWrite(path())).toThrow(code('ELOOP'));
  });
});
