import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVENT_KINDS, type EventId, VALUE_PATTERNS } from './event-kinds';
import { eventLine } from './event-line';
import { EventLog } from './event-log';
import { LogFile } from './log-file';

const AT = new Date('2026-11-23T06:32:00.000Z');
let data = '';
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'event-log-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

function openLog(mayWrite: () => Promise<void> = async () => undefined) {
  return new EventLog({ folder: join(data, 'log'), now: () => AT, mayWrite, mayWriteNow: () => true });
}
const onDisk = () => readFile(join(data, 'log/events.log'), 'utf8');

describe('events', () => {
  it('have words in Chinese, ids of one pattern, and values of known kinds', () => {
    for (const [id, { words, values }] of Object.entries(EVENT_KINDS)) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(words).toMatch(/^[\u4e00-\u9fff]{2,16}$/);
      for (const kind of Object.values(values)) expect(VALUE_PATTERNS).toHaveProperty(kind);
    }
  });

  it('leave no room for what people write, whatever is handed to them', () => {
    const told = ['城关镇', 'C:\\Users\\张三', '/home/zhangsan/a.ndbg', 'a b', 'x'.repeat(200), '\n', '5件'];
    for (const event of Object.keys(EVENT_KINDS) as EventId[]) {
      for (const text of told) {
        const values = Object.fromEntries(Object.keys(EVENT_KINDS[event].values).map((name) => [name, text]));
        const line = eventLine(AT, event, values as never);
        expect(line, event).not.toContain(text === '\n' ? '\n ' : text);
        expect(line.trimEnd().split('\n')).toHaveLength(1);
      }
    }
  });

  it('are lines with time, id, words and values', () => {
    expect(
      eventLine(AT, 'call-failed', {
        channel: 'drafts:save',
        error: 'Error EIO',
        at: 'a.cjs:1:2 < b.cjs:3:4',
      }),
    ).toBe(
      '2026-11-23T06:32:00.000Z call-failed 操作出错 channel=drafts:save error=Error/EIO at=a.cjs:1:2<b.cjs:3:4\n',
    );
  });
});

describe('the log', () => {
  it('is on the disk in the order things happened', async () => {
    const log = openLog();
    log.note('window-opened', { ms: 600 });
    log.note('folder-standing', { standing: 'ours' });
    await log.flush();
    expect((await onDisk()).split('\n').map((line) => line.split(' ')[1])).toEqual([
      'window-opened',
      'folder-standing',
      undefined,
    ]);
    expect(await log.text()).toBe(await onDisk());
  });

  it('never grows over 1 MB, and keeps the newest', async () => {
    const file = new LogFile({ folder: join(data, 'log'), turn: 5000 });
    for (let at = 0; at < 400; at += 1) await file.append(`${String(at).padStart(99, '0')}\n`);
    const sizes = await Promise.all(
      (await readdir(join(data, 'log'))).map(async (name) => (await stat(join(data, 'log', name))).size),
    );
    expect(sizes).toHaveLength(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5000);
    const lines = (await file.read()).trimEnd().split('\n').map(Number);
    expect(lines.at(-1)).toBe(399);
    expect(lines).toEqual(lines.map((_, at) => (lines[0] ?? 0) + at));
  });

  it('waits for a disk that does not take it, without a word to anybody', async () => {
    let isAway = true;
    const log = openLog(async () => {
      if (isAway) throw new Error('away');
    });
    log.note('window-opened', { ms: 1 });
    await log.flush();
    expect(await readdir(data)).toEqual([]);
    expect(await log.text()).toContain('window-opened');
    isAway = false;
    log.note('window-opened', { ms: 2 });
    await log.flush();
    expect((await onDisk()).match(/ms=\d/g)).toEqual(['ms=1', 'ms=2']);
  });

  it('makes no data folder where there is none', async () => {
    await rm(data, { recursive: true });
    const log = openLog();
    log.note('window-opened', { ms: 1 });
    await log.flush();
    log.end();
    await expect(stat(data)).rejects.toMatchObject({ code: 'ENOENT' });
    await mkdir(data);
  });

  it('says how much it could not keep', async () => {
    await writeFile(join(data, 'log'), 'a file where the folder should be');
    const log = openLog();
    for (let at = 0; at < 2010; at += 1) log.note('window-opened', { ms: at });
    await log.flush();
    const text = await log.text();
    expect(text).toMatch(/lines-lost \S+ lines=10 error=Error\/ENOTDIR\n/);
    expect(text).toContain('ms=2009');
    expect(text).not.toMatch(/ms=9\n/);
  });

  it('writes what still waits when the program ends', async () => {
    const log = openLog();
    log.note('window-opened', { ms: 1 });
    await log.flush();
    log.note('program-ended', { seconds: 5 });
    log.end();
    expect(await onDisk()).toContain('program-ended');
  });
});
