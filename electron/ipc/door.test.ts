import { describe, expect, it, vi } from 'vitest';
import { CHANNEL_NAMES } from '#shared/ipc/channel-names';
import { CHANNELS, type ChannelName, REFUSAL_CODES } from '#shared/ipc/channels';
import { answerCall, type DoorOptions, type Handlers, openDoor } from './door';

const rename = vi.fn<Handlers['drafts:rename']>();

function doorWith(changes: Partial<DoorOptions<'page' | 'stranger'>> = {}): DoorOptions<'page' | 'stranger'> {
  return {
    handlers: { 'drafts:rename': rename } as unknown as Handlers,
    trusts: (event) => event === 'page',
    refusesToWrite: () => undefined,
    checksReplies: true,
    inWords: () => undefined,
    onFailure: () => undefined,
    ...changes,
  };
}

const summary = {
  id: 'abcdefgh',
  name: '城关镇',
  unitName: '城关镇',
  reportYear: 2024,
  template: '2021' as const,
  savedAt: '2025-01-03T14:32:00.000Z',
};
const request = { id: 'abcdefgh', name: '城关镇' };

describe('the door', () => {
  it('hands a checked request on and the reply back', async () => {
    rename.mockResolvedValueOnce(summary);
    expect(await answerCall('drafts:rename', 'page', request, doorWith())).toEqual({
      ok: true,
      value: summary,
    });
    expect(rename).toHaveBeenLastCalledWith(request);
  });

  it('refuses what would write where nothing may be written, in the words of why', async () => {
    rename.mockClear();
    const refusesToWrite = () => '此草稿已在另一窗口打开，这里只能查看。';
    const answer = await answerCall('drafts:rename', 'page', request, doorWith({ refusesToWrite }));
    expect(answer).toEqual({ ok: false, code: 'failed', message: refusesToWrite() });
    expect(rename).not.toHaveBeenCalled();
  });

  it('refuses a stranger before it looks at anything', async () => {
    rename.mockClear();
    const answer = await answerCall('drafts:rename', 'stranger', request, doorWith());
    expect(answer).toMatchObject({ ok: false, code: 'unknown-sender' });
    expect(rename).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing', undefined],
    ['a path for an id', { id: '../../etc/passwd', name: 'x' }],
    ['a key too many', { ...request, path: '/tmp' }],
    ['the wrong type', { id: 'abcdefgh', name: 5 }],
    ['an empty name', { id: 'abcdefgh', name: '' }],
  ])('refuses %s', async (_name, payload) => {
    rename.mockClear();
    const answer = await answerCall('drafts:rename', 'page', payload, doorWith());
    expect(answer).toMatchObject({ ok: false, code: 'bad-request' });
    expect(rename).not.toHaveBeenCalled();
  });

  it('answers when the work fails, telling the page nothing of the error', async () => {
    const onFailure = vi.fn();
    const error = new Error('ENOENT: /home/clerk/秘密.ndbg');
    rename.mockRejectedValueOnce(error);
    const answer = await answerCall('drafts:rename', 'page', request, doorWith({ onFailure }));
    expect(answer).toMatchObject({ ok: false, code: 'failed' });
    expect(JSON.stringify(answer)).not.toMatch(/clerk|ENOENT/);
    expect(onFailure).toHaveBeenCalledWith('drafts:rename', error);
  });

  it('holds the reply to its shape in development', async () => {
    rename.mockResolvedValue({ ...summary, savedAt: 5 } as unknown as typeof summary);
    expect(await answerCall('drafts:rename', 'page', request, doorWith())).toMatchObject({ code: 'failed' });
    const spared = await answerCall('drafts:rename', 'page', request, doorWith({ checksReplies: false }));
    expect(spared.ok).toBe(true);
  });

  it('opens every channel once, and only asynchronous ones', () => {
    const opened: string[] = [];
    openDoor({ handle: (channel) => opened.push(channel) }, doorWith());
    expect(opened.sort()).toEqual([...CHANNEL_NAMES].sort());
  });
});

describe('the channel map', () => {
  it('has exactly the names the preload knows', () => {
    expect(Object.keys(CHANNELS).sort()).toEqual([...CHANNEL_NAMES].sort());
  });

  it('has a sentence without code words for every refusal', async () => {
    for (const code of REFUSAL_CODES) {
      const answer = await answerFor(code);
      expect(answer.ok === false && answer.message).toMatch(/^[^a-zA-Z！]+。$/);
    }
  });
});

function answerFor(code: (typeof REFUSAL_CODES)[number]) {
  const channel: ChannelName = 'drafts:rename';
  rename.mockRejectedValueOnce(new Error('x'));
  if (code === 'unknown-sender') return answerCall(channel, 'stranger', request, doorWith());
  return answerCall(channel, 'page', code === 'bad-request' ? 5 : request, doorWith());
}
