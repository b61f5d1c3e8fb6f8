import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareFonts } from '../../build/prepare-fonts';
import { prepareSumatra } from '../../build/prepare-sumatra';
import { projectFolders } from '../../build/project-folders';
import { startVirtualScreen, type VirtualScreen } from '../../build/virtual-screen';
import { reportToPdf } from '../../electron/exports/report-pdf';
import type { PdfPrinter, PrintJob } from '../../electron/printing/pdf-printer';
import { NOT_PRINTED } from '../../electron/printing/printing-messages';
import { SUMATRA_FILES } from '../../electron/printing/sumatra-place';
import { makeSumatraPrinter } from '../../electron/printing/sumatra-printer';
import { inkBox, readPgm } from '../pdf/grey-picture';
import { pdfInfo, pdfPicture } from '../pdf/pdf-tools';
import { scenario } from '../pdf/sample-reports';
import { type PrivateCups, startPrivateCups } from '../printing/private-cups';
import { windowsProgram } from './windows-program';

const QUEUE = 'Office 一楼';
const TITLE = '淮安市2024年政府信息公开工作年度报告';
/** Half a millimetre at 150 dots per inch. */
const HALF_MM = 3;
const run = promisify(execFile);

const pagesOf = async (pdf: Uint8Array) => Number(/Pages:\s+(\d+)/.exec(await pdfInfo(pdf))?.[1]);
const inkOf = async (pdf: Uint8Array, page: number) => inkBox(readPgm(await pdfPicture(pdf, page, 150)));

/** What a queue was given, PostScript of Wine's driver, as PDF. */
async function asPdf(postScript: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'postscript-'));
  const [source, target] = [join(folder, 'job.ps'), join(folder, 'job.pdf')];
  await writeFile(source, postScript);
  await run('gs', ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', `-sOutputFile=${target}`, source]);
  return readFile(target);
}

describe('SumatraPDF, started by the program, on a real queue', () => {
  const folder = join(projectFolders.out, SUMATRA_FILES.folder);
  let screen: VirtualScreen;
  let cups: PrivateCups;
  let printer: PdfPrinter;
  let pdf: Uint8Array;

  beforeAll(async () => {
    await prepareFonts();
    await prepareSumatra();
    screen = await startVirtualScreen();
    cups = await startPrivateCups();
    // One that prints on both sides; Wine's driver says in the job what it was asked for.
    await cups.command(
      ...(['lpadmin', '-p', 'Office', '-E', '-v', 'cups-pdf:/', '-o', 'PageSize=A4'] as const),
      ...['-m', 'drv:///sample.drv/generic.ppd'],
    );
    const { launcher } = await windowsProgram(join(folder, SUMATRA_FILES.program), {
      DISPLAY: screen.display,
      ...cups.env,
    });
    printer = makeSumatraPrinter({
      program: launcher,
      listed: async () => [],
      onFailure: (error) => {
        throw error;
      },
    });
    pdf = (await reportToPdf(scenario('huaian-city-2024'), { draft: false })).bytes;
  });
  afterAll(async () => {
    await cups?.stop();
    screen?.stop();
  });

  /** Prints and answers the jobs that came of it. */
  async function jobsOf(changes: Partial<PrintJob> = {}): Promise<Uint8Array[]> {
    const before = (await cups.queued()).length;
    const job = { printer: 'Office', copies: 1, bothSides: false, title: TITLE, ...changes };
    expect(await printer.print(pdf, job)).toMatchObject({ outcome: 'sent' });
    return (await cups.queued()).slice(before);
  }

  it('prints every page, as large and in the same place to half a millimetre', async () => {
    const [job = new Uint8Array(), ...more] = await jobsOf();
    expect(more).toEqual([]);
    const paper = await asPdf(job);
    expect(await pagesOf(paper)).toBe(await pagesOf(pdf));
    for (let page = 1; page <= (await pagesOf(pdf)); page += 1) {
      const [ours, printed] = [await inkOf(pdf, page), await inkOf(paper, page)];
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        expect(Math.abs(printed[side] - ours[side]), `page ${page}, ${side}`).toBeLessThanOrEqual(HALF_MM);
    }
  });

  it('prints the chosen pages, each copy as a job of its own', async () => {
    const jobs = await jobsOf({ pages: '2-3', copies: 2 });
    expect(jobs).toHaveLength(2);
    for (const job of jobs) expect(await pagesOf(await asPdf(job))).toBe(2);
  });

  it('asks the driver for one side or both', async () => {
    const asked = async (bothSides: boolean) => {
      const [job = new Uint8Array()] = await jobsOf({ bothSides });
      return /\*Duplex (\w+)/.exec(Buffer.from(job).toString('latin1'))?.[1];
    };
    expect(await asked(true)).toBe('DuplexNoTumble');
    expect(await asked(false)).toBe('None');
  });

  it('says of a printer that is gone that it is', async () => {
    const job = { printer: QUEUE, copies: 1, bothSides: false, title: TITLE };
    expect(await printer.print(pdf, job)).toEqual({ outcome: 'failed', message: NOT_PRINTED.gone(QUEUE) });
  });

  it('has left nothing beside itself', () => {
    expect(readdirSync(folder).sort()).toEqual(
      [SUMATRA_FILES.program, SUMATRA_FILES.restrictions, 'licence.txt'].sort(),
    );
  });
});
