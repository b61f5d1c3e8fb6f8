import type { z } from 'zod';
import { CHANNEL_WRITES } from '#shared/ipc/channel-writes';
import { type Answer, CHANNELS, type ChannelName, type RefusalCode, type Reply } from '#shared/ipc/channels';

/** What a handler receives: the request as the schema reads it. */
export type CheckedRequest<C extends ChannelName> = z.output<(typeof CHANNELS)[C]['request']>;

/** The work behind each channel. It answers or throws; refusing strangers and bad payloads is the door's. */
export type Handlers = {
  readonly [C in ChannelName]: (request: CheckedRequest<C>) => Reply<C> | Promise<Reply<C>>;
};

/** The handlers of one topic. */
export type Topic<Prefix extends string> = Pick<Handlers, Extract<ChannelName, `${Prefix}:${string}`>>;

export interface DoorOptions<Event> {
  readonly handlers: Handlers;
  /** Whether a call comes from the page of our own window. */
  readonly trusts: (event: Event) => boolean;
  /** Why nothing may be written in the data folder just now, for the person; undefined when it may. */
  readonly refusesToWrite: () => string | undefined;
  /** In development and tests a reply of the wrong shape is a failure; people are spared it. */
  readonly checksReplies: boolean;
  /** What the person is told of a handler that threw; undefined where there is nothing better than the standing words. */
  readonly inWords: (error: unknown) => string | undefined;
  /** Told of every handler that threw, for developers. */
  readonly onFailure: (channel: ChannelName, error: unknown) => void;
  /** Told of every answer and how many milliseconds it took, for the log. */
  readonly onAnswer?: (channel: ChannelName, answer: Answer<ChannelName>, ms: number) => void;
}

/** The part of `ipcMain` the door needs: asynchronous calls alone, so that no page can block the program. */
export interface CallRegistry<Event> {
  handle(channel: string, listener: (event: Event, request: unknown) => Promise<unknown>): void;
}

const REFUSALS: Readonly<Record<RefusalCode, string>> = {
  'unknown-sender': '这个请求不是从本软件的窗口发出的，没有执行。',
  'bad-request': '请求的内容不合规定，没有执行。',
  failed: '没有完成，请再试一次。如果还是这样，请关闭软件后重新打开，已保存的内容都在。',
};

/** Opens every channel, each behind the same checks: sender, payload, and in development the reply. */
export function openDoor<Event>(registry: CallRegistry<Event>, options: DoorOptions<Event>): void {
  for (const channel of Object.keys(CHANNELS) as ChannelName[]) {
    registry.handle(channel, async (event, request) => {
      const began = performance.now();
      const answer = await answerCall(channel, event, request, options);
      options.onAnswer?.(channel, answer, performance.now() - began);
      return answer;
    });
  }
}

/** One call through the door. Never rejects: a refusal is an answer, and of an error nothing gets out but words. */
export async function answerCall<C extends ChannelName, Event>(
  channel: C,
  event: Event,
  request: unknown,
  { handlers, trusts, refusesToWrite, checksReplies, inWords, onFailure }: DoorOptions<Event>,
): Promise<Answer<C>> {
  if (!trusts(event)) return refusal('unknown-sender');
  const checked = CHANNELS[channel].request.safeParse(request);
  if (!checked.success) return refusal('bad-request');
  const closed = CHANNEL_WRITES[channel] === 'always' ? refusesToWrite() : undefined;
  if (closed !== undefined) return refusal('failed', closed);
  try {
    const value = await handlers[channel](checked.data as CheckedRequest<C>);
    if (checksReplies) CHANNELS[channel].reply.parse(value);
    return { ok: true, value };
  } catch (error) {
    onFailure(channel, error);
    return refusal('failed', inWords(error));
  }
}

function refusal(code: RefusalCode, message = REFUSALS[code]): Extract<Answer<ChannelName>, { ok: false }> {
  return { ok: false, code, message };
}
