import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import type { Report } from '#shared/report/report';
import { FAULT_CODES, FailingFiles } from '../../tests/faults/failing-files';
import { draftText } from '../drafts/draft-file';
import { VERSION_EVERY_MS, VersionKeeper, VersionNotKept } from './version-keeper';
import { CHOSEN_FOLDER_NAME, type ChosenPlaces, VersionPlaces } from './version-places';

const ID = '11111111-2222';
const report = (count: number): Report => ({
  ...blankReport({ name: '城关镇', kind: 'government', superior: '' }, 2024),
  cells: { 'requests.newlyReceived.naturalPerson': count },
});

let home = '';
let clock = new Date('2025-01-03T14:32:00Z');
let remembered: ChosenPlaces = { former: [] };
let files: FailingFiles | undefined;
const tell = vi.fn<(message: string) => void>();
const onFailure = vi.fn<(error: unknown) => void>();

const places = () =>
  new VersionPlaces({
    defaultFolder: join(home, 'versions'),
    read: () => remembered,
    write: (next) => {
      remembered = next;
    },
  });
const start = () =>
  new VersionKeeper({
    draftsFolder: join(home, 'drafts'),
    places: places(),
    now: () => clock,
    tell,
    onFailure,
  });
const stick = () => join(home, 'stick');
const counts = async (keeper: VersionKeeper) => {
  const versions = await keeper.list(ID);
  const readings = await Promise.all(versions.map(({ name }) => keeper.read(ID, name)));
  return readings.map((reading) =>
    reading.ok ? reading.report.cells['requests.newlyReceived.naturalPerson'] : reading.message,
  );
};
const later = (seconds: number) => {
  clock = new Date(clock.getTime() + seconds * 1000);
};

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'versions-'));
  clock = new Date('2025-01-03T14:32:00Z');
  remembered = { former: [] };
  await mkdir(join(home, 'drafts'));
  await mkdir(stick());
});
afterEach(async () => {
  files?.end();
  files = undefined;
  vi.useRealTimers();
  vi.resetAllMocks();
  await rm(home, { recursive: true });
});

