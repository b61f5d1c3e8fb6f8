import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import { useEveryDay } from '../../tests/support/days-of-use';
import { makePlainWriter } from '../../tests/support/plain-writer';
import { DraftLibrary } from './draft-library';

// Permissions do not bind root, so a folder that lets nothing be renamed or removed is played.
vi.mock('node:fs', { spy: true });

const report = (name: string) => blankReport({ name, kind: 'department', superior: '' }, 2024);
const closed = () => {
  throw Object.assign(new Error('read-only'), { code: 'EROFS' });
};
const onFailure = vi.fn<(error: unknown) => void>();

let home = '';
let clock = new Date('2025-01-03T14:32:00Z');
const startLibrary = () =>
  new DraftLibrary({
    folder: join(home, 'drafts'),
    previousFolder: join(home, 'previous'),
    notesFolder: home,
    writer: makePlainWriter(),
    now: () => clock,
    onFailure,
  });

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'closed-folder-'));
  clock = new Date('2025-01-03T14:32:00Z');
});
afterEach(async () => {
  vi.resetAllMocks();
  await rm(home, { recursive: true });
});

describe('DraftLibrary in a folder that lets nothing be renamed or removed', () => {
  it('lists the whole drafts, and leaves a damaged file where it is', async () => {
    const library = startLibrary();
    const whole = (await library.create(report('甲局'))).summary.id;
    const cut = (await library.create(report('乙局'))).summary.id;
    await truncate(join(home, 'drafts', `${cut}.ndbg`), 200);
    vi.mocked(renameSync).mockImplementation(closed);
    const { drafts, setAside } = await startLibrary().list();
    expect(drafts.map(({ id }) => id)).toEqual([whole]);
    expect(setAside).toHaveLength(1);
    expect(setAside[0]?.message).toContain('原文件没有改动。');
    expect(await readdir(join(home, 'drafts'))).toContain(`${cut}.ndbg`);
  });

  it('lists the others when what is due cannot be taken out of 回收站', async () => {
    const library = startLibrary();
    const due = (await library.create(report('甲局'))).summary.id;
    const other = (await library.create(report('乙局'))).summary.id;
    await library.remove(due);
    await library.close();
    await useEveryDay({
      until: '2025-02-02T14:00:00Z',
      days: 30,
      start: startLibrary,
      setClock: (moment) => {
        clock = moment;
      },
    });
    clock = new Date('2025-03-03T14:32:00Z');
    vi.mocked(rmSync).mockImplementation(closed);
    const next = startLibrary();
    expect((await next.list()).drafts.map(({ id }) => id)).toEqual([other]);
    expect((await next.listRemoved()).map(({ id }) => id)).toEqual([due]);
    expect(onFailure).toHaveBeenCalledWith(expect.objectContaining({ code: 'EROFS' }));
  });

  it('shows no draft as removed that it could not note as removed', async () => {
    const library = startLibrary();
    const { id } = (await library.create(report('甲局'))).summary;
    await library.rename(id, '甲局（送审）');
    vi.mocked(renameSync).mockImplementation(closed);
    await expect(library.remove(id)).rejects.toMatchObject({ code: 'EROFS' });
    await expect(library.rename(id, '别的名字')).rejects.toMatchObject({ code: 'EROFS' });
    expect((await library.list()).drafts.map(({ name }) => name)).toEqual(['甲局（送审）']);
  });
});
