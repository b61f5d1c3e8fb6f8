import { describe, expect, it, vi } from 'vitest';
import { CHANNEL_NAMES } from '#shared/ipc/channel-names';
import type { CallRegistry } from './door';
import { doorstep } from './doorstep';

type Listener = Parameters<CallRegistry<string>['handle']>[1];

function calls() {
  const listeners = new Map<string, Listener>();
  const registry: CallRegistry<string> = {
    handle: (channel, listener) => void listeners.set(channel, listener),
  };
  const call = (channel: string, request: unknown) => listeners.get(channel)?.('page', request);
  return { listeners, registry, call };
}

describe('the doorstep', () => {
  it('takes calls of every channel before there is a door', () => {
    const { listeners, registry } = calls();
    doorstep(registry, () => undefined);
    expect([...listeners.keys()]).toEqual([...CHANNEL_NAMES]);
  });

  it('keeps a call until its channel opens, tells of it, and answers what the door answers', async () => {
    const { registry, call } = calls();
    const onCall = vi.fn();
    const inner = doorstep(registry, onCall);
    const early = call('drafts:list', { early: true });
    expect(onCall).toHaveBeenCalledTimes(1);
    inner.handle('drafts:list', async (event, request) => ({ event, request }));
    expect(await early).toEqual({ event: 'page', request: { early: true } });
    expect(await call('drafts:list', 2)).toEqual({ event: 'page', request: 2 });
  });

  it('hands on what the door throws', async () => {
    const { registry, call } = calls();
    doorstep(registry, () => undefined).handle('drafts:list', () => Promise.reject(new Error('broken')));
    await expect(call('drafts:list', {})).rejects.toThrow('broken');
  });

  it.each(['drafts:nothing', 'constructor'])('opens no channel there is none of: %s', (channel) => {
    const inner = doorstep(calls().registry, () => undefined);
    expect(() => inner.handle(channel, () => Promise.resolve())).toThrow(channel);
  });

  it('opens a channel once', () => {
    const inner = doorstep(calls().registry, () => undefined);
    inner.handle('drafts:list', () => Promise.resolve());
    expect(() => inner.handle('drafts:list', () => Promise.resolve())).toThrow('drafts:list');
  });
});
