import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PrintJob } from './pdf-printer';
import { NOT_PRINTED } from './printing-messages';
import { makeSumatraPrinter } from './sumatra-printer';

const pdf = new TextEncoder().encode('%PDF-1.7 …');
const PRINTER = 'HP "Office" $(calc) 一楼';
const JOB: PrintJob = { printer: PRINTER, copies: 1, bothSides: false, title: '某局2024年/年度报告' };
const FAILED = (message: string) => ({ outcome: 'failed', message });
const onFailure = (error: unknown) => {
  throw error;
};
let folder = '';
let spool = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sumatra-printer-'));
  spool = join(folder, 'temp');
  mkdirSync(spool);
  vi.stubEnv('TMPDIR', spool);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** A program in its place that does as told; run 1, 2, … note their arguments and the file they were given. */
function played(script: string) {
  const program = join(folder, 'SumatraPDF.exe');
  const notes =
    'n=$(ls | wc -l); printf "%s\\n" "$@" > "args-$n"; for last; do :; done; cat "$last" > "file-$n"';
  const runs = join(folder, 'runs');
  mkdirSync(runs);
  writeFileSync(program, `#!/bin/sh\nPATH=/usr/bin:/bin\ncd "${runs}"\n${notes}\n${script}\n`);
  chmodSync(program, 0o755);
  const noted = (kind: string) =>
    readdirSync(runs)
      .filter((name) => name.startsWith(kind))
      .map((name) => readFileSync(join(runs, name), 'utf8'));
  return { printer: makeSumatraPrinter({ program, listed: async () => [], onFailure }), noted };
}

describe.skipIf(process.platform === 'win32')('printing through SumatraPDF', () => {
  it('hands over the very bytes, as large as they are, under the title; nothing in a name is a command', async () => {
    const { printer, noted } = played('exit 0');
    expect(await printer.print(pdf, JOB)).toEqual({
      outcome: 'sent',
      message: `已送到打印机“${PRINTER}”。`,
    });
    const [silent, to, name, how, settings, file = ''] = noted('args')[0]?.trim().split('\n') ?? [];
    expect([silent, to, name, how]).toEqual(['-silent', '-print-to', PRINTER, '-print-settings']);
    expect(settings).toBe('noscale,paper=A4,simplex');
    expect(file).toMatch(/\/某局2024年年度报告\.pdf$/);
    expect(noted('file')).toEqual(['%PDF-1.7 …']);
    expect(readdirSync(spool)).toEqual([]);
  });

  it('prints the chosen pages on both sides, each copy as a paper of its own', async () => {
    const { printer, noted } = played('exit 0');
    const told: number[] = [];
    const job = { ...JOB, copies: 4, bothSides: true, pages: '1-3,5' };
    const sent = await printer.print(pdf, job, { onProgress: (done) => told.push(done) });
    expect(sent.outcome).toBe('sent');
    expect(told).toEqual([0.25, 0.5, 0.75, 1]);
    expect(noted('args')).toHaveLength(4);
    for (const args of noted('args')) expect(args).toContain('\nnoscale,paper=A4,duplexlong,1-3,5\n');
  });

  it.each([
    [
      'the printer is gone',
      'echo "Printing problem.: Printer with given name doesn\'t exist"; exit 1',
      NOT_PRINTED.gone(PRINTER),
    ],
    ['the printer takes nothing', 'exit 1', NOT_PRINTED.notAccepted(PRINTER)],
    [
      'a failure is only said',
      "echo 'Printing problem.: Could not initialize printer'",
      NOT_PRINTED.notAccepted(PRINTER),
    ],
    ['it was ended for its time', 'kill -TERM $$', NOT_PRINTED.silent(PRINTER)],
  ])('says what to do, and leaves nothing behind, where %s', async (_what, script, message) => {
    expect(await played(script).printer.print(pdf, JOB)).toEqual(FAILED(message));
    expect(readdirSync(spool)).toEqual([]);
  });

  it.each([
    ['is not there', ''],
    ['must not be started', '#!/bin/sh\nexit 0\n'],
  ])('says so where the program %s', async (_what, content) => {
    const program = join(folder, 'SumatraPDF.exe');
    if (content !== '') writeFileSync(program, content, { mode: 0o644 });
    const printer = makeSumatraPrinter({ program, listed: async () => [], onFailure });
    expect(await printer.print(pdf, JOB)).toEqual(FAILED(NOT_PRINTED.noSumatra));
  });

  it('stops at the copy that fails, and says how many are on their way', async () => {
    const { printer, noted } = played('[ "$n" -lt 4 ] || exit 1');
    expect(await printer.print(pdf, { ...JOB, copies: 5 })).toEqual(
      FAILED(`${NOT_PRINTED.notAccepted(PRINTER)}前 2 份已经送到“${PRINTER}”，其余没有送去。`),
    );
    expect(noted('args')).toHaveLength(3);
  });

  it('is stopped: before the first copy as if nothing had been, later with a word on what was sent', async () => {
    const { printer } = played('exec sleep 20');
    const first = new AbortController();
    setTimeout(() => first.abort(), 200);
    expect(await printer.print(pdf, { ...JOB, copies: 2 }, { signal: first.signal })).toEqual({
      outcome: 'cancelled',
    });

    await rm(join(folder, 'runs'), { recursive: true });
    const later = played('[ "$n" -lt 2 ] || exec sleep 20');
    const second = new AbortController();
    const sending = later.printer.print(pdf, { ...JOB, copies: 3 }, { signal: second.signal });
    await expect.poll(() => later.noted('args').length).toBe(2);
    second.abort();
    expect(await sending).toEqual(FAILED(`已停止打印。前 1 份已经送到“${PRINTER}”，其余没有送去。`));
    expect(readdirSync(spool)).toEqual([]);
  });

  it('lists the printers of the computer, and says so where there are none', async () => {
    const listed = [{ name: 'HP', isDefault: true }, { name: 'PDF' }];
    const printer = (found: typeof listed) =>
      makeSumatraPrinter({ program: '', listed: async () => found, onFailure });
    expect(await printer(listed).list()).toEqual({
      outcome: 'found',
      printers: [
        { name: 'HP', isDefault: true, standing: 'ready' },
        { name: 'PDF', isDefault: false, standing: 'ready' },
      ],
    });
    expect(await printer([]).list()).toEqual(FAILED(NOT_PRINTED.noPrinter));
  });
});
