import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeViewerPrinter } from './viewer-printer';

const pdf = new TextEncoder().encode('%PDF-1.7 …');
const JOB = { printer: 'HP "Office" $(calc) 一楼', copies: 1, bothSides: false, title: '年报' };
let folder = '';
let spool = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'viewer-printer-'));
  spool = join(folder, 'temp');
  mkdirSync(spool);
  vi.stubEnv('TMPDIR', spool);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** A computer whose PowerShell answers as told; what it was given lies in the folder afterwards. */
function windows(script: string | undefined): NodeJS.ProcessEnv {
  const shell = join(folder, 'powershell.exe');
  if (script !== undefined) {
    writeFileSync(shell, `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
    chmodSync(shell, 0o755);
  }
  return { PATH: folder, NOTES: folder };
}

const takesFile =
  'printf "%s\\n" "$@" > "$NOTES/args"; printf "%s" "$REPORT_PRINTER" > "$NOTES/printer"; printf "%s" "$REPORT_FILE" > "$NOTES/file"';
const noted = (name: string) => readFile(join(folder, name), 'utf8');

describe.skipIf(process.platform === 'win32')('printing through the program that opens PDFs', () => {
  it('hands the very bytes over under a name it chose, and nothing in a printer’s name is a command', async () => {
    const outcome = await makeViewerPrinter(async () => [], windows(takesFile)).print(pdf, JOB);
    expect(outcome).toEqual({
      outcome: 'sent',
      message: `已交给看 PDF 的软件，在打印机“${JOB.printer}”上打印。`,
    });
    const file = await noted('file');
    expect(file.startsWith(spool)).toBe(true);
    // Still there: the viewer reads it when it gets to it.
    expect(await readFile(file)).toEqual(Buffer.from(pdf));
    expect(await noted('printer')).toBe(JOB.printer);
    const args = await noted('args');
    expect(args).toMatch(
      /^-NoProfile\n-NonInteractive\n-Command\n\$ErrorActionPreference = 'Stop'; Start-Process/,
    );
    expect(args).toContain('-FilePath $env:REPORT_FILE -Verb PrintTo');
    expect(args).not.toContain('calc');
  });

  it.each([
    ['no program here prints PDFs', 'exit 1'],
    ['there is no PowerShell', undefined],
  ])('says what to do, and leaves nothing behind, where %s', async (_what, script) => {
    const outcome = await makeViewerPrinter(async () => [], windows(script)).print(pdf, JOB);
    expect(outcome).toEqual({
      outcome: 'failed',
      message: expect.stringMatching(/^没有打印：本机没有能打印 PDF 的软件。请先“另存为 PDF”/),
    });
    expect(readdirSync(spool)).toEqual([]);
  });

  it('removes what a viewer has read long ago, and nothing it may still be reading', async () => {
    const printer = makeViewerPrinter(async () => [], windows(takesFile));
    await printer.print(pdf, JOB);
    const [first = ''] = readdirSync(spool);
    await printer.print(pdf, JOB);
    expect(existsSync(join(spool, first))).toBe(true);
    const longAgo = Date.now() / 1000 - 2 * 60 * 60;
    utimesSync(join(spool, first), longAgo, longAgo);
    writeFileSync(join(spool, 'of somebody else'), '');
    await printer.print(pdf, JOB);
    expect(existsSync(join(spool, first))).toBe(false);
    expect(readdirSync(spool)).toHaveLength(3);
  });

  it('lists the printers of the computer, offers no choices it cannot carry out, and says so where there are none', async () => {
    const listed = [{ name: 'HP', isDefault: true }, { name: 'PDF' }];
    expect(await makeViewerPrinter(async () => listed).list()).toEqual({
      outcome: 'found',
      offersChoices: false,
      printers: [
        { name: 'HP', isDefault: true, standing: 'ready' },
        { name: 'PDF', isDefault: false, standing: 'ready' },
      ],
    });
    expect(await makeViewerPrinter(async () => []).list()).toEqual({
      outcome: 'failed',
      message: expect.stringContaining('没有找到打印机'),
    });
  });
});
