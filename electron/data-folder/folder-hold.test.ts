import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FolderStanding } from '#shared/ipc/folder-standing';
import { FailingFiles } from '../../tests/faults/failing-files';
import { FolderHold, STILL_BEATS } from './folder-hold';
import type { RunningSelf } from './this-program';

/** A process that has ended. */
const ENDED = spawnSync('true').pid;

const here: RunningSelf = {
  token: 'here',
  user: '李强',
  computer: 'BANGONG-01',
  machine: 'machine-1',
  pid: process.pid,
};
/** On another computer, whose clock is a year behind: nothing may be concluded from it. */
const there: RunningSelf = {
  ...here,
  token: 'there',
  user: '王芳',
  computer: 'BANGONG-03',
  machine: 'machine-3',
};
const heldByThere = {
  standing: 'held',
  holder: { user: '王芳', computer: 'BANGONG-03', since: '2024-01-03T14:32:00.000Z', isHere: false },
};

let folder = '';
const onFailure = vi.fn<(error: unknown) => void>();
const record = () => join(folder, 'in-use.json');
const recordedToken = () => JSON.parse(readFileSync(record(), 'utf8')).token;

function holdOf(self: RunningSelf) {
  const changes: FolderStanding[] = [];
  const year = self.machine === there.machine ? 2024 : 2025;
  const now = () => new Date(`${year}-01-03T14:32:00.000Z`);
  const hold = new FolderHold({ folder, self, now, onFailure });
  hold.take();
  hold.keepAlive((standing) => changes.push(standing));
  return { hold, changes };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-hold-'));
  onFailure.mockReset();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('FolderHold', () => {
  it('makes nothing in the place of a folder that is gone, be it gone or another one, and knows it again', async () => {
    const { hold } = holdOf(here);
    await hold.makeSureOfFolder();
    const away = `${folder}-away`;
    await rename(folder, away);
    await expect(hold.makeSureOfFolder()).rejects.toThrow('找不到数据文件夹');
    expect(await hold.isStillOurs()).toBe(true);
    expect(existsSync(folder)).toBe(false);
    // What a stick that was pulled out may leave: its empty mount point.
    mkdirSync(folder);
    await hold.look();
    await expect(hold.makeSureOfFolder()).rejects.toThrow('找不到数据文件夹');
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
    await rename(away, folder);
    await hold.makeSureOfFolder();
  });

  it('knows a folder again by its own record where the disk numbers it anew, and makes a record that was removed', async () => {
    const { hold } = holdOf(here);
    await cp(folder, `${folder}-copy`, { recursive: true });
    await rm(folder, { recursive: true });
    await rename(`${folder}-copy`, folder);
    await hold.makeSureOfFolder();
    await rm(record());
    await hold.look();
    expect(recordedToken()).toBe(here.token);
    await hold.makeSureOfFolder();
  });

  it('is the first’s, says who has it to the second, and goes when it is given back', async () => {
    const first = holdOf(there).hold;
    expect(first.standing).toEqual({ standing: 'ours' });
    const second = holdOf(here);
    expect(second.hold.standing).toEqual(heldByThere);
    expect(await second.hold.isStillOurs()).toBe(false);
    first.release();
    expect(existsSync(record())).toBe(false);
    await second.hold.look();
    expect(second.changes).toEqual([{ standing: 'ours' }]);
    expect(recordedToken()).toBe('here');
  });

  it('makes the folder where it is not there yet', () => {
    folder = join(folder, 'new');
    expect(holdOf(here).hold.isOurs()).toBe(true);
    expect(statSync(record()).size).toBe(1024);
  });

  it('is taken at once from a program of this computer that has ended', () => {
    holdOf({ ...here, token: 'crashed', pid: ENDED });
    expect(holdOf(here).hold.isOurs()).toBe(true);
    expect(recordedToken()).toBe('here');
  });

  it('is not taken from a living program of this computer, be it another person’s', () => {
    holdOf({ ...here, token: 'other session', user: '王芳', pid: 1 });
    expect(holdOf(here).hold.standing).toMatchObject({
      standing: 'held',
      holder: { user: '王芳', isHere: true },
    });
  });

  it('is not taken from another computer by the number of a process that has ended here', () => {
    holdOf({ ...there, pid: ENDED });
    expect(holdOf(here).hold.standing).toEqual(heldByThere);
  });

  it('is taken once its record has been seen unchanged long enough, whatever the clocks say', async () => {
    holdOf(there);
    const { hold, changes } = holdOf(here);
    for (let look = 0; look < STILL_BEATS; look += 1) await hold.look();
    expect(changes).toEqual([]);
    await hold.look();
    expect(changes).toEqual([{ standing: 'ours' }]);
  });

  it('stays another’s for as long as the record is renewed', async () => {
    const first = holdOf(there).hold;
    const { hold, changes } = holdOf(here);
    for (let look = 0; look < 3 * STILL_BEATS; look += 1) {
      await hold.look();
      if (look % STILL_BEATS === 0) await first.look();
    }
    expect(changes).toEqual([]);
    expect(first.isOurs()).toBe(true);
  });

  it('can be taken over; from whom it was taken writes nothing more and gets it back only by asking', async () => {
    const first = holdOf(there);
    const second = holdOf(here);
    expect(await second.hold.takeOver()).toEqual({ standing: 'ours' });
    expect(await first.hold.isStillOurs()).toBe(false);
    const holder = { user: '李强', computer: 'BANGONG-01', since: '2025-01-03T14:32:00.000Z', isHere: false };
    expect(first.changes).toEqual([{ standing: 'takenOver', holder }]);
    second.hold.release();
    for (let look = 0; look < 3 * STILL_BEATS; look += 1) await first.hold.look();
    expect(first.hold.isOurs()).toBe(false);
    expect(await first.hold.takeOver()).toEqual({ standing: 'ours' });
    first.hold.release();
    expect(existsSync(record())).toBe(false);
  });

  it('is one’s alone when two take it over at the same moment', async () => {
    holdOf({ ...there, token: 'asleep' });
    const [one, other] = [holdOf({ ...here, token: 'one' }), holdOf({ ...here, token: 'other' })];
    await Promise.all([one.hold.takeOver(), other.hold.takeOver()]);
    expect([one.hold.isOurs(), other.hold.isOurs()].filter(Boolean)).toHaveLength(1);
  });

  it.each([
    ['empty', ''],
    ['cut off', '{"token": "the'],
    ['foreign', '{"hello": "world"}'],
    ['mistyped', '{"token":"a","user":"b","computer":"c","machine":"d","pid":"1","since":"","beat":0}'],
    ['huge', ' '.repeat(3_000_000)],
    ['binary', '\u0000\uffff'.repeat(100)],
  ])(
    'is only looked at while its record is %s, and taken when that does not change',
    async (_name, content) => {
      writeFileSync(record(), content);
      const { hold, changes } = holdOf(here);
      expect(hold.standing).toEqual({ standing: 'unclear' });
      for (let look = 0; look <= STILL_BEATS; look += 1) await hold.look();
      expect(changes).toEqual([{ standing: 'ours' }]);
      expect(recordedToken()).toBe('here');
    },
  );

  it('keeps what is its own when its record is damaged or deleted by others', async () => {
    const { hold } = holdOf(here);
    writeFileSync(record(), 'x');
    expect(await hold.isStillOurs()).toBe(true);
    expect(recordedToken()).toBe('here');
    await rm(record());
    expect(await hold.isStillOurs()).toBe(true);
    expect(recordedToken()).toBe('here');
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('keeps the words of people who write at length', () => {
    const { hold } = holdOf({ ...there, user: '王'.repeat(500), computer: '"'.repeat(300) });
    expect(hold.isOurs()).toBe(true);
    expect(holdOf(here).hold.standing).toMatchObject({
      standing: 'held',
      holder: { user: '王'.repeat(100) },
    });
  });

  describe('on a disk that refuses', () => {
    let files: FailingFiles;
    beforeEach(() => {
      files = new FailingFiles(folder);
    });
    afterEach(() => files.end());

    it.each([
      ['EROFS', 'writeProtected'],
      ['EACCES', 'noPermission'],
      ['EPERM', 'noPermission'],
    ] as const)('is closed to everybody where its record cannot be made: %s', async (code, reason) => {
      files.fail({ call: 'open', use: 1, code, times: Number.POSITIVE_INFINITY });
      const { hold } = holdOf(here);
      expect(hold.standing).toEqual({ standing: 'closed', reason });
      expect(await hold.takeOver()).toEqual({ standing: 'closed', reason });
      expect(await hold.isStillOurs()).toBe(false);
    });

    it('is taken once the place lets itself be written', async () => {
      files.fail({ call: 'open', use: 1, code: 'EACCES', times: Number.POSITIVE_INFINITY });
      const { hold, changes } = holdOf(here);
      await hold.look();
      expect(changes).toEqual([]);
      files.heal();
      await hold.look();
      expect(changes).toEqual([{ standing: 'ours' }]);
      expect(recordedToken()).toBe('here');
    });

    it('keeps nobody from looking and saving where there is no room for its record, and makes it later', async () => {
      files.fail({ call: 'open', use: 1, code: 'ENOSPC' });
      const { hold } = holdOf(here);
      expect(hold.isOurs()).toBe(true);
      expect(existsSync(record())).toBe(false);
      expect(await hold.isStillOurs()).toBe(true);
      expect(recordedToken()).toBe('here');
    });

    it('goes on when the disk does not give the record: the save itself tells', async () => {
      const { hold } = holdOf(here);
      files.fail({ use: 1, code: 'EIO', times: Number.POSITIVE_INFINITY });
      expect(await hold.isStillOurs()).toBe(true);
      expect(onFailure).toHaveBeenCalled();
    });
  });
});
