import { beforeAll, describe, expect, it, vi } from 'vitest';
import { prepareFonts } from '../../../build/prepare-fonts';
import { hostileInput } from '../../../tests/faults/hostile/try-hostile';
import { soundReport } from '../../../tests/rule-cases/sound-report';
import { reportToPdf } from '../../exports/report-pdf';
import { DocumentRefused } from '../document-problem';
import { readPdfFile } from './read-pdf-file';
import { TurnTakingPort } from './turn-taking-port';

const OPTIONS = { draft: false, explanations: [], localNotice: '' } as const;
/** Drawings that draw drawings, each several times; states that are saved and never given back. */
const ENDLESS = [
  { reader: 'pdf', seed: 20_250_105, at: 152 },
  { reader: 'pdf', seed: 20_250_105, at: 177 },
] as const;

const neverTold = () => {
  throw new Error('No operation was counted');
};

beforeAll(() => prepareFonts());

describe('the reader of PDFs', () => {
  it.each(ENDLESS)('breaks off a drawing that goes on and on: input $at', async (endless) => {
    const { name, bytes } = await hostileInput(endless);
    expect(name).toMatch(/drawings of drawings|states saved/);
    await expect(readPdfFile(bytes, { mostTime: 300 })).rejects.toEqual(new DocumentRefused('swells'));
  });

  it('breaks off one that draws more than it may', async () => {
    const { bytes } = await reportToPdf(soundReport('2021'), OPTIONS);
    const reading = readPdfFile(bytes, { mostOperations: 100 });
    await expect(reading).rejects.toEqual(new DocumentRefused('swells'));
  });

  it('has read a sound one long before that', async () => {
    const { bytes } = await reportToPdf(soundReport('2021'), OPTIONS);
    const { attachments, unreadPages } = await readPdfFile(bytes);
    expect(attachments).toHaveLength(1);
    expect(unreadPages).toEqual([]);
  });
});

describe('the line between the two halves of pdf.js', () => {
  it('hands copies over in their order, and lets a clock strike between them', async () => {
    const port = new TurnTakingPort(Number.POSITIVE_INFINITY, neverTold);
    const heard: unknown[] = [];
    let hasStruck = false;
    setTimeout(() => {
      hasStruck = true;
    });
    const sent = { bytes: new Uint8Array([1, 2, 3]) };
    const end = new Promise<void>((done) => {
      // An answer to every message, as the two halves give one another: without end, were it not for the clock.
      port.addEventListener('message', ({ data }) => {
        heard.push(data);
        if (hasStruck) done();
        else port.postMessage(heard.length);
      });
    });
    port.postMessage(sent, [sent.bytes.buffer]);
    await end;
    expect(heard[0]).toEqual({ bytes: new Uint8Array([1, 2, 3]) });
    // Given away, not copied.
    expect(sent.bytes).toHaveLength(0);
    expect(heard.slice(1)).toEqual(heard.slice(1).map((_, index) => index + 1));
  });

  it('forgets who no longer listens', async () => {
    const port = new TurnTakingPort(Number.POSITIVE_INFINITY, neverTold);
    const heard: string[] = [];
    const over = new AbortController();
    const removed = () => heard.push('removed');
    port.addEventListener('message', () => heard.push('aborted'), { signal: over.signal });
    port.addEventListener('message', removed);
    port.addEventListener('message', () => heard.push('listening'));
    port.postMessage(1);
    over.abort();
    port.removeEventListener('message', removed);
    await new Promise(setImmediate);
    expect(heard).toEqual(['listening']);
  });

  it('hands no more drawing operations over than it may, and tells once; all else goes on', async () => {
    const onTooMany = vi.fn();
    const port = new TurnTakingPort(3, onTooMany);
    const heard: unknown[] = [];
    port.addEventListener('message', ({ data }) => heard.push(data));
    const drawing = (...fnArray: number[]) => ({
      stream: 1,
      chunk: { fnArray, argsArray: fnArray.map(() => null), length: fnArray.length, lastChunk: false },
    });
    const cells = { stream: 2, chunk: { items: ['甲', '乙', '丙', '丁'] } };
    for (const message of [drawing(1, 2, 3), drawing(4, 5), drawing(6), cells]) port.postMessage(message);
    await new Promise(setImmediate);
    expect(heard).toEqual([drawing(1, 2, 3), drawing(), drawing(), cells]);
    expect(onTooMany).toHaveBeenCalledOnce();
  });
});
