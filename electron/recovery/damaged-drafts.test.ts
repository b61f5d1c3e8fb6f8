import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { makePlainWriter } from '../../tests/support/plain-writer';
import { DraftLibrary } from '../drafts/draft-library';
import { DraftDamaged } from '../drafts/draft-unavailable';
import { VersionKeeper } from '../versions/version-keeper';
import { VersionPlaces } from '../versions/version-places';
import { DamagedDrafts } from './damaged-drafts';

const REPORT = soundReport('2021');
const now = () => new Date('2025-01-03T14:32:00Z');
const refuse = (error: unknown) => {
  throw error;
};

let home = '';
const drafts = () => join(home, 'drafts');
const fileOf = (id: string) => join(drafts(), `${id}.ndbg`);

/** The library as a new start of the program finds it, and what looks after its damaged drafts. */
function start() {
  const versions = new VersionKeeper({
    draftsFolder: drafts(),
    places: new VersionPlaces({
      defaultFolder: join(home, 'versions'),
      read: () => ({ former: [] }),
      write: () => undefined,
    }),
    now,
    tell: () => undefined,
    onFailure: refuse,
  });
  const damaged = new DamagedDrafts({ draftsFolder: drafts(), versions, onFailure: refuse });
  const library = new DraftLibrary({
    folder: drafts(),
    previousFolder: join(home, 'previous'),
    notesFolder: home,
    writer: makePlainWriter(),
    now,
    onFailure: refuse,
    remedyFor: (id) => damaged.remedyFor(id),
  });
  return { library, damaged, versions };
}

async function draft(): Promise<string> {
  return (await start().library.create(REPORT)).summary.id;
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'damaged-drafts-'));
});
afterEach(() => rm(home, { recursive: true }));

describe('a damaged draft', () => {
  it('stays as it is and is listed until it is chosen what to go on with', async () => {
    const id = await draft();
    await truncate(fileOf(id), 3000);
    const bytes = await readFile(fileOf(id));
    for (let starts = 0; starts < 2; starts += 1) {
      const { library } = start();
      const { drafts: listed, damaged, setAside } = await library.list();
      expect({ listed, setAside }).toEqual({ listed: [], setAside: [] });
      expect(damaged).toEqual([
        { id, name: `${REPORT.unit.name} 2024 年年报`, message: expect.stringContaining('没有写完') },
      ]);
      await expect(library.open(id)).rejects.toThrow(DraftDamaged);
      expect(await readFile(fileOf(id))).toEqual(bytes);
    }
  });

  it('found only when it is opened is asked about all the same', async () => {
    const id = await draft();
    const { library } = start();
    await library.list();
    await writeFile(fileOf(id), (await readFile(fileOf(id), 'utf8')).replace('"pending": 0', '"pending": 4'));
    await expect(library.open(id)).rejects.toThrow(DraftDamaged);
    expect((await library.list()).damaged).toMatchObject([
      { id, name: expect.stringContaining('2024 年年报') },
    ]);
  });

  it('is replaced by what was chosen, and its file is kept to the byte', async () => {
    const id = await draft();
    await truncate(fileOf(id), 3000);
    const bytes = await readFile(fileOf(id));
    const { library, damaged } = start();
    await library.list();
    const { read } = await damaged.remedies(id);
    if (read === undefined) throw new Error('Nothing could be read');
    const words = await library.replaceDamaged(id, read.report);
    const aside = (await readdir(drafts())).find((name) => name.includes('damaged')) ?? '';
    expect(words).toContain(aside);
    expect(await readFile(join(drafts(), aside))).toEqual(bytes);
    expect((await start().library.open(id)).draft.report).toEqual(read.report);
    expect((await library.list()).damaged).toEqual([]);
    await expect(library.replaceDamaged(id, read.report)).rejects.toThrow('没有损坏');
  });

  it('is whole again without a question where the damage has hit nothing of the report', async () => {
    const id = await draft();
    await writeFile(fileOf(id), (await readFile(fileOf(id), 'utf8')).replace('"people": {', '"people"; {'));
    const { library } = start();
    const { drafts: listed, damaged, setAside } = await library.list();
    expect(damaged).toEqual([]);
    expect(listed.map((summary) => summary.id)).toEqual([id]);
    expect(setAside[0]?.message).toContain('损坏的文件已另存为');
    expect((await library.open(id)).draft.report).toEqual(REPORT);
  });

  it('has its newest version that is whole offered, even if nothing of the file can be read', async () => {
    const id = await draft();
    const { versions } = start();
    await versions.keep(id, REPORT, 'work');
    await versions.keep(id, { ...REPORT, unit: { ...REPORT.unit, name: '后来' } }, 'work');
    await versions.settled();
    const [newest = ''] = (await versions.list(id)).map(({ name }) => name);
    await truncate(join(home, 'versions', id, newest), 100);
    await writeFile(fileOf(id), Buffer.alloc(512));
    const { library, damaged } = start();
    expect((await library.list()).damaged).toHaveLength(1);
    expect(await damaged.remedies(id)).toEqual({
      backup: { report: REPORT, madeAt: '2025-01-03T14:32:00.000Z' },
    });
  });

  it('with nothing to go on with is put aside and told', async () => {
    const id = await draft();
    await writeFile(fileOf(id), Buffer.alloc(512));
    const { damaged, setAside } = await start().library.list();
    expect(damaged).toEqual([]);
    expect(setAside[0]?.message).toMatch(/^文件里全是空字节.*已改名为/);
  });

  it('is left where it is when the disk does not take what was chosen', async () => {
    const id = await draft();
    await truncate(fileOf(id), 3000);
    const bytes = await readFile(fileOf(id));
    const { library } = start();
    await library.list();
    const tooLarge = { ...REPORT, cells: { 'requests.newlyReceived.naturalPerson': 1e12 } };
    await expect(library.replaceDamaged(id, tooLarge)).rejects.toThrow();
    expect(await readFile(fileOf(id))).toEqual(bytes);
    expect((await library.list()).damaged).toHaveLength(1);
  });
});
