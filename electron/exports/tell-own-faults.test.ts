import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExportHost } from './export-host';
import type { ExportReply } from './export-messages';
import { tellOwnFaults } from './tell-own-faults';

// Nothing of Electron is needed here, and outside Electron there is none.
vi.mock('electron', () => ({ utilityProcess: {} }));
afterEach(() => vi.useRealTimers());

describe('a fault in the export process', () => {
  it('is told without its message, and ends the process', () => {
    vi.useFakeTimers();
    const source = Object.assign(new EventEmitter(), { exit: vi.fn() });
    const told: ExportReply[] = [];
    tellOwnFaults(source as never, { postMessage: (reply) => told.push(reply) });
    source.emit('uncaughtException', new RangeError('城关镇'));
    source.emit('unhandledRejection', '城关镇');
    expect(told).toMatchObject([
      { type: 'fault', kind: 'RangeError' },
      { type: 'fault', kind: 'String', frames: [] },
    ]);
    expect(JSON.stringify(told)).not.toContain('城关镇');
    expect(source.exit).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(source.exit).toHaveBeenCalledWith(1);
  });

  it('reaches the log whether a job waits or not', () => {
    const onFault = vi.fn();
    let say: (message: unknown) => void = () => undefined;
    const host = new ExportHost({
      modulePath: '',
      onFault,
      launch: () => ({
        send: () => undefined,
        onMessage: (listener) => {
          say = listener;
        },
        onExit: () => undefined,
        kill: () => undefined,
      }),
    });
    void host.make({ jobId: 'a', content: { kind: 'word' } as never });
    say({ type: 'fault', kind: 'TypeError', frames: ['export-process.cjs:1:2'] });
    expect(onFault).toHaveBeenCalledWith(expect.objectContaining({ kind: 'TypeError' }));
    host.close();
  });
});
