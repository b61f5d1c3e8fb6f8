import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import type { Report } from '#shared/report/report';
import { FAULT_CODES, FailingFiles } from '../../tests/faults/failing-files';
import { oneComputer } from '../../tests/support/one-computer';
import { backupLine, readBackupLine } from './backup-format';
import { BackupRefused, BackupStopped, readBackup } from './read-backup';
import { listBackup, restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

const report = (name: string, count = 1): Report => ({
  ...blankReport({ name, kind: 'department', superior: '' }, 2024),
  cells: { 'requests.newlyReceived.naturalPerson': count },
});
const now = () => new Date('2025-01-03T14:32:00Z');
const onFailure = vi.fn<(error: unknown) => void>();

let home = '';
const path = () => join(home, '年报备份.ndbf');
const here = () => oneComputer(join(home, 'here'), onFailure);
const elsewhere = () => oneComputer(join(home, 'elsewhere'), onFailure);
const keepBoth = { onDifferent: 'keepBoth', withVersions: true } as const;
const replace = { onDifferent: 'replace', withVersions: true } as const;

/** Two drafts, one of them named, with last year's report and two versions; one more in 回收站. */
async function filled() {
  const pc = here();
  const one = (await pc.library.create(report('甲局'), report('甲局', 9))).summary.id;
  await pc.library.rename(one, '甲局（送审）');
  await pc.library.save(one, report('甲局', 3), { place: { page: 'requests' } });
  await pc.versions.keep(one, report('甲局', 1), 'work');
  await pc.versions.keep(one, report('甲局', 2), 'beforePaste');
  const two = (await pc.library.create(report('乙局'))).summary.id;
  const three = (await pc.library.create(report('丙局'))).summary.id;
  await pc.library.remove(three);
  return { ...pc, one, two, three };
}

async function linesOf(): Promise<string[]> {
  return (await readFile(path(), 'utf8')).split('\n').filter((line) => line !== '');
}

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'backup-'));
  await mkdir(join(home, 'here'));
  await mkdir(join(home, 'elsewhere'));
});
afterEach(async () => {
  vi.resetAllMocks();
  await rm(home, { recursive: true });
});

