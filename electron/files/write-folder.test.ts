import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mountSmallDisk, noSmallDisk } from '../../tests/e2e/small-disk';
import { FailingFiles } from '../../tests/faults/failing-files';
import { writeFolder } from './write-folder';

const FILES = [
  { name: '年报.pdf', content: new Uint8Array(300_000).fill(1) },
  { name: '年报.docx', content: new Uint8Array(40_000).fill(2) },
  { name: '报送清单.txt', content: new TextEncoder().encode('报送清单') },
];
const NAMES = FILES.map(({ name }) => name).toSorted();
const NEW = { replaces: false };

let place = '';
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'write-folder-'));
});
afterEach(() => rm(place, { recursive: true, force: true }));

async function expectWhole(folder: string): Promise<void> {
  expect((await readdir(folder)).toSorted()).toEqual(NAMES);
  for (const { name, content } of FILES) await expectContent(join(folder, name), content);
}

async function expectContent(path: string, content: Uint8Array): Promise<void> {
  // Compared by the machine: the test runner takes a second to compare what is equal.
  expect((await readFile(path)).equals(content), path).toBe(true);
}

describe('writeFolder', () => {
  it('writes every file, tells how far it is, and leaves nothing else behind', async () => {
    const told: number[] = [];
    await writeFolder(join(place, '年报'), FILES, { ...NEW, onProgress: (done) => told.push(done) });
    await expectWhole(join(place, '年报'));
    expect(await readdir(place)).toEqual(['年报']);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('waits for a program that holds what was just written, as virus scanners do', async () => {
    const files = new FailingFiles(place);
    try {
      files.fail({ call: 'rename', use: 1, code: 'EPERM', times: 3 });
      await writeFolder(join(place, '年报'), FILES, NEW);
      expect(files.met).toBe(true);
      await expectWhole(join(place, '年报'));
      files.fail({ call: 'rename', use: 2, code: 'EBUSY', times: 2 });
      await writeFolder(join(place, '年报'), FILES, { replaces: true });
      expect(files.met).toBe(true);
    } finally {
      files.end();
    }
    await expectWhole(join(place, '年报'));
    expect(await readdir(place)).toEqual(['年报']);
  });

  it('never replaces unasked: not a folder, not a file, not a link', async () => {
    await mkdir(join(place, '文件夹'));
    await writeFile(join(place, '文件夹', '年报.pdf'), 'old');
    await writeFile(join(place, '文件'), 'old');
    await symlink(join(place, '文件夹'), join(place, '链接'));
    const before = (await readdir(place, { recursive: true })).toSorted();
    for (const [name, replaces] of [
      ['文件夹', false],
      ['文件', true],
      ['链接', true],
    ] as const)
      await expect(writeFolder(join(place, name), FILES, { replaces })).rejects.toMatchObject({
        code: 'EEXIST',
      });
    expect((await readdir(place, { recursive: true })).toSorted()).toEqual(before);
    expect(await readFile(join(place, '文件夹', '年报.pdf'), 'utf8')).toBe('old');
  });

  it('replaces a folder when asked to, and keeps what others have put into it', async () => {
    const target = join(place, '年报');
    await mkdir(join(target, '照片'), { recursive: true });
    await writeFile(join(target, '年报.pdf'), 'old');
    await writeFile(join(target, '盖章扫描件.pdf'), 'scan');
    await writeFile(join(target, '照片', '1.jpg'), 'photo');
    expect(await writeFolder(target, FILES, { replaces: true })).toBeUndefined();
    expect((await readdir(target)).toSorted()).toEqual([...NAMES, '照片', '盖章扫描件.pdf'].toSorted());
    for (const { name, content } of FILES) await expectContent(join(target, name), content);
    expect(await readFile(join(target, '照片', '1.jpg'), 'utf8')).toBe('photo');
    expect(await readdir(place)).toEqual(['年报']);
  });

  it('stops at a wish, wherever it is, and leaves nothing', async () => {
    for (const stopAt of [1, 2, 3, 4]) {
      const control = new AbortController();
      let told = 0;
      const onProgress = () => {
        told += 1;
        if (told === stopAt) control.abort();
      };
      const writing = { ...NEW, onProgress, signal: control.signal };
      await expect(writeFolder(join(place, '年报'), FILES, writing)).rejects.toMatchObject({
        name: 'AbortError',
      });
      expect(await readdir(place)).toEqual([]);
    }
  });

  it('leaves nothing where the folder above is removed meanwhile, at whatever moment', async () => {
    for (const removeAt of [1, 2, 3, 4]) {
      const stick = join(place, 'stick');
      await mkdir(stick);
      let told = 0;
      const onProgress = () => {
        told += 1;
        if (told === removeAt) rmSync(stick, { recursive: true });
      };
      const writing = writeFolder(join(stick, '年报'), FILES, { ...NEW, onProgress });
      await expect(writing).rejects.toMatchObject({ code: 'ENOENT' });
      expect(await readdir(place)).toEqual([]);
    }
  });

  it('clears away what an earlier run left unfinished an hour ago, and nothing of others', async () => {
    for (const name of ['.年报导出未完成-old', '.年报导出未完成-new', '.别人的']) {
      await mkdir(join(place, name));
      await writeFile(join(place, name, '年报.pdf'), 'half');
    }
    const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await utimes(join(place, '.年报导出未完成-old'), twoHoursAgo, twoHoursAgo);
    await utimes(join(place, '.别人的'), twoHoursAgo, twoHoursAgo);
    await writeFolder(join(place, '年报'), FILES, NEW);
    expect((await readdir(place)).toSorted()).toEqual(['.别人的', '.年报导出未完成-new', '年报']);
  });
});

describe.skipIf(noSmallDisk !== undefined)(
  `writeFolder on a disk of its own${noSmallDisk === undefined ? '' : ` (skipped: ${noSmallDisk})`}`,
  () => {
    const PAGE = 4096;

    it('that is full at every point: no trace of the new folder, and the old one as it was', async () => {
      const disk = mountSmallDisk(1);
      try {
        const old = join(disk.folder, '年报');
        await writeFolder(old, FILES, NEW);
        let spare = 0;
        for (const isDone = { new: false, old: false }; !isDone.new || !isDone.old; spare += 2 * PAGE) {
          disk.fill(spare);
          const before = (await readdir(disk.folder, { recursive: true })).toSorted();
          for (const [name, replaces] of [
            ['又一份', false],
            ['年报', true],
          ] as const) {
            const outcome = await writeFolder(join(disk.folder, name), FILES, { replaces }).catch(
              (error: NodeJS.ErrnoException) => error.code,
            );
            if (outcome === undefined) {
              await expectWhole(join(disk.folder, name));
              isDone[replaces ? 'old' : 'new'] = true;
              if (!replaces) await rm(join(disk.folder, name), { recursive: true });
            } else {
              expect(outcome).toBe('ENOSPC');
              expect((await readdir(disk.folder, { recursive: true })).toSorted()).toEqual(before);
              await expectWhole(old);
            }
          }
          disk.free();
        }
        // All was met: the full disk, the disk with just enough room, and many between.
        expect(spare).toBeGreaterThan(340_000);
      } finally {
        disk.remove();
      }
    });

    it('that is pulled out: nothing is written where it was, and it is cleared when it is back', async () => {
      const disk = mountSmallDisk(1);
      try {
        let told = 0;
        const onProgress = () => {
          told += 1;
          if (told === 2) disk.pullOut();
        };
        const writing = writeFolder(join(disk.folder, '年报'), FILES, { ...NEW, onProgress });
        await expect(writing).rejects.toMatchObject({ code: 'ENOENT' });
        expect(await readdir(disk.folder)).toEqual([]);
        disk.plugIn();
        await writeFolder(join(disk.folder, '年报'), FILES, NEW);
        expect(await readdir(disk.folder)).toEqual(['年报']);
        await expectWhole(join(disk.folder, '年报'));
      } finally {
        disk.remove();
      }
    });
  },
);
