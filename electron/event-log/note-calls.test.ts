import { describe, expect, it, vi } from 'vitest';
import type { Answer, ChannelName } from '#shared/ipc/channels';
import { makeFailureLog } from './failure-log';
import { noteCall } from './note-calls';

const told = (channel: ChannelName, answer: unknown, ms = 5) => {
  const note = vi.fn();
  noteCall(note, channel, answer as Answer<ChannelName>, ms);
  return note.mock.calls;
};

describe('noteCall', () => {
  it('tells outcome and time, and nothing of the answer', () => {
    const value = { outcome: 'saved', shownPath: '/home/张三/年报.pdf' };
    expect(told('exports:save-pdf', { ok: true, value }, 12.4)).toEqual([
      ['call-answered', { channel: 'exports:save-pdf', outcome: 'saved', ms: 12 }],
    ]);
  });

  it('is silent of what comes with every key, unless it fails or takes long', () => {
    expect(told('drafts:save', { ok: true, value: { outcome: 'saved' } })).toEqual([]);
    expect(told('drafts:save', { ok: true, value: { outcome: 'failed', message: '…' } })).toHaveLength(1);
    expect(told('drafts:save', { ok: true, value: { outcome: 'saved' } }, 1500)).toHaveLength(1);
  });

  it('tells refusals once', () => {
    expect(told('drafts:open', { ok: false, code: 'bad-request', message: '' })).toEqual([
      ['call-refused', { channel: 'drafts:open', code: 'bad-request' }],
    ]);
    expect(told('drafts:open', { ok: false, code: 'failed', message: '' })).toEqual([]);
  });
});

describe('the log of failures', () => {
  it('tells where, what kind and the places, to the developer all of it', () => {
    const [developer, note] = [vi.fn(), vi.fn()];
    const log = makeFailureLog(developer, note);
    const error = Object.assign(new Error('/home/张三'), { code: 'EIO' });
    log('drafts:open', error);
    log('settings', error);
    log('main', error);
    expect(developer).toHaveBeenCalledTimes(3);
    expect(note.mock.calls.map(([event]) => event)).toEqual(['call-failed', 'work-failed', 'fault-in-main']);
    expect(note.mock.calls[0]?.[1]).toMatchObject({ channel: 'drafts:open', error: 'Error EIO' });
    expect(JSON.stringify(note.mock.calls)).not.toContain('张三');
  });
});