describe('VersionKeeper', () => {
  it('keeps versions as report files, and reads them from one start to the next', async () => {
    await start().keep(ID, report(1), 'beforePaste');
    later(60);
    const name = await start().keep(ID, report(2), 'beforeRestore');
    expect(name).toMatch(/^001735914780_20250103T143300Z_before-restore_[0-9a-f]{16}\.ndbg$/);
    const keeper = start();
    expect(await counts(keeper)).toEqual([2, 1]);
    expect(await readdir(join(home, 'versions', ID))).toHaveLength(2);
    expect(await readFile(join(home, 'versions', ID, name), 'utf8')).toBe(
      draftText({ report: report(2), savedAt: clock.toISOString() }),
    );
  });

  it('keeps the same content once, as long as that version reads', async () => {
    const keeper = start();
    const name = await keeper.keep(ID, report(1), 'work');
    later(60);
    expect(await keeper.keep(ID, report(1), 'beforePaste')).toBe(name);
    expect(await keeper.list(ID)).toHaveLength(1);
    await writeFile(join(home, 'versions', ID, name), 'damaged');
    await keeper.keep(ID, report(1), 'beforePaste');
    expect(await counts(keeper)).toEqual([1, '这个版本的文件已损坏，读不出来。']);
  });

  it('keeps a draft as it is found when it is opened, an older program’s to the byte', async () => {
    const text = draftText({ report: report(1), savedAt: '2024-12-01T00:00:00.000Z' });
    await writeFile(join(home, 'drafts', `${ID}.ndbg`), text);
    const keeper = start();
    await keeper.opened(ID);
    await keeper.settled();
    const [version] = await keeper.list(ID);
    expect(version?.reason).toBe('work');
    expect(await readFile(join(home, 'versions', ID, version?.name ?? ''), 'utf8')).toBe(text);
  });

  it('makes nothing of a draft file that does not read', async () => {
    await writeFile(join(home, 'drafts', `${ID}.ndbg`), '{"format":');
    const keeper = start();
    await keeper.opened(ID);
    await keeper.settled();
    expect(await keeper.list(ID)).toEqual([]);
    expect(tell).not.toHaveBeenCalled();
  });

  it('keeps what was saved last every five minutes of change, and nothing while nothing changes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const keeper = start();
    keeper.saved(ID, report(1));
    await vi.advanceTimersByTimeAsync(VERSION_EVERY_MS - 1);
    keeper.saved(ID, report(2));
    await keeper.settled();
    expect(await keeper.list(ID)).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await keeper.settled();
    expect(await counts(keeper)).toEqual([2]);
    await vi.advanceTimersByTimeAsync(10 * VERSION_EVERY_MS);
    await keeper.settled();
    expect(await counts(keeper)).toEqual([2]);
    later(600);
    keeper.saved(ID, report(3));
    await vi.advanceTimersByTimeAsync(VERSION_EVERY_MS);
    await keeper.settled();
    expect(await counts(keeper)).toEqual([3, 2]);
  });

  it('keeps the order when the clock is set back', async () => {
    const keeper = start();
    for (const count of [1, 2, 3]) {
      await keeper.keep(ID, report(count), 'work');
      later(-24 * 60 * 60);
    }
    expect(await counts(keeper)).toEqual([3, 2, 1]);
    expect((await keeper.list(ID)).map(({ madeAt }) => madeAt.slice(0, 10))).toEqual([
      '2025-01-01',
      '2025-01-02',
      '2025-01-03',
    ]);
  });

  it('thins out as it goes', async () => {
    const keeper = start();
    for (let count = 0; count < 30; count += 1) {
      await keeper.keep(ID, report(count), 'work');
      later(60);
    }
    later(24 * 60 * 60);
    await keeper.keep(ID, report(30), 'work');
    expect(await counts(keeper)).toEqual([30, 29, 28, 27, 26, 25, 24, 23, 22, 21]);
  });

  it('says of a version whose content is not what its name says that it is damaged', async () => {
    const keeper = start();
    const name = await keeper.keep(ID, report(1), 'work');
    const path = join(home, 'versions', ID, name);
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replace('"newlyReceived": {\n', '"newlyReceived": {\n '),
    );
    expect(await counts(keeper)).toEqual([1]);
    await writeFile(path, (await readFile(path, 'utf8')).replace('"naturalPerson": 1', '"naturalPerson": 7'));
    expect(await counts(keeper)).toEqual(['这个版本的文件已损坏，读不出来。']);
  });

  it('forgets a draft that is gone for good, in every place, and no other', async () => {
    const keeper = start();
    await keeper.keep(ID, report(1), 'work');
    await keeper.keep('other-draft', report(1), 'work');
    await places().choose(stick());
    await keeper.keep(ID, report(2), 'work');
    keeper.forget(ID);
    await keeper.settled();
    expect(await keeper.list(ID)).toEqual([]);
    expect(await keeper.list('other-draft')).toHaveLength(1);
  });

  it('clears away what a killed write left behind', async () => {
    const folder = join(home, 'versions', ID);
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, '.001735914720_20250103T143200Z_work_0123456789abcdef.aabbccddeeff.tmp'),
      'half',
    );
    await start().keep(ID, report(1), 'work');
    expect(await readdir(folder)).toHaveLength(1);
  });
});

