import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ErrorTrace } from '#shared/values/error-trace';
import { type BrokenReading, ImportHost, type ImportRunner } from './import-host';

afterEach(() => vi.useRealTimers());

/** A reader that does nothing by itself. */
function makeRunner() {
  let answer: (message: unknown) => void = () => undefined;
  let end: (code?: number) => void = () => undefined;
  const runner = {
    send: vi.fn<ImportRunner['send']>(),
    onMessage: (listener: typeof answer) => {
      answer = listener;
    },
    onExit: (listener: typeof end) => {
      end = listener;
    },
    kill: vi.fn<ImportRunner['kill']>(),
  };
  return { runner, answer: (message: unknown) => answer(message), end: (code?: number) => end(code) };
}

function startHost() {
  const made = makeRunner();
  const [onBroken, onFault] = [
    vi.fn<(broken: BrokenReading) => void>(),
    vi.fn<(trace: ErrorTrace) => void>(),
  ];
  const host = new ImportHost({ launch: () => made.runner, patience: 1000, onBroken, onFault });
  return { ...made, host, onBroken, onFault };
}

const noData = { outcome: 'noData', kind: 'pdf', isDamaged: false } as const;

describe('ImportHost', () => {
  it('has a document read and lets the reader go', async () => {
    const { host, runner, answer, onBroken } = startHost();
    const reading = host.read('/a.pdf');
    expect(runner.send).toHaveBeenCalledWith({ path: '/a.pdf' });
    answer({ type: 'read', reading: noData });
    expect(await reading).toEqual(noData);
    expect(runner.kill).toHaveBeenCalledOnce();
    expect(onBroken).not.toHaveBeenCalled();
  });

  it('gives up a document that takes too long', async () => {
    vi.useFakeTimers();
    const { host, runner, onBroken } = startHost();
    const reading = host.read('/a.pdf');
    await vi.advanceTimersByTimeAsync(1000);
    expect(await reading).toMatchObject({ outcome: 'refused', message: expect.stringContaining('时间过长') });
    expect(runner.kill).toHaveBeenCalledOnce();
    expect(onBroken).toHaveBeenCalledWith(expect.objectContaining({ why: 'too-slow' }));
  });

  it('goes on when a fault is told that ends nothing', async () => {
    const { host, runner, answer, onFault } = startHost();
    const reading = host.read('/a.pdf');
    answer({ type: 'fault', kind: 'XRefEntryException', frames: [] });
    expect(runner.kill).not.toHaveBeenCalled();
    answer({ type: 'read', reading: noData });
    expect(await reading).toEqual(noData);
    expect(onFault).toHaveBeenCalledWith(expect.objectContaining({ kind: 'XRefEntryException' }));
  });

  it.each([
    ['ends', { why: 'ended', code: 9 }, ({ end }: ReturnType<typeof makeRunner>) => end(9)],
    [
      'fails',
      { why: 'threw', code: 0 },
      ({ answer }: ReturnType<typeof makeRunner>) =>
        answer({ type: 'failed', kind: 'TypeError', frames: [] }),
    ],
    [
      'says something unknown',
      { why: 'unclear-answer', code: 0 },
      ({ answer }: ReturnType<typeof makeRunner>) => answer({ type: 'read' }),
    ],
  ])('says so when the reader %s, and logs why', async (_how, why, happens) => {
    const { host, runner, answer, end, onBroken } = startHost();
    const reading = host.read('/a.pdf');
    happens({ runner, answer, end });
    expect(await reading).toMatchObject({ outcome: 'refused', message: expect.stringContaining('中途停止') });
    expect(onBroken).toHaveBeenCalledWith(expect.objectContaining(why));
    end();
    expect(onBroken).toHaveBeenCalledOnce();
  });

  it('stops reading when it is told to', async () => {
    const { host, runner } = startHost();
    const reading = host.read('/a.pdf');
    host.cancel();
    expect(await reading).toMatchObject({ outcome: 'refused', message: expect.stringContaining('已停止') });
    expect(runner.kill).toHaveBeenCalledOnce();
  });
});
