import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import type { Report } from '#shared/report/report';
import { FailingFiles } from '../../tests/faults/failing-files';
import { draftText } from '../drafts/draft-file';
import { type FileStamp, isSameStamp, stampOf } from '../drafts/file-stamp';
import { OutsideChanges } from './outside-changes';

const ID = 'draft-0001';
const ours = blankReport({ name: '甲局', kind: 'department', superior: '' }, 2024);
const theirs: Report = { ...ours, cells: { 'requests.newlyReceived.naturalPerson': 12 } };

let folder = '';
let outside: OutsideChanges;
const keepVersion = vi.fn<(id: string, report: Report) => Promise<unknown>>();
const onFailure = vi.fn<(error: unknown) => void>();
const savedAt = '2025-01-03T14:32:00.000Z';
const path = () => join(folder, `${ID}.ndbg`);
const changeBeforeSave = async (id: string) => (await outside.beforeSave(id)).change;
const put = (report: Report, at = savedAt) => writeFile(path(), draftText({ report, savedAt: at }));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outside-changes-'));
  keepVersion.mockReset().mockResolvedValue(undefined);
  onFailure.mockReset();
  const now = () => new Date('2025-01-03T14:32:00Z');
  outside = new OutsideChanges({ folder, now, keepVersion, onFailure });
  await put(ours);
  await outside.whileOpening(ID, async () => ({ draft: { report: ours } }));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('OutsideChanges', () => {
  it('sees none in what the program read and wrote itself', async () => {
    expect(await changeBeforeSave(ID)).toBeUndefined();
    await put(theirs);
    await outside.saved(ID, { report: theirs, savedAt });
    expect(await changeBeforeSave(ID)).toBeUndefined();
    expect(await changeBeforeSave('never-opened')).toBeUndefined();
  });

  it('sees none where a file was only touched, or copied back as it was', async () => {
    await utimes(path(), new Date(0), new Date(0));
    expect(await changeBeforeSave(ID)).toBeUndefined();
    await rm(path());
    await put(ours, '2026-05-05T05:05:05.000Z');
    expect(await changeBeforeSave(ID)).toBeUndefined();
    expect(keepVersion).not.toHaveBeenCalled();
  });

  it('sees what others wrote between a save and the look at its file', async () => {
    await put(theirs);
    await outside.saved(ID, { report: ours, savedAt });
    expect(await changeBeforeSave(ID)).toMatchObject({ kind: 'changed', report: { cells: theirs.cells } });

    await writeFile(path(), '不是年报');
    await outside.saved(ID, { report: ours, savedAt });
    expect(await changeBeforeSave(ID)).toMatchObject({ kind: 'unreadable' });
  });

  it('names the file that it saw, as the one that may be replaced', async () => {
    const seen = stampOf(await stat(path()));
    expect(await outside.beforeSave(ID)).toEqual({ found: seen });
    keepVersion.mockImplementation(() => put({ ...ours, unit: { ...ours.unit, name: '丙镇人民政府' } }));
    await put(theirs);
    const { change, found } = await outside.beforeSave(ID);
    expect(change).toMatchObject({ kind: 'changed' });
    // Not the one that was put there while the other was being kept.
    expect(isSameStamp(found as FileStamp, stampOf(await stat(path())))).toBe(false);
    await rm(path());
    expect(await outside.beforeSave(ID)).toEqual({ found: null, change: { kind: 'gone' } });
    expect(await outside.beforeSave('never-opened')).toEqual({});
  });

  it('keeps another report as a version before it is written over', async () => {
    await put(theirs);
    const change = await changeBeforeSave(ID);
    expect(change).toMatchObject({ kind: 'changed', report: { cells: theirs.cells } });
    expect(keepVersion).toHaveBeenCalledWith(ID, expect.objectContaining({ cells: theirs.cells }));
  });

  it('sees a change made while the draft was being read', async () => {
    await outside.whileOpening(ID, async () => {
      await put(theirs);
      return { draft: { report: ours } };
    });
    expect(await changeBeforeSave(ID)).toMatchObject({ kind: 'changed' });
  });

  it('sees a report of the same length, written in the same second', async () => {
    const other = { ...ours, unit: { ...ours.unit, name: '乙局' } };
    await put(other);
    expect(await changeBeforeSave(ID)).toMatchObject({
      kind: 'changed',
      report: { unit: { name: '乙局' } },
    });
  });

  it.each([
    ['empty', ''],
    ['cut off', '{"format":"gov-discl'],
    ['of another program', '{"hello":"world"}'],
    ['binary', '\u0000\u0001\u0002'],
    ['huge', ' '.repeat(9 * 1024 * 1024)],
  ])('lays what is no report beside the draft, byte for byte: %s', async (_name, content) => {
    await writeFile(path(), content);
    const asideName = `${ID}.outside-20250103-143200.ndbg`;
    expect(await changeBeforeSave(ID)).toEqual({ kind: 'unreadable', asideName });
    expect(await readFile(join(folder, asideName), 'utf8')).toBe(content);
    expect(await changeBeforeSave(ID)).toEqual({
      kind: 'unreadable',
      asideName: `${ID}.outside-20250103-143200-2.ndbg`,
    });
  });

  it('tells of a file that is gone, once', async () => {
    await rm(path());
    expect(await changeBeforeSave(ID)).toEqual({ kind: 'gone' });
    await outside.saved(ID, { report: ours, savedAt });
    expect(await changeBeforeSave(ID)).toBeUndefined();
  });

  it('lays it beside the draft where no version can be made', async () => {
    keepVersion.mockRejectedValue(new Error('no room'));
    await put(theirs);
    expect(await changeBeforeSave(ID)).toMatchObject({ kind: 'changed' });
    expect(await readdir(folder)).toContain(`${ID}.outside-20250103-143200.ndbg`);
    expect(onFailure).toHaveBeenCalledOnce();
  });

  it('lets nothing be written over it where it cannot be kept at all', async () => {
    keepVersion.mockRejectedValue(new Error('no room'));
    await put(theirs);
    const files = new FailingFiles(folder);
    files.fail({ call: 'copy', use: 1, code: 'ENOSPC', times: Number.POSITIVE_INFINITY });
    await expect(changeBeforeSave(ID)).rejects.toMatchObject({ code: 'ENOSPC' });
    files.end();
    expect(await changeBeforeSave(ID)).toMatchObject({ kind: 'changed' });
  });
});
