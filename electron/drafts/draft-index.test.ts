import { mkdtempSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import * as reading from '../imports/read-report-path';
import { draftText } from './draft-file';
import { scanDrafts } from './scan-drafts';

vi.mock('../imports/read-report-path', { spy: true });

let home = '';
const onFailure = vi.fn<(error: unknown) => void>();
const file = (id: string) => join(home, 'drafts', `${id}.ndbg`);
const index = () => join(home, 'draft-index.json');
const LONG_AGO = new Date('2024-06-01T09:00:00Z');

async function put(id: string, name: string): Promise<void> {
  const report = blankReport({ name, kind: 'department', superior: '' }, 2024);
  await writeFile(file(id), draftText({ report, savedAt: '2025-01-03T14:32:00.000Z' }));
  await utimes(file(id), LONG_AGO, LONG_AGO);
}

/** The names found, and how many files had to be read for it. */
async function scan(mayWrite = true) {
  vi.mocked(reading.readReportPath).mockClear();
  const found = await scanDrafts({
    folder: join(home, 'drafts'),
    indexFolder: home,
    mayWrite,
    onFailure,
  });
  const names = Object.fromEntries([...found.headings].map(([id, { unitName }]) => [id, unitName]));
  return { names, read: vi.mocked(reading.readReportPath).mock.calls.length, lost: found.lost };
}

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'draft-index-'));
  await mkdir(join(home, 'drafts'));
  await put('draft-0001', '甲局');
  await put('draft-0002', '乙局');
});
afterEach(async () => {
  vi.resetAllMocks();
  await rm(home, { recursive: true });
});

const both = { 'draft-0001': '甲局', 'draft-0002': '乙局' };

describe('the index of the drafts', () => {
  it('spares reading what has not changed', async () => {
    expect(await scan()).toMatchObject({ names: both, read: 2 });
    expect(await scan()).toMatchObject({ names: both, read: 0 });
  });

  it('is not believed of a file that has changed, of the same length or not', async () => {
    await scan();
    await put('draft-0001', '丙局');
    expect(await scan()).toMatchObject({ names: { ...both, 'draft-0001': '丙局' }, read: 1 });
    await put('draft-0001', '更长的名称');
    await put('draft-0003', '丁局');
    const names = { ...both, 'draft-0001': '更长的名称', 'draft-0003': '丁局' };
    expect(await scan()).toMatchObject({ names, read: 2 });
    await rm(file('draft-0003'));
    expect((await scan()).names).not.toHaveProperty('draft-0003');
  });

  it('is not believed of another file with the old one’s length and time', async () => {
    await scan();
    const copied = join(home, 'copy');
    await copyFile(file('draft-0002'), copied);
    await rm(file('draft-0001'));
    await copyFile(copied, file('draft-0001'));
    const { atime, mtime } = await stat(file('draft-0002'));
    await utimes(file('draft-0001'), atime, mtime);
    expect((await scan()).names).toEqual({ 'draft-0001': '乙局', 'draft-0002': '乙局' });
  });

  it('is not believed of a file written so shortly before it that its time proves nothing', async () => {
    const soon = new Date();
    await utimes(file('draft-0001'), soon, soon);
    expect(await scan()).toMatchObject({ read: 2 });
    expect(await scan()).toMatchObject({ names: both, read: 1 });
  });

  it.each([
    ['gone', undefined],
    ['empty', ''],
    ['cut off', '{"version":1,"drafts":{"draft-0001":{"sta'],
    ['of another program', '{"version":2,"drafts":{}}'],
    ['mistyped', '{"version":1,"drafts":{"draft-0001":{"stamp":{"size":"x"},"heading":{}}}}'],
    ['hostile', '{"version":1,"drafts":{"__proto__":{"x":1}}}'],
  ])('is made anew when it is %s', async (_name, content) => {
    await scan();
    if (content === undefined) await rm(index());
    else await writeFile(index(), content);
    expect(await scan()).toMatchObject({ names: both, read: 2, lost: [] });
    expect(await scan()).toMatchObject({ names: both, read: 0 });
  });

  it('is not written where nothing may be, and believed all the same', async () => {
    expect(await scan(false)).toMatchObject({ names: both, read: 2 });
    await expect(readFile(index())).rejects.toMatchObject({ code: 'ENOENT' });
    await scan();
    expect(await scan(false)).toMatchObject({ names: both, read: 0 });
  });

  it('costs nobody a draft when it cannot be written', async () => {
    await mkdir(index());
    expect(await scan()).toMatchObject({ names: both, read: 2, lost: [] });
    expect(onFailure).toHaveBeenCalledOnce();
  });
});
