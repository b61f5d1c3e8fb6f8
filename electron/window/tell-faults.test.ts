import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { tellFaults } from './tell-faults';

describe('tellFaults', () => {
  it('logs every fault and tells of the first in words alone', () => {
    const source = new EventEmitter();
    const log = vi.fn();
    const showMessageBox = vi.fn(async () => ({ response: 0, checkboxChecked: false }));
    tellFaults({ source: source as unknown as NodeJS.Process, dialog: { showMessageBox }, log });
    const fault = new TypeError('x is undefined');
    source.emit('uncaughtException', fault);
    source.emit('unhandledRejection', 'gone');
    expect(log.mock.calls).toEqual([
      ['main', fault],
      ['main', 'gone'],
    ]);
    expect(showMessageBox).toHaveBeenCalledOnce();
    expect(JSON.stringify(showMessageBox.mock.calls)).not.toMatch(/undefined|TypeError/);
  });
});