describe('a place of the person’s choice', () => {
  it('takes the new versions, and those of before are listed with them', async () => {
    const keeper = start();
    await keeper.keep(ID, report(1), 'work');
    await places().choose(stick());
    later(60);
    await keeper.keep(ID, report(2), 'work');
    expect(await readdir(join(stick(), CHOSEN_FOLDER_NAME, ID))).toHaveLength(1);
    expect(await counts(keeper)).toEqual([2, 1]);
    places().useDefault();
    later(60);
    await keeper.keep(ID, report(3), 'work');
    expect(await readdir(join(home, 'versions', ID))).toHaveLength(2);
    expect(await counts(keeper)).toEqual([3, 2, 1]);
  });

  it('that is missing is told once; versions go to the data folder and are listed in order when it is back', async () => {
    const keeper = start();
    await places().choose(stick());
    await keeper.keep(ID, report(1), 'work');
    later(60);
    await rename(stick(), `${stick()}-away`);
    // What the system leaves in place of a stick is an empty folder.
    await mkdir(stick());
    await keeper.keep(ID, report(2), 'work');
    later(60);
    await keeper.keep(ID, report(3), 'work');
    expect(await counts(keeper)).toEqual([3, 2]);
    expect(await readdir(stick())).toEqual([]);
    expect(tell.mock.calls).toEqual([
      [`找不到早先版本的存放位置“${stick()}”，暂时存到本机的数据文件夹；接上以后会一起列出。`],
    ]);
    await rm(stick(), { recursive: true });
    await rename(`${stick()}-away`, stick());
    later(60);
    await keeper.keep(ID, report(4), 'work');
    expect(await counts(keeper)).toEqual([4, 3, 2, 1]);
    expect(await readdir(join(stick(), CHOSEN_FOLDER_NAME, ID))).toHaveLength(2);
  });

  it('that refuses gives way to the data folder', async () => {
    await places().choose(stick());
    files = new FailingFiles(stick());
    files.fail({ call: 'write', use: 1, code: 'ENOSPC', times: Number.POSITIVE_INFINITY });
    const keeper = start();
    await keeper.keep(ID, report(1), 'work');
    files.heal();
    expect(await counts(keeper)).toEqual([1]);
    expect(tell).toHaveBeenCalledExactlyOnceWith(
      `早先版本没有存到“${stick()}”：磁盘空间不足。已改存到本机的数据文件夹。`,
    );
  });
});

describe('a disk that fails', () => {
  it.each(FAULT_CODES)(
    'at any call leaves every version there whole, or says that none was made: %s',
    async (code) => {
      for (let use = 1; ; use += 1) {
        const folder = join(home, `run-${use}`);
        const keeper = new VersionKeeper({
          draftsFolder: folder,
          places: new VersionPlaces({
            defaultFolder: join(folder, 'versions'),
            read: () => ({ former: [] }),
            write: () => undefined,
          }),
          now: () => clock,
          tell,
          onFailure,
        });
        await keeper.keep(ID, report(1), 'work');
        later(1);
        files = new FailingFiles(folder);
        files.fail({ use, code });
        const kept = await keeper.keep(ID, report(2), 'beforeRestore').then(
          () => true,
          (error: unknown) => {
            expect(error).toBeInstanceOf(VersionNotKept);
            return false;
          },
        );
        const { met } = files;
        files.end();
        // Said to be made, it is there and whole; where the disk failed at the very end, it may be there all the same.
        expect(kept ? [[2, 1]] : [[1], [2, 1]]).toContainEqual(await counts(keeper));
        later(1);
        await keeper.keep(ID, report(3), 'work');
        expect((await counts(keeper))[0]).toBe(3);
        if (!met) break;
      }
    },
  );

  it('takes half of a write: that is no version', async () => {
    files = new FailingFiles(join(home, 'versions'));
    files.fail({ call: 'write', use: 1, code: 'short', times: 1 });
    const keeper = start();
    await keeper.keep(ID, report(1), 'work').catch(() => undefined);
    expect(files.met).toBe(true);
    expect((await counts(keeper)).filter((count) => count !== 1)).toEqual([]);
  });

  it('is told once for what nobody asked for, and again only after it had come right', async () => {
    files = new FailingFiles(join(home, 'versions'));
    await writeFile(join(home, 'drafts', `${ID}.ndbg`), draftText({ report: report(1), savedAt: '' }));
    files.fail({ call: 'rename', use: 1, code: 'EROFS', times: Number.POSITIVE_INFINITY });
    const keeper = start();
    for (let time = 0; time < 3; time += 1) {
      await keeper.opened(ID);
      await keeper.settled();
    }
    expect(tell.mock.calls).toEqual([
      ['这次没有存成早先版本：此位置不能写入（写保护）。年报本身的保存不受影响。'],
    ]);
    files.heal();
    await keeper.opened(ID);
    await keeper.settled();
    expect(await counts(keeper)).toEqual([1]);
  });
});
