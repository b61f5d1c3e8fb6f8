import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import type { Report } from '#shared/report/report';
import { makePlainStore } from '../../tests/support/plain-store';
import { DraftLibrary, DraftUnavailable } from './draft-library';

const report = (name: string): Report => blankReport({ name, kind: 'department', superior: '' }, 2024);

let home = '';
let clock = new Date('2025-01-03T14:32:00Z');
const folder = () => join(home, 'drafts');

/** The library as a new start of the program finds it. */
function startLibrary(): DraftLibrary {
  return new DraftLibrary({
    folder: folder(),
    previousFolder: join(home, 'previous'),
    notesFolder: home,
    makeStore: makePlainStore,
    now: () => clock,
    onFailure: (error) => {
      throw error;
    },
  });
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
    await startLibrary().save(summary.id, edited, { page: 'requests' });
    const library = startLibrary();
    expect((await library.open(summary.id)).draft.report).toEqual(edited);
    expect((await library.list()).drafts).toMatchObject([{ id: summary.id, name: '城关镇 2024 年年报' }]);
    const file = JSON.parse(await readFile(join(folder(), `${summary.id}.ndbg`), 'utf8'));
    expect(file).toMatchObject({
      format: 'gov-disclosure-annual-report',
      savedAt: '2025-01-03T14:32:00.000Z',
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
    await library.save(second, report('乙局'), { page: 'disputes', cell: 'disputes.review.upheld' });
    await library.rename(first, '甲局（送审）');
    library.close();
    const next = startLibrary();
    expect((await next.list()).drafts.map(({ name }) => name)).toEqual(['乙局 2024 年年报', '甲局（送审）']);
    expect((await next.open(second)).draft.place).toEqual({
      page: 'disputes',
      cell: 'disputes.review.upheld',
    });
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
    expect(setAside[0]?.message).toContain('更新版本');
    expect(await readdir(folder())).toEqual([`${id}.ndbg`]);
  });

  it('goes back to the kept content when a write was cut short by a crash', async () => {
    const { id } = (await startLibrary().create(report('甲局'))).summary;
    const path = join(folder(), `${id}.ndbg`);
    await writeFile(`${path}.kept`, await readFile(path));
    await truncate(path, 100);
    const library = startLibrary();
    expect((await library.list()).setAside[0]?.message).toContain('已恢复到前一次保存的内容');
    expect((await library.open(id)).draft.report).toEqual(report('甲局'));
  });

  it('clears away what a killed write left behind', async () => {
    const { id } = (await startLibrary().create(report('甲局'))).summary;
    await writeFile(join(folder(), `${id}.ndbg.tmp-1234567890abcdef`), 'half');
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
    clock = new Date('2025-02-02T14:00:00Z');
    expect(await startLibrary().listRemoved()).toHaveLength(1);
    clock = new Date('2025-02-02T15:00:00Z');
    expect(await startLibrary().listRemoved()).toEqual([]);
    expect(await readdir(folder())).toEqual([]);
  });

  it('loses no draft when library.json is damaged or gone', async () => {
    const library = startLibrary();
    const { id } = (await library.create(report('甲局'))).summary;
    await library.remove(id);
    await writeFile(join(home, 'library.json'), '{"drafts": 5}');
    expect((await startLibrary().list()).drafts).toMatchObject([{ id }]);
    await rm(join(home, 'library.json'), { force: true });
    expect((await startLibrary().list()).drafts).toMatchObject([{ id }]);
    expect((await readdir(home)).sort()).toEqual(['drafts', 'library.damaged-20250103-143200.json']);
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
    await expect(library.create(report('甲局'))).rejects.toMatchObject({ code: 'EEXIST' });
    await rm(folder());
    await mkdir(folder());
    expect((await library.create(report('甲局'))).summary.unitName).toBe('甲局');
  });
});
