import { describe, expect, it } from 'vitest';
import { PATIENCE_MS } from '../files/patiently';
import type { StoreWrite } from './store-write';
import { StoreWriter, type WriteRunner } from './store-writer';
import { writeError, writeFailure } from './write-failure';

const note = (name: string): StoreWrite => ({ kind: 'json', path: `/data/${name}.json`, value: {} });
const failing = (code: string) => writeError(writeFailure(Object.assign(new Error('played'), { code })));

/** A writer whose pauses take no time, and the pauses it made. */
function writerWith(run: WriteRunner) {
  const pauses: number[] = [];
  let time = 0;
  const pause = async (milliseconds: number) => {
    pauses.push(milliseconds);
    time += milliseconds;
  };
  return { writer: new StoreWriter({ run, waiting: { pause, clock: () => time } }), pauses };
}

describe('StoreWriter', () => {
  it('tries again with growing pauses while another program holds the file', async () => {
    const answers = [failing('EBUSY'), failing('EPERM'), failing('EACCES')];
    const { writer, pauses } = writerWith(async () => {
      const error = answers.shift();
      if (error !== undefined) throw error;
      return {};
    });
    await writer.write(note('a'));
    expect(pauses).toEqual([50, 100, 200]);
  });

  it('tells the reason once the limit is reached', async () => {
    const { writer, pauses } = writerWith(async () => Promise.reject(failing('EPERM')));
    await expect(writer.write(note('a'))).rejects.toMatchObject({ code: 'EPERM' });
    const waited = pauses.reduce((sum, pause) => sum + pause, 0);
    expect(waited).toBeLessThanOrEqual(PATIENCE_MS);
    expect(waited).toBeGreaterThan(PATIENCE_MS - 1000);
  });

  it('tells at once what time does not mend', async () => {
    const { writer, pauses } = writerWith(async () => Promise.reject(failing('ENOSPC')));
    await expect(writer.write(note('a'))).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(pauses).toEqual([]);
  });

  it('writes one file in the order asked for, also after a failure, and others meanwhile', async () => {
    const begun: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { writer } = writerWith(async (write) => {
      begun.push(write.path);
      if (begun.length === 1) {
        await held;
        throw failing('EIO');
      }
      return {};
    });
    const first = writer.write(note('a')).catch((error: unknown) => error);
    const second = writer.write(note('a'));
    await writer.write(note('b'));
    expect(begun).toEqual(['/data/a.json', '/data/b.json']);
    expect(writer.isWriting).toBe(true);
    release();
    await writer.settled();
    expect(writer.isWriting).toBe(false);
    expect(await first).toMatchObject({ code: 'EIO' });
    await second;
    expect(begun).toEqual(['/data/a.json', '/data/b.json', '/data/a.json']);
  });
});
