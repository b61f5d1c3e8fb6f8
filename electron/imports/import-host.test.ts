import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportHost, type ImportRunner } from './import-host';

afterEach(() => vi.useRealTimers());

/** A reader that does nothing by itself. */
function makeRunner() {
  let answer: (message: unknown) => void = () => undefined;
  let end: () => void = () => undefined;
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
  return { runner, answer: (message: unknown) => answer(message), end: () => end() };
}

function startHost() {
  const made = makeRunner();
  const onFailure = vi.fn<(reason: string) => void>();
  const host = new ImportHost({ launch: () => made.runner, patience: 1000, onFailure });
  return { ...made, host, onFailure };
}

const noData = { outcome: 'noData', kind: 'pdf', isDamaged: false } as const;

describe('ImportHost', () => {
  it('has a document read and lets the reader go', async () => {
    const { host, runner, answer, onFailure } = startHost();
    const reading = host.read('/a.pdf');
    expect(runner.send).toHaveBeenCalledWith({ path: '/a.pdf' });
    answer({ type: 'read', reading: noData });
    expect(await reading).toEqual(noData);
    expect(runner.kill).toHaveBeenCalledOnce();
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('gives up a document that takes too long', async () => {
    vi.useFakeTimers();
    const { host, runner } = startHost();
    const reading = host.read('/a.pdf');
    await vi.advanceTimersByTimeAsync(1000);
    expect(await reading).toMatchObject({ outcome: 'refused', message: expect.stringContaining('时间过长') });
    expect(runner.kill).toHaveBeenCalledOnce();
  });

  it.each([
    ['ends', ({ end }: ReturnType<typeof makeRunner>) => end()],
    ['fails', ({ answer }: ReturnType<typeof makeRunner>) => answer({ type: 'failed', reason: 'why' })],
    ['says something unknown', ({ answer }: ReturnType<typeof makeRunner>) => answer({ type: 'read' })],
  ])('says so when the reader %s, and logs why', async (_how, happens) => {
    const { host, runner, answer, end, onFailure } = startHost();
    const reading = host.read('/a.pdf');
    happens({ runner, answer, end });
    expect(await reading).toMatchObject({ outcome: 'refused', message: expect.stringContaining('中途停止') });
    expect(onFailure).toHaveBeenCalledOnce();
    end();
    expect(onFailure).toHaveBeenCalledOnce();
  });

  it('stops reading when it is told to', async () => {
    const { host, runner } = startHost();
    const reading = host.read('/a.pdf');
    host.cancel();
    expect(await reading).toMatchObject({ outcome: 'refused', message: expect.stringContaining('已停止') });
    expect(runner.kill).toHaveBeenCalledOnce();
  });
});
