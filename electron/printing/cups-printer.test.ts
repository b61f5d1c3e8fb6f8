import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCupsPrinter } from './cups-printer';

const pdf = new TextEncoder().encode('%PDF-1.7 …');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cups-printer-'));
  mkdirSync(join(folder, 'bin'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Commands of a printing system that answer as told and note what they were given. */
function system(commands: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  for (const [name, script] of Object.entries(commands)) {
    const file = join(folder, 'bin', name);
    writeFileSync(file, `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
    chmodSync(file, 0o755);
  }
  return { PATH: join(folder, 'bin'), NOTES: folder };
}

const takesJob =
  'printf "%s\\n" "$@" > "$NOTES/args"; for last; do :; done; cp "$last" "$NOTES/printed"; stat -c %a "$(dirname "$last")" > "$NOTES/mode"';

const JOB = { printer: 'HP-Office', copies: 1, bothSides: false, title: '年报' };

describe('printing through CUPS', () => {
  it('is stopped while a queue does not answer, and leaves nothing behind', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 200);
    const printer = makeCupsPrinter(system({ lp: 'exec sleep 20' }));
    expect(await printer.print(pdf, JOB, { signal: stop.signal })).toEqual({ outcome: 'cancelled' });
  });

  it('sends the very bytes, from a private folder that is gone afterwards, and nothing in a title is a command', async () => {
    const title = '-d 城关镇2024年; rm -rf /';
    const lp = `${takesJob}; echo "request id is HP-Office-7 (1 file(s))"`;
    const outcome = await makeCupsPrinter(system({ lp })).print(pdf, { ...JOB, title });
    expect(outcome).toEqual({
      outcome: 'sent',
      message: '已送到打印机“HP-Office”。',
      queued: { printer: 'HP-Office', id: 'HP-Office-7' },
    });
    expect(await readFile(join(folder, 'printed'))).toEqual(Buffer.from(pdf));
    const args = (await readFile(join(folder, 'args'), 'utf8')).trim().split('\n');
    expect(args.slice(0, 4)).toEqual(['-d', 'HP-Office', '-t', title]);
    expect((await readFile(join(folder, 'mode'), 'utf8')).trim()).toBe('700');
    const file = args.at(-1) ?? '';
    await expect(readdir(join(file, '..'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('asks for A4 as it is, and for the copies, sides and pages that were chosen', async () => {
    const argumentsFor = async (changes: object) => {
      await makeCupsPrinter(system({ lp: takesJob })).print(pdf, { ...JOB, ...changes });
      return (await readFile(join(folder, 'args'), 'utf8')).trim().split('\n').slice(4, -2).join(' ');
    };
    const plain = '-o media=A4 -o print-scaling=none -o sides=';
    expect(await argumentsFor({})).toBe(`-n 1 ${plain}one-sided`);
    expect(await argumentsFor({ copies: 3, bothSides: true, pages: '1-3,5' })).toBe(
      `-n 3 ${plain}two-sided-long-edge -P 1-3,5`,
    );
  });

  it.each([
    ['no printing service', {}, '本机没有打印服务'],
    ['a service that does not run', { lpstat: 'echo "scheduler is not running"; exit 1' }, '没有运行'],
    ['no printer', { lpstat: '[ "$1" = -e ] || echo "scheduler is running"' }, '没有找到打印机'],
  ])('says what to do with %s', async (_name, commands, words) => {
    const outcome = await makeCupsPrinter(system(commands)).list();
    expect(outcome).toMatchObject({ outcome: 'failed', message: expect.stringContaining(words) });
  });

  it.each([
    ['no command', {}, '本机没有打印服务'],
    [
      'gone',
      { lp: 'echo "lp: The printer or class does not exist." >&2; exit 1' },
      '找不到打印机“HP-Office”',
    ],
    ['refusing', { lp: 'echo "lp: Destination is not accepting jobs." >&2; exit 1' }, '停止接收文件'],
    ['anything else', { lp: 'exit 1' }, '没有接受'],
  ])('says what to do with a printer that takes nothing: %s', async (_name, commands, words) => {
    const outcome = await makeCupsPrinter(system(commands)).print(pdf, JOB);
    expect(outcome).toMatchObject({ outcome: 'failed', message: expect.stringContaining(words) });
  });
});
