import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { type StoreWrite, UnwritableReport } from './store-write';
import { type Thread, WritingThread } from './writing-thread';

const order: StoreWrite = { kind: 'json', path: '/data/a.json', value: {} };

class PlayedThread extends EventEmitter {
  readonly postMessage = vi.fn<(message: { readonly number: number }) => void>();
  readonly terminate = vi.fn(async () => 0);
  readonly unref = vi.fn();
  answer(rest: object): void {
    this.emit('message', { number: this.postMessage.mock.calls.at(-1)?.[0].number, ...rest });
  }
}

function played() {
  const threads: PlayedThread[] = [];
  const onFault = vi.fn();
  const thread = new WritingThread('', onFault, () => {
    threads.push(new PlayedThread());
    return threads.at(-1) as unknown as Thread;
  });
  return { thread, threads, onFault };
}

describe('WritingThread', () => {
  it('starts no thread before the first write, and one for all of them', async () => {
    const { thread, threads } = played();
    expect(threads).toHaveLength(0);
    const first = thread.run(order);
    threads[0]?.answer({ done: {} });
    await first;
    const second = thread.run(order);
    threads[0]?.answer({ done: { setAside: { message: '句子。' } } });
    expect(await second).toEqual({ setAside: { message: '句子。' } });
    expect(threads).toHaveLength(1);
  });

  it('gives errors their class and the system’s code back', async () => {
    const { thread, threads } = played();
    const full = thread.run(order);
    threads[0]?.answer({ failure: { kind: 'disk', code: 'ENOSPC', message: 'no room', passing: false } });
    await expect(full).rejects.toMatchObject({ code: 'ENOSPC' });
    const unwritable = thread.run(order);
    threads[0]?.answer({ failure: { kind: 'unwritable', message: '句子。' } });
    await expect(unwritable).rejects.toBeInstanceOf(UnwritableReport);
  });

  it('leaves nobody waiting when the thread breaks down, and starts another', async () => {
    const { thread, threads, onFault } = played();
    const lost = thread.run(order);
    const fault = new Error('out of memory');
    threads[0]?.emit('error', fault);
    await expect(lost).rejects.toThrow('out of memory');
    expect(onFault.mock.calls).toEqual([[fault]]);
    const next = thread.run(order);
    threads[0]?.emit('exit', 1);
    threads[1]?.answer({ done: {} });
    await next;
    expect(threads).toHaveLength(2);
  });

  it('leaves nobody waiting when it is closed', async () => {
    const { thread, threads } = played();
    const lost = thread.run(order);
    await thread.close();
    threads[0]?.emit('exit', 1);
    await expect(lost).rejects.toThrow('has ended');
    expect(threads[0]?.terminate).toHaveBeenCalledOnce();
  });
});
