import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';
import { tiedReport } from '../../tests/rule-cases/tied-report';
import { useEveryDay } from '../../tests/support/days-of-use';
import { makePlainWriter } from '../../tests/support/plain-writer';
import { draftText } from './draft-file';
import { DraftLibrary } from './draft-library';
import { DraftUnavailable } from './draft-unavailable';

const report = (name: string): Report => blankReport({ name, kind: 'department', superior: '' }, 2024);

let home = '';
let clock = new Date('2025-01-03T14:32:00Z');
const folder = () => join(home, 'drafts');

/** The library as a new start of the program finds it. */
function startLibrary(mayWrite = true): DraftLibrary {
  return new DraftLibrary({
    folder: folder(),
    previousFolder: join(home, 'previous'),
    notesFolder: home,
    writer: makePlainWriter(() => clock),
    now: () => clock,
    mayWrite: () => mayWrite,
    onFailure: (error) => {
      throw error;
    },
  });
}

/** The program is used on so many days in a row, the last of them given. */
const usedUntil = (until: string, days: number, mayWrite = true) =>
  useEveryDay({
    until,
    days,
    start: () => startLibrary(mayWrite),
    setClock: (moment) => {
      clock = moment;
    },
  });

/** Every file below a folder with its content. */
async function contentsOf(place: string): Promise<Record<string, string>> {
  const names = await readdir(place, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')])),
  );
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'draft-library-'));
  clock = new Date('2025-01-03T14:32:00Z');
});
afterEach(() => rm(home, { recursive: true }));

