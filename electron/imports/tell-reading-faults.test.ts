import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tellReadingFaults } from './tell-reading-faults';

afterEach(() => vi.useRealTimers());

function startTelling() {
  vi.useFakeTimers();
  const source = Object.assign(new EventEmitter(), { exit: vi.fn() });
  const tell = vi.fn();
  tellReadingFaults(source as never, tell);
  return { source, tell };
}

describe('a fault in the process that reads', () => {
  it('that is a promise nobody waited for is told, and the reading goes on', () => {
    const { source, tell } = startTelling();
    source.emit('unhandledRejection', new RangeError('城关镇'));
    vi.runAllTimers();
    expect(tell).toHaveBeenCalledWith(expect.objectContaining({ kind: 'RangeError' }));
    expect(JSON.stringify(tell.mock.calls)).not.toContain('城关镇');
    expect(source.exit).not.toHaveBeenCalled();
  });

  it('that was thrown is told, and ends it', () => {
    const { source, tell } = startTelling();
    source.emit('uncaughtException', new TypeError('城关镇'));
    expect(source.exit).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(tell).toHaveBeenCalledWith(expect.objectContaining({ kind: 'TypeError' }));
    expect(source.exit).toHaveBeenCalledWith(1);
  });

  it('that comes a thousand times is told a few times', () => {
    const { source, tell } = startTelling();
    for (let times = 0; times < 1000; times += 1) source.emit('unhandledRejection', times);
    expect(tell).toHaveBeenCalledTimes(5);
  });
});
