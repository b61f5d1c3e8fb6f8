import { mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from './replace-file';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replace-file-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('replaceFile', () => {
  it('writes a new file and replaces an old one, leaving nothing else behind', async () => {
    const path = join(folder, '年报.pdf');
    await replaceFile(path, 'first');
    await replaceFile(path, new TextEncoder().encode('second'));
    expect(await readFile(path, 'utf8')).toBe('second');
    expect(await readdir(folder)).toEqual(['年报.pdf']);
  });

  it('keeps the old content and no temporary file when the new one cannot be written', async () => {
    const path = join(folder, 'report.pdf');
    await writeFile(path, 'old');
    // An unpaired kind of content: the write itself fails after the temporary file was made.
    await expect(replaceFile(path, 42 as unknown as string)).rejects.toThrow();
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['report.pdf']);
  });

  it('follows a link instead of replacing it', async () => {
    await writeFile(join(folder, 'real.pdf'), 'old');
    await symlink('real.pdf', join(folder, 'link.pdf'));
    await replaceFile(join(folder, 'link.pdf'), 'new');
    expect(await readlink(join(folder, 'link.pdf'))).toBe('real.pdf');
    expect(await readFile(join(folder, 'real.pdf'), 'utf8')).toBe('new');
  });

  it('refuses a folder, a device and a folder that is not there', async () => {
    await expect(replaceFile(folder, 'x')).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(replaceFile('/dev/null', 'x')).rejects.toMatchObject({ code: 'EFTYPE' });
    await expect(replaceFile(join(folder, 'none/report.pdf'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('manages the longest file name a disk takes', async () => {
    const name = `${'局'.repeat(83)}.pdf`;
    await replaceFile(join(folder, name), 'x');
    expect(await readdir(folder)).toEqual([name]);
  });
});
