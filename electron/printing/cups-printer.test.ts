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

describe('printing through CUPS', () => {
  it('sends the very bytes to the default printer, from a private folder that is gone afterwards', async () => {
    const env = system({ lpstat: 'echo "system default destination: HP-Office"', lp: takesJob });
    const outcome = await makeCupsPrinter(env).print(pdf, '-d 城关镇2024年; rm -rf /');
    expect(outcome).toEqual({ outcome: 'sent', printer: 'HP-Office' });
    expect(await readFile(join(folder, 'printed'))).toEqual(Buffer.from(pdf));
    const args = (await readFile(join(folder, 'args'), 'utf8')).trim().split('\n');
    expect(args.slice(0, 4)).toEqual(['-d', 'HP-Office', '-t', '-d 城关镇2024年; rm -rf /']);
    expect((await readFile(join(folder, 'mode'), 'utf8')).trim()).toBe('700');
    const file = args.at(-1) ?? '';
    await expect(readdir(join(file, '..'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('takes the only printer when none is the default', async () => {
    const lpstat = 'if [ "$1" = -e ]; then echo Canon; else echo "no system default destination"; fi';
    const outcome = await makeCupsPrinter(system({ lpstat, lp: takesJob })).print(pdf, '年报');
    expect(outcome).toEqual({ outcome: 'sent', printer: 'Canon' });
  });

  it.each([
    ['no printing service', {}, '本机没有打印服务'],
    ['no printer', { lpstat: 'exit 0' }, '没有找到打印机'],
    ['several printers, none chosen', { lpstat: '[ "$1" = -e ] && printf "A\\nB\\n"' }, '没有选定默认打印机'],
    ['a printer that refuses', { lpstat: 'echo "destination: A"', lp: 'exit 1' }, '没有接受'],
  ])('says what to do with %s', async (_name, commands, words) => {
    const outcome = await makeCupsPrinter(system(commands)).print(pdf, '年报');
    expect(outcome).toMatchObject({ outcome: 'failed', message: expect.stringContaining(words) });
  });
});