describe('a backup', () => {
  it('brings everything to another computer', async () => {
    const pc = await filled();
    expect(await writeBackup(path(), { ...pc, withVersions: true, now: now() })).toEqual({
      drafts: 3,
      versions: 2,
      leftOut: [],
    });
    const other = elsewhere();
    const { listed, problems, madeAt } = await listBackup(path(), other);
    expect(madeAt).toBe('2025-01-03T14:32:00.000Z');
    expect(problems).toEqual([]);
    expect(listed.map(({ name, standing, isRemoved }) => [name, standing, isRemoved]).sort()).toEqual([
      ['丙局 2024 年年报', 'new', true],
      ['乙局 2024 年年报', 'new', false],
      ['甲局（送审）', 'new', false],
    ]);
    expect((await other.library.list()).drafts).toEqual([]);
    expect(await restoreBackup(path(), other, keepBoth)).toEqual({
      restored: 3,
      replaced: 0,
      keptBoth: 0,
      unchanged: 0,
      failed: [],
      stopped: false,
    });
    const again = elsewhere();
    const { draft } = await again.library.open(pc.one);
    expect(draft).toMatchObject({
      summary: { name: '甲局（送审）' },
      report: report('甲局', 3),
      previous: report('甲局', 9),
      place: { page: 'requests' },
    });
    expect(await again.versions.list(pc.one)).toHaveLength(2);
    expect((await again.library.listRemoved()).map(({ id }) => id)).toEqual([pc.three]);
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('leaves what is here as it is where it is the same, and takes it out of 回收站', async () => {
    const pc = await filled();
    await writeBackup(path(), { ...pc, withVersions: false, now: now() });
    await pc.library.remove(pc.two);
    expect(await restoreBackup(path(), pc, keepBoth)).toMatchObject({ restored: 0, unchanged: 3 });
    expect((await pc.library.list()).drafts.map(({ id }) => id).sort()).toEqual([pc.one, pc.two].sort());
  });

  it('keeps both where one is here with another content', async () => {
    const pc = await filled();
    await writeBackup(path(), { ...pc, withVersions: true, now: now() });
    await pc.library.save(pc.one, report('甲局', 77));
    expect((await listBackup(path(), pc)).listed.map(({ standing }) => standing).sort()).toEqual([
      'different',
      'same',
      'same',
    ]);
    expect(await restoreBackup(path(), pc, keepBoth)).toMatchObject({ keptBoth: 1, unchanged: 2 });
    const { drafts } = await pc.library.list();
    expect(drafts.map(({ name }) => name).sort()).toEqual([
      '乙局 2024 年年报',
      '甲局（送审）',
      '甲局（送审）（备份）',
    ]);
    expect(await pc.library.read(pc.one)).toEqual(report('甲局', 77));
  });

  it('replaces only after what is here was kept as a version', async () => {
    const pc = await filled();
    await writeBackup(path(), { ...pc, withVersions: true, now: now() });
    await pc.library.save(pc.one, report('甲局', 77));
    expect(await restoreBackup(path(), pc, replace)).toMatchObject({ replaced: 1, unchanged: 2 });
    expect(await pc.library.read(pc.one)).toEqual(report('甲局', 3));
    const [newest] = await pc.versions.list(pc.one);
    const kept = await pc.versions.read(pc.one, newest?.name ?? '');
    expect(kept).toMatchObject({ ok: true, report: report('甲局', 77) });
  });

  it('replaces nothing where no version of it can be kept', async () => {
    const pc = await filled();
    await writeBackup(path(), { ...pc, withVersions: false, now: now() });
    await pc.library.save(pc.one, report('甲局', 77));
    const files = new FailingFiles(join(home, 'here', 'versions'));
    files.fail({ call: 'write', use: 1, code: 'ENOSPC', times: Number.POSITIVE_INFINITY });
    const outcome = await restoreBackup(path(), pc, replace);
    files.end();
    expect(outcome).toMatchObject({ replaced: 0, failed: ['甲局（送审）'] });
    expect(await pc.library.read(pc.one)).toEqual(report('甲局', 77));
  });

  it('can be stopped, at writing without a trace and at restoring between two drafts', async () => {
    const pc = await filled();
    const stop = AbortSignal.abort();
    await expect(
      writeBackup(path(), { ...pc, withVersions: true, now: now(), signal: stop }),
    ).rejects.toThrow(BackupStopped);
    expect((await readdir(home)).sort()).toEqual(['elsewhere', 'here']);
    await writeBackup(path(), { ...pc, withVersions: true, now: now() });
    const other = elsewhere();
    expect(await restoreBackup(path(), other, keepBoth, { signal: stop })).toMatchObject({
      restored: 0,
      stopped: true,
    });
  });

  it('leaves out a draft whose file is damaged, and names it', async () => {
    const pc = await filled();
    await pc.library.list();
    await writeFile(join(pc.draftsFolder, `${pc.two}.ndbg`), 'damaged');
    expect(await writeBackup(path(), { ...pc, withVersions: false, now: now() })).toEqual({
      drafts: 2,
      versions: 0,
      leftOut: ['乙局 2024 年年报'],
    });
  });

  it.each(FAULT_CODES)('keeps the former file, whichever call the disk refuses: %s', async (code) => {
    const pc = await filled();
    await writeBackup(path(), { ...pc, withVersions: true, now: now() });
    const former = await readFile(path(), 'utf8');
    for (const call of ['open', 'write', 'fsync', 'close', 'rename', 'read', 'stat'] as const) {
      const files = new FailingFiles(home);
      files.fail({ call, use: 1, code, on: /备份/ });
      const parts = { ...pc, withVersions: true, now: new Date('2025-02-01T08:00:00Z') };
      const isWritten = await writeBackup(path(), parts).then(
        () => true,
        () => false,
      );
      files.end();
      const { madeAt, problems } = await readBackup(path());
      expect(problems).toEqual([]);
      expect(madeAt?.slice(0, 7)).toBe(isWritten ? '2025-02' : '2025-01');
      expect((await readdir(home)).sort()).toEqual(['elsewhere', 'here', '年报备份.ndbf']);
      await writeFile(path(), former);
    }
  });
});

describe('a damaged backup', () => {
  it('gives every draft that is whole when it is cut off, at any place, and says so', async () => {
    const pc = await filled();
    await writeBackup(path(), { ...pc, withVersions: false, now: now() });
    const whole = await readFile(path());
    const ends = [...whole.entries()].filter(([, byte]) => byte === 0x0a).map(([place]) => place);
    for (const length of [...ends, ...ends.map((end) => end - 10), 70, 1]) {
      await writeFile(path(), whole.subarray(0, length));
      const outcome = await readBackup(path()).catch((error: unknown) => error);
      const isEnd = length === ends.at(-1);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(BackupRefused);
      else if (isEnd) expect(outcome).toMatchObject({ drafts: 3, problems: [] });
      else expect(outcome).toMatchObject({ problems: [expect.stringContaining('不完整')] });
    }
  });

  it('costs one draft where one byte is flipped, and says how many', async () => {
    const pc = await filled();
    await writeBackup(path(), { ...pc, withVersions: false, now: now() });
    const text = await readFile(path(), 'utf8');
    await writeFile(path(), text.replace('乙局', '丁局'));
    const other = elsewhere();
    const { listed, problems } = await listBackup(path(), other);
    expect(problems).toEqual(['备份文件有损坏，有 1 份年报读不出来。其余的核对无误，可以恢复。']);
    expect(listed).toHaveLength(2);
    expect(await restoreBackup(path(), other, keepBoth)).toMatchObject({ restored: 2 });
  });

  it('says of a damaged version or last year’s report that the drafts are sound', async () => {
    const pc = await filled();
    await writeBackup(path(), { ...pc, withVersions: true, now: now() });
    const lines = await linesOf();
    const damaged = lines.map((line) =>
      line.includes('"kind":"version"') ? line.replace('2024', '2023') : line,
    );
    await writeFile(path(), `${damaged.join('\n')}\n`);
    expect((await readBackup(path())).problems).toEqual([
      '备份文件有损坏，有的去年年报或早先版本读不出来。年报核对无误，可以恢复。',
    ]);
  });
});

/** A line as somebody would make it who wants to do harm: its digest fits. */
const sealed = (content: unknown) => {
  const json = typeof content === 'string' ? content : JSON.stringify(content);
  return `${createHash('sha256').update(json).digest('hex')} ${json}\n`;
};
const head = {
  format: 'gov-disclosure-backup',
  formatVersion: 1,
  madeAt: '2025-01-03T14:32:00.000Z',
} as const;

describe('a hostile file', () => {
  it.each<[string, string | Buffer, string]>([
    ['nothing', '', '是空的'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), '不是本软件的备份文件'],
    ['a zip', Buffer.from('PK\u0003\u0004../../etc/passwd'), '不是本软件的备份文件'],
    ['a report file', '{"format": "gov-disclosure-annual-report"}', '请用“打开”'],
    ['foreign JSON lines', `${sealed({ hello: 'world' })}`, '不是本软件的备份文件'],
    ['zeros', Buffer.alloc(300_000), '不是本软件的备份文件'],
    ['a newer program’s', sealed({ ...head, formatVersion: 2 }), '请先更新软件'],
    ['a head alone', sealed(head), '没有年报'],
    ['a head and rubbish', `${sealed(head)}rubbish\nmore\n`, '没有一份年报读得出来'],
  ])('is refused in words: %s', async (_name, content, words) => {
    await writeFile(path(), content);
    await expect(readBackup(path())).rejects.toThrow(BackupRefused);
    await expect(readBackup(path())).rejects.toThrow(words);
    expect(await readFile(path())).toEqual(Buffer.from(content));
  });

  it.each<[string, unknown]>([
    ['a path for an id', { kind: 'draft', id: '../../../escape', notes: {}, file: '{}' }],
    ['a path for a version', { kind: 'version', id: 'abcdefgh', name: '../../x.ndbg', file: '{}' }],
    ['a key too many', { kind: 'draft', id: 'abcdefgh', notes: {}, file: '{}', path: '/etc/passwd' }],
    ['a reserved key', '{"kind":"draft","id":"abcdefgh","notes":{"__proto__":{"name":"x"}},"file":"{}"}'],
    ['a report that is none', { kind: 'draft', id: 'abcdefgh', notes: {}, file: '{"format":"x"}' }],
    ['levels without end', `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['no JSON', '{"kind":}'],
  ])('brings nothing in: %s', async (_name, line) => {
    await writeFile(path(), `${sealed(head)}${sealed(line)}`);
    await expect(readBackup(path())).rejects.toThrow(BackupRefused);
    const other = elsewhere();
    await expect(restoreBackup(path(), other, keepBoth)).rejects.toThrow(BackupRefused);
    expect((await other.library.list()).drafts).toEqual([]);
    expect((await readdir(home)).sort()).toEqual(['elsewhere', 'here', '年报备份.ndbf']);
  });

  it('with a line of any length is read within limits', async () => {
    await writeFile(path(), `${sealed(head)}${'x'.repeat(40 * 1024 * 1024)}\n`);
    await expect(readBackup(path())).rejects.toThrow('没有一份年报读得出来');
  });

  it('gives the first of two drafts with one id, and nothing that belongs to none', async () => {
    const pc = await filled();
    await writeBackup(path(), { ...pc, withVersions: true, now: now() });
    const lines = await linesOf();
    const [first, , ...rest] = lines;
    const drafts = lines.filter((line) => line.includes('"kind":"draft"'));
    await writeFile(path(), `${[first, ...rest, ...drafts].join('\n')}\n`);
    const { drafts: count } = await readBackup(path());
    expect(count).toBe(3);
    expect(await restoreBackup(path(), elsewhere(), keepBoth)).toMatchObject({ restored: 3 });
  });

  it('that holds a version under a wrong name gives the drafts and not that version', async () => {
    const pc = await filled();
    await writeBackup(path(), { ...pc, withVersions: true, now: now() });
    const lines = (await linesOf()).map((line) => {
      const read = readBackupLine(line);
      if (read === undefined || !('kind' in read) || read.kind !== 'version') return `${line}\n`;
      return backupLine({ ...read, name: read.name.replace(/[0-9a-f]{16}\.ndbg$/, '0123456789abcdef.ndbg') });
    });
    await writeFile(path(), lines.join(''));
    const other = elsewhere();
    expect(await restoreBackup(path(), other, keepBoth)).toMatchObject({
      restored: 3,
      failed: ['甲局（送审）'],
    });
    expect(await other.versions.list(pc.one)).toEqual([]);
  });
});
