import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import type { Report } from '#shared/report/report';
import { useEveryDay } from '../../tests/support/days-of-use';
import { makePlainWriter } from '../../tests/support/plain-writer';
import { DraftLibrary } from './draft-library';
import { DraftUnavailable } from './draft-unavailable';

const unit = { name: '城关镇', kind: 'government', superior: '' } as const;
const present = blankReport(unit, 2024);
const last: Report = {
  ...blankReport(unit, 2023),
  cells: { 'requests.carriedForward.naturalPerson': 1 },
};

let home = '';
let clock = new Date('2025-01-03T14:32:00Z');
const kept = () => join(home, 'previous');

function startLibrary(): DraftLibrary {
  return new DraftLibrary({
    folder: join(home, 'drafts'),
    previousFolder: kept(),
    notesFolder: home,
    writer: makePlainWriter(),
    now: () => clock,
    onFailure: (error) => {
      throw error;
    },
  });
}

/** A draft with last year's report beside it, as an earlier run of the program left it. */
async function draftWithPrevious(): Promise<string> {
  const { summary } = await startLibrary().create(present, last);
  return summary.id;
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'previous-reports-'));
  clock = new Date('2025-01-03T14:32:00Z');
});
afterEach(() => rm(home, { recursive: true }));

describe('last year’s report of a draft', () => {
  it('is there at the next start, and is no draft of the list', async () => {
    const id = await draftWithPrevious();
    const library = startLibrary();
    expect((await library.list()).drafts.map((draft) => draft.id)).toEqual([id]);
    expect(await library.open(id)).toMatchObject({ draft: { report: present, previous: last } });
    expect(await library.previousOf(id)).toEqual(last);
    expect(await readdir(kept())).toEqual([`${id}.ndbg`]);
  });

  it('is replaced and taken away', async () => {
    const id = await draftWithPrevious();
    const library = startLibrary();
    const other = { ...last, unit: { ...unit, name: '城关乡' } };
    await library.keepPrevious(id, other);
    expect((await startLibrary().open(id)).draft.previous).toEqual(other);
    await library.keepPrevious(id, undefined);
    expect(await library.previousOf(id)).toBeUndefined();
    expect((await startLibrary().open(id)).draft).not.toHaveProperty('previous');
    expect(await readdir(kept())).toEqual([]);
  });

  it('costs its draft nothing when it is damaged: it is set aside and told', async () => {
    const id = await draftWithPrevious();
    await truncate(join(kept(), `${id}.ndbg`), 150);
    const library = startLibrary();
    const { draft, notice } = await library.open(id);
    expect(draft.report).toEqual(present);
    expect(draft).not.toHaveProperty('previous');
    expect(notice).toMatch(/^去年的年报没有读出来：.*没有写完.*可以重新导入去年年报。$/);
    expect(await readdir(kept())).toEqual([`${id}.damaged-20250103-143200.ndbg`]);
    expect((await library.list()).setAside).toEqual([]);
    await library.keepPrevious(id, last);
    expect(await startLibrary().open(id)).toEqual({
      draft: expect.objectContaining({ report: present, previous: last }),
    });
  });

  it.each([
    ['hostile', '{"format":"gov-disclosure-annual-report","formatVersion":1,"__proto__":{"a":1}}'],
    ['empty', ''],
    ['of another kind', '[1,2,3]'],
  ])('is not taken when what lies there is %s', async (_kind, content) => {
    const id = await draftWithPrevious();
    await writeFile(join(kept(), `${id}.ndbg`), content);
    const { draft, notice } = await startLibrary().open(id);
    expect(draft.previous).toBeUndefined();
    expect(notice).toContain('本年报不受影响');
  });

  it('gets its name when only that was missing as the power went', async () => {
    const id = await draftWithPrevious();
    const path = join(kept(), `${id}.ndbg`);
    await rename(path, `${path}.next`);
    const library = startLibrary();
    await library.list();
    expect((await library.open(id)).draft.previous).toEqual(last);
  });

  it('lies in 回收站 with its draft, and is purged with it', async () => {
    const id = await draftWithPrevious();
    const library = startLibrary();
    await library.remove(id);
    expect(await readdir(kept())).toHaveLength(1);
    await library.restore(id);
    expect((await library.open(id)).draft.previous).toEqual(last);
    await library.remove(id);
    await useEveryDay({
      until: '2025-03-03T14:32:00Z',
      days: 31,
      start: startLibrary,
      setClock: (moment) => {
        clock = moment;
      },
    });
    expect(await startLibrary().listRemoved()).toEqual([]);
    expect(await readdir(kept())).toEqual([]);
  });

  it('leaves nothing behind of a write that was killed', async () => {
    const id = await draftWithPrevious();
    await writeFile(join(kept(), `${id}.ndbg.next.tmp-1234567890abcdef`), 'half');
    await startLibrary().list();
    expect(await readdir(kept())).toEqual([`${id}.ndbg`]);
  });

  it('is refused, and the old one stays, when it could not be opened again or the draft is gone', async () => {
    const id = await draftWithPrevious();
    const library = startLibrary();
    const tooLarge = { ...last, cells: { 'requests.carriedForward.naturalPerson': 1e12 } };
    await expect(library.keepPrevious(id, tooLarge)).rejects.toThrow(DraftUnavailable);
    await expect(library.keepPrevious('00000000-0000', last)).rejects.toThrow(DraftUnavailable);
    expect((await startLibrary().open(id)).draft.previous).toEqual(last);
  });

  it('tells the system’s reason when its folder cannot be made', async () => {
    const library = startLibrary();
    const { id } = (await library.create(present)).summary;
    await writeFile(kept(), 'a file where the folder belongs');
    await expect(library.keepPrevious(id, last)).rejects.toMatchObject({ code: 'EEXIST' });
    await rm(kept());
    await mkdir(kept());
    await library.keepPrevious(id, last);
    expect(await library.previousOf(id)).toEqual(last);
  });
});