describe('DraftLibrary', () => {
  it('keeps a draft from one start to the next, as a report file', async () => {
    const { summary } = await startLibrary().create(report('城关镇'));
    const edited = { ...report('城关镇'), cells: { 'requests.newlyReceived.naturalPerson': '　12件' } };
    await startLibrary().save(summary.id, edited, { place: { page: 'requests' } });
    const library = startLibrary();
    expect((await library.open(summary.id)).draft.report).toEqual(edited);
    expect((await library.list()).drafts).toMatchObject([{ id: summary.id, name: '城关镇 2024 年年报' }]);
    const file = JSON.parse(await readFile(join(folder(), `${summary.id}.ndbg`), 'utf8'));
    expect(file).toMatchObject({
      format: 'gov-disclosure-annual-report',
      savedAt: '2025-01-03T14:32:00.000Z',
    });
  });

  it('tells of figures that no longer follow the tables since another program changed the file', async () => {
    const { summary } = await startLibrary().create(tiedReport('收到〔5新收〕件，共〔5总计〕件。'));
    expect(await startLibrary().open(summary.id)).not.toHaveProperty('notice');
    const path = join(folder(), `${summary.id}.ndbg`);
    const { seal: _seal, ...file } = JSON.parse(await readFile(path, 'utf8'));
    file.narrative.overview = `今年${file.narrative.overview}`;
    await writeFile(path, JSON.stringify(file));
    expect(await startLibrary().open(summary.id)).toMatchObject({
      draft: { report: { narrative: { overview: '今年收到5件，共5件。' } } },
      notice: '草稿文件在别处改动过，正文里有 2 个数字与表格脱开，改动表格时不会跟着变。请核对正文里的数字。',
    });
  });

  it('leaves nothing but the draft files in the folder', async () => {
    const library = startLibrary();
    const { summary } = await library.create(report('城关镇'));
    await library.save(summary.id, report('城关镇'));
    expect(await readdir(folder())).toEqual([`${summary.id}.ndbg`]);
  });

  it('remembers place and name, and lists the last saved first', async () => {
    const library = startLibrary();
    const first = (await library.create(report('甲局'))).summary.id;
    clock = new Date('2025-01-03T14:40:00Z');
    const second = (await library.create(report('乙局'))).summary.id;
    await library.save(second, report('乙局'), {
      place: { page: 'disputes', cell: 'disputes.review.upheld' },
    });
    await library.rename(first, '甲局（送审）');
    await library.close();
    const next = startLibrary();
    expect((await next.list()).drafts.map(({ name }) => name)).toEqual(['乙局 2024 年年报', '甲局（送审）']);
    expect((await next.open(second)).draft.place).toEqual({
      page: 'disputes',
      cell: 'disputes.review.upheld',
    });
  });

  it('takes the time of a file that does not say when it was saved from the disk', async () => {
    await mkdir(folder(), { recursive: true });
    const path = join(folder(), 'put-here-by-hand.ndbg');
    await writeFile(path, writeReportFile(report('城关镇'), { as: 'export' }));
    await utimes(path, clock, clock);
    const { drafts } = await startLibrary().list();
    expect(drafts.map(({ savedAt }) => savedAt)).toEqual([clock.toISOString()]);
  });

  it('sets a cut-off file aside, says so, and opens the others', async () => {
    const library = startLibrary();
    const whole = (await library.create(report('甲局'))).summary.id;
    const cut = (await library.create(report('乙局'))).summary.id;
    await library.rename(cut, '乙局的年报');
    await truncate(join(folder(), `${cut}.ndbg`), 200);
    const { drafts, setAside } = await startLibrary().list();
    expect(drafts.map(({ id }) => id)).toEqual([whole]);
    expect(setAside).toMatchObject([{ shownName: '乙局的年报' }]);
    expect(setAside[0]?.message).toContain('没有写完');
    const aside = (await readdir(folder())).filter((name) => name.includes('damaged'));
    expect(aside).toEqual([`${cut}.damaged-20250103-143200.ndbg`]);
    expect((await readFile(join(folder(), aside[0] ?? ''))).length).toBe(200);
  });

  it('keeps what lies there when a file was damaged since it was read, and saves what is on screen', async () => {
    const library = startLibrary();
    const { id } = (await library.create(report('甲局'))).summary;
    await writeFile(join(folder(), `${id}.ndbg`), 'not a report');
    await library.save(id, report('甲局'));
    expect((await readdir(folder())).sort()).toEqual([`${id}.damaged-20250103-143200.ndbg`, `${id}.ndbg`]);
    expect((await startLibrary().open(id)).draft.report).toEqual(report('甲局'));
    expect((await library.list()).setAside[0]?.message).toContain('已重新保存');
  });

  it('leaves the file of a newer program where it is', async () => {
    const { id } = (await startLibrary().create(report('甲局'))).summary;
    const path = join(folder(), `${id}.ndbg`);
    await writeFile(path, (await readFile(path, 'utf8')).replace('"formatVersion": 1', '"formatVersion": 9'));
    const { drafts, setAside } = await startLibrary().list();
    expect(drafts).toEqual([]);
    expect(setAside[0]?.message).toContain('更新的版本');
    expect(await readdir(folder())).toEqual([`${id}.ndbg`]);
  });

  it('gives a content its name that was on disk when the power went', async () => {
    const { id } = (await startLibrary().create(report('甲局'))).summary;
    const path = join(folder(), `${id}.ndbg`);
    await rename(path, `${path}.next`);
    const library = startLibrary();
    expect(await library.list()).toMatchObject({ drafts: [{ id }], setAside: [] });
    expect((await library.open(id)).draft.report).toEqual(report('甲局'));
    expect(await readdir(folder())).toEqual([`${id}.ndbg`]);
  });

  it('clears away what a killed write left behind', async () => {
    const { id } = (await startLibrary().create(report('甲局'))).summary;
    await writeFile(join(folder(), `${id}.ndbg.next.tmp-1234567890abcdef`), 'half');
    await writeFile(join(folder(), `${id}.ndbg.next`), 'never told to anybody');
    await writeFile(join(folder(), `00000000-0000.ndbg.next.tmp-1234567890abcdef`), 'half');
    await startLibrary().list();
    expect(await readdir(folder())).toEqual([`${id}.ndbg`]);
  });

  it('moves drafts to 回收站 and back, and empties it after 30 days', async () => {
    const library = startLibrary();
    const { id } = (await library.create(report('甲局'))).summary;
    await library.remove(id);
    expect((await library.list()).drafts).toEqual([]);
    expect(await library.listRemoved()).toMatchObject([{ id }]);
    await library.restore(id);
    expect((await library.list()).drafts).toMatchObject([{ id }]);
    await library.remove(id);
    await usedUntil('2025-02-01T15:00:00Z', 30);
    clock = new Date('2025-02-02T14:00:00Z');
    expect(await startLibrary().listRemoved()).toHaveLength(1);
    clock = new Date('2025-02-02T15:00:00Z');
    expect(await startLibrary().listRemoved()).toEqual([]);
    expect(await readdir(folder())).toEqual([]);
  });

  it('empties nothing because a clock was set forward by a year, nor when it is set right again', async () => {
    const library = startLibrary();
    const { id } = (await library.create(report('甲局'))).summary;
    await library.remove(id);
    await library.close();
    await usedUntil('2026-01-20T09:00:00Z', 3);
    await usedUntil('2025-01-20T09:00:00Z', 3);
    expect(await startLibrary().listRemoved()).toMatchObject([{ id }]);
    // Removed while the clock was a year ahead, it is kept longer, never shorter.
    clock = new Date('2026-06-01T09:00:00Z');
    await library.restore(id);
    await library.remove(id);
    await library.close();
    await usedUntil('2025-06-01T09:00:00Z', 40);
    expect(await startLibrary().listRemoved()).toMatchObject([{ id }]);
    await usedUntil('2026-07-02T09:00:00Z', 1);
    expect(await startLibrary().listRemoved()).toEqual([]);
  });

  it('lists what was worked on last first, whatever the clock says', async () => {
    const library = startLibrary();
    const first = (await library.create(report('甲局'))).summary.id;
    const second = (await library.create(report('乙局'))).summary.id;
    const ids = async () => (await startLibrary().list()).drafts.map(({ id }) => id);
    expect(await ids()).toEqual([second, first]);
    clock = new Date('2024-06-01T09:00:00Z');
    await library.save(first, report('甲局'));
    expect(await ids()).toEqual([first, second]);
    expect((await startLibrary().list()).drafts[0]?.savedAt).toBe('2024-06-01T09:00:00.000Z');
    await library.save(second, report('乙局'));
    await library.save(second, report('乙局'));
    expect(await ids()).toEqual([second, first]);
  });

  it('lists drafts nobody has counted yet first, by the time in them', async () => {
    const library = startLibrary();
    const known = (await library.create(report('甲局'))).summary.id;
    for (const [id, savedAt] of [
      ['carried-1', '2024-12-01T09:00:00.000Z'],
      ['carried-2', '2024-12-02T09:00:00.000Z'],
    ] as const) {
      const text = draftText({ report: report('乙局'), savedAt });
      await writeFile(join(folder(), `${id}.ndbg`), text);
    }
    const next = startLibrary();
    const ids = (await next.list()).drafts.map(({ id }) => id);
    expect(ids).toEqual(['carried-2', 'carried-1', known]);
    await next.save(known, report('甲局'));
    expect((await startLibrary().list()).drafts.map(({ id }) => id)).toEqual([
      known,
      'carried-2',
      'carried-1',
    ]);
  });

  it('changes nothing in a folder that is only looked at, a damaged file and a due one included', async () => {
    const library = startLibrary();
    const whole = (await library.create(report('甲局'))).summary.id;
    const cut = (await library.create(report('乙局'))).summary.id;
    const due = (await library.create(report('丙局'))).summary.id;
    await library.remove(due);
    await library.close();
    await truncate(join(folder(), `${cut}.ndbg`), 200);
    await writeFile(join(folder(), `${whole}.ndbg.tmp-1234567890abcdef`), 'half');
    await usedUntil('2025-06-01T09:00:00Z', 31, false);
    const before = await contentsOf(home);
    const looking = startLibrary(false);
    expect((await looking.list()).drafts.map(({ id }) => id)).toEqual([whole]);
    expect((await looking.list()).setAside[0]?.message).toContain('原文件没有改动。');
    expect(await looking.listRemoved()).toMatchObject([{ id: due }]);
    expect((await looking.open(whole)).draft.report).toEqual(report('甲局'));
    expect(await contentsOf(home)).toEqual(before);
  });

  it('reads everything anew when another program had the folder', async () => {
    const library = startLibrary();
    const { id } = (await library.create(report('甲局'))).summary;
    const other = startLibrary();
    await other.save(id, report('甲局（新名）'));
    await other.rename(id, '那边改的名字');
    const added = (await other.create(report('乙局'))).summary.id;
    expect((await library.list()).drafts).toMatchObject([{ id, unitName: '甲局' }]);
    library.readAnew();
    const listed = (await library.list()).drafts;
    expect(listed.map(({ id: listedId }) => listedId)).toEqual([added, id]);
    expect(listed[1]).toMatchObject({ name: '那边改的名字', unitName: '甲局（新名）' });
  });

  it('loses no draft when library.json is damaged or gone', async () => {
    const library = startLibrary();
    const { id } = (await library.create(report('甲局'))).summary;
    await library.remove(id);
    await writeFile(join(home, 'library.json'), '{"drafts": 5}');
    expect((await startLibrary().list()).drafts).toMatchObject([{ id }]);
    await rm(join(home, 'library.json'), { force: true });
    expect((await startLibrary().list()).drafts).toMatchObject([{ id }]);
    expect((await readdir(home)).sort()).toEqual([
      'draft-index.json',
      'drafts',
      'library.damaged-20250103-143200.json',
    ]);
  });

  it('never writes a draft that it could not open again', async () => {
    const library = startLibrary();
    const { id } = (await library.create(report('甲局'))).summary;
    const tooLarge = { ...report('甲局'), cells: { 'requests.newlyReceived.naturalPerson': 1e12 } };
    await expect(library.save(id, tooLarge)).rejects.toThrow(DraftUnavailable);
    expect((await startLibrary().open(id)).draft.report).toEqual(report('甲局'));
  });

  it('answers in words for a draft that is not there', async () => {
    await expect(startLibrary().open('00000000-0000')).rejects.toThrow('这份草稿已不在列表里。');
    await expect(startLibrary().save('00000000-0000', report('甲局'))).rejects.toThrow(DraftUnavailable);
  });

  it('tells the system’s reason when the folder cannot be made, and works once it can', async () => {
    await writeFile(folder(), 'a file where the folder belongs');
    const library = startLibrary();
    await expect(library.create(report('甲局'))).rejects.toMatchObject({ code: 'ENOTDIR' });
    await rm(folder());
    await mkdir(folder());
    expect((await library.create(report('甲局'))).summary.unitName).toBe('甲局');
  });
});
