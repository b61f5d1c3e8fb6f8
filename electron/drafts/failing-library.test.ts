import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import { FailingFiles } from '../../tests/faults/failing-files';
import { makePlainWriter } from '../../tests/support/plain-writer';
import { DraftLibrary } from './draft-library';

const report = (name: string, reportYear = 2024) =>
  blankReport({ name, kind: 'department', superior: '' }, reportYear);
const DRAFTS = /drafts[^.]*\.ndbg$/;
const PREVIOUS = /previous.*\.ndbg$/;

let home = '';
let files: FailingFiles;
const startLibrary = () =>
  new DraftLibrary({
    folder: join(home, 'drafts'),
    previousFolder: join(home, 'previous'),
    notesFolder: home,
    writer: makePlainWriter(),
    now: () => new Date(),
    onFailure: () => undefined,
  });
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'failing-library-'));
  files = new FailingFiles(home);
});
afterEach(async () => {
  files.end();
  await rm(home, { recursive: true });
});

describe('DraftLibrary on a disk that fails for a moment', () => {
  it('lists a draft that was not given at the start as soon as it is', async () => {
    const { id } = (await startLibrary().create(report('甲局'))).summary;
    const library = startLibrary();
    files.fail({ call: 'open', use: 1, code: 'EMFILE', times: 2, on: DRAFTS });
    const first = await library.list();
    expect(files.met).toBe(true);
    expect(first).toMatchObject({ drafts: [], setAside: [{ message: '没有打开：同时打开的文件太多。' }] });
    expect(await library.list()).toMatchObject({ drafts: [{ id }], setAside: [] });
  });

  it('keeps a draft in the list that could not be opened, and saves it', async () => {
    const library = startLibrary();
    const { id } = (await library.create(report('甲局'))).summary;
    files.fail({ call: 'read', use: 1, code: 'EIO', on: DRAFTS });
    await expect(library.open(id)).rejects.toThrow('没有打开：磁盘读写出错。');
    expect((await library.list()).drafts).toHaveLength(1);
    await library.save(id, report('甲局（改）'));
    expect((await library.open(id)).draft.report).toEqual(report('甲局（改）'));
  });

  it('does not say that last year’s report is away when the disk did not take it away', async () => {
    const library = startLibrary();
    const { id } = (await library.create(report('甲局'), report('甲局', 2023))).summary;
    files.fail({ call: 'unlink', use: 1, code: 'EIO', on: PREVIOUS });
    await expect(library.keepPrevious(id, undefined)).rejects.toMatchObject({ code: 'EIO' });
    expect((await startLibrary().open(id)).draft.previous).toEqual(report('甲局', 2023));
  });

  it('says that last year’s report was not read, and reads it at the next opening', async () => {
    const { id } = (await startLibrary().create(report('甲局'), report('甲局', 2023))).summary;
    const library = startLibrary();
    files.fail({ call: 'stat', use: 1, code: 'EIO', times: 2, on: PREVIOUS });
    expect((await library.open(id)).notice).toContain('稍后重新打开本年报时会再读');
    expect((await library.open(id)).draft.previous).toEqual(report('甲局', 2023));
  });

  it('saves over a bad spot of the disk, and keeps what lies there', async () => {
    const library = startLibrary();
    const { id } = (await library.create(report('甲局'))).summary;
    files.fail({ call: 'read', use: 1, code: 'EIO', times: Number.POSITIVE_INFINITY, on: DRAFTS });
    await library.save(id, report('甲局（改）'));
    files.heal();
    expect((await startLibrary().open(id)).draft.report).toEqual(report('甲局（改）'));
    expect((await readdir(join(home, 'drafts'))).filter((name) => name.includes('.damaged-'))).toHaveLength(
      1,
    );
    expect((await library.list()).setAside[0]?.message).toContain('现在的内容已重新保存');
  });

  it('brings nothing back that was taken away after a write of it had failed', async () => {
    const library = startLibrary();
    const { id } = (await library.create(report('甲局'), report('甲局', 2023))).summary;
    // As a write leaves it whose last rename fails, and the clearing away too.
    await writeFile(
      join(home, 'previous', `${id}.ndbg.next`),
      await readFile(join(home, 'previous', `${id}.ndbg`)),
    );
    await library.keepPrevious(id, undefined);
    expect((await startLibrary().open(id)).draft.previous).toBeUndefined();
  });

  it('neither follows nor replaces a link that lies where a draft was', async () => {
    const library = startLibrary();
    const { id } = (await library.create(report('甲局'))).summary;
    const path = join(home, 'drafts', `${id}.ndbg`);
    const foreign = join(home, 'foreign.ndbg');
    await rename(path, foreign);
    const before = await readFile(foreign, 'utf8');
    await symlink(foreign, path);
    await expect(library.save(id, report('甲局（改）'))).rejects.toMatchObject({ code: 'ELOOP' });
    expect(await readFile(foreign, 'utf8')).toBe(before);
    expect((await readdir(join(home, 'drafts'))).sort()).toEqual([`${id}.ndbg`]);
  });
});
