import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareFonts } from '../../build/prepare-fonts';
import { pdfInfo } from '../../tests/pdf/pdf-tools';
import { scenario } from '../../tests/pdf/sample-reports';
import { noPrivateCups, type PrivateCups, startPrivateCups } from '../../tests/printing/private-cups';
import { reportToPdf } from '../exports/report-pdf';
import { makeCupsPrinter } from './cups-printer';
import type { PaperState, PdfPrinter, PrintJob } from './pdf-printer';
import { NOT_PRINTED } from './printing-messages';
import { watchPaper } from './watch-paper';

const TITLE = '银州区机关事务服务中心2019年政府信息公开工作年度报告';
const QUEUE = 'Office-PDF';

/** Pages and paper of a PDF, the sizes in points. */
async function paperOf(pdf: Uint8Array) {
  const info = await pdfInfo(pdf);
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(info) ?? [];
  return { pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]), width: Number(width), height: Number(height) };
}

describe.skipIf(noPrivateCups !== undefined)(
  `a real print queue${noPrivateCups === undefined ? '' : ` (skipped: ${noPrivateCups})`}`,
  () => {
    let cups: PrivateCups;
    let printer: PdfPrinter;
    let pdf: Uint8Array;

    beforeAll(async () => {
      await prepareFonts();
      cups = await startPrivateCups();
      await cups.addQueue(QUEUE);
      await cups.addQueue('Spare');
      printer = makeCupsPrinter({ ...process.env, ...cups.env });
      pdf = (await reportToPdf(scenario('yinzhou-2019'), { draft: true })).bytes;
    }, 60_000);
    afterAll(() => cups?.stop());

    /** Prints and follows the paper until it is out of the queue or `until` says enough. */
    async function follow(changes: Partial<PrintJob> = {}, until?: PaperState): Promise<PaperState[]> {
      const job = { printer: QUEUE, copies: 1, bothSides: false, title: TITLE, ...changes };
      const sent = await printer.print(pdf, job);
      if (sent.outcome !== 'sent' || sent.queued === undefined) throw new Error(JSON.stringify(sent));
      const states: PaperState[] = [];
      const enough = new Error('enough');
      await watchPaper(
        sent.queued,
        async (paper) => (await printer.stateOf?.(paper)) ?? 'left',
        (state) => {
          states.push(state);
          if (state === until) throw enough;
        },
      ).catch((error: unknown) => {
        if (error !== enough) throw error;
      });
      return states;
    }

    const newest = async () => (await cups.printed()).at(-1) ?? new Uint8Array();

    it('is listed, the default one marked', async () => {
      expect(await printer.list()).toEqual({
        outcome: 'found',
        printers: [
          { name: QUEUE, isDefault: true, standing: 'ready' },
          { name: 'Spare', isDefault: false, standing: 'ready' },
        ],
      });
    });

    it('takes the very bytes, and prints as many pages as they have, as large', async () => {
      expect((await follow({ bothSides: true })).at(-1)).toBe('done');
      expect(Buffer.from((await cups.queued()).at(-1) ?? []).equals(pdf)).toBe(true);
      const [ours, paper] = [await paperOf(pdf), await paperOf(await newest())];
      expect(paper.pages).toBe(ours.pages);
      // The printing system knows whole points.
      expect(Math.abs(paper.width - ours.width)).toBeLessThan(0.5);
      expect(Math.abs(paper.height - ours.height)).toBeLessThan(0.5);
    });

    it('prints the chosen pages as often as chosen', async () => {
      await follow({ pages: '2-3', copies: 2 });
      expect((await paperOf(await newest())).pages).toBe(4);
    });

    it('that is stopped keeps the paper, and is said to be; resumed, it prints', async () => {
      await cups.command('cupsdisable', QUEUE);
      const list = await printer.list();
      expect(list).toMatchObject({ printers: [{ standing: 'paused' }, { standing: 'ready' }] });
      expect((await follow({}, 'paused')).at(-1)).toBe('paused');
      const before = (await cups.printed()).length;
      await cups.command('cupsenable', QUEUE);
      await expect.poll(async () => (await cups.printed()).length, { timeout: 15_000 }).toBe(before + 1);
    });

    it('that takes nothing, or is gone, is said to', async () => {
      await cups.command('cupsreject', 'Spare');
      expect(await printer.list()).toMatchObject({ printers: [{}, { standing: 'refusing' }] });
      const job = { printer: 'Spare', copies: 1, bothSides: false, title: TITLE };
      expect(await printer.print(pdf, job)).toEqual({
        outcome: 'failed',
        message: NOT_PRINTED.refusing('Spare'),
      });
      await cups.command('lpadmin', '-x', 'Spare');
      expect(await printer.print(pdf, job)).toEqual({
        outcome: 'failed',
        message: NOT_PRINTED.gone('Spare'),
      });
    });

    it('whose filters go wrong is said to have failed', async () => {
      cups.breakFilters(true);
      try {
        expect((await follow()).at(-1)).toBe('failed');
      } finally {
        cups.breakFilters(false);
      }
    });

    it('whose service has ended is said not to run', async () => {
      await cups.stop();
      expect(await printer.list()).toEqual({ outcome: 'failed', message: NOT_PRINTED.notRunning });
    });
  },
);
