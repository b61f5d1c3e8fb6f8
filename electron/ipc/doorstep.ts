import { CHANNEL_NAMES } from '#shared/ipc/channel-names';
import type { CallRegistry } from './door';

type Listener<Event> = (event: Event, request: unknown) => Promise<unknown>;

/**
 * Where calls of the page wait until the door behind it has been built. The page comes up while the program is loaded,
 * and which of the two is ready first depends on the computer.
 *
 * @param onCall told of each call, so that what it waits for is begun
 * @returns what the door is to be opened on
 */
export function doorstep<Event>(calls: CallRegistry<Event>, onCall: () => void): CallRegistry<Event> {
  const waiting = new Map<string, (listener: Listener<Event>) => void>();
  for (const channel of CHANNEL_NAMES) {
    const opened = new Promise<Listener<Event>>((open) => waiting.set(channel, open));
    calls.handle(channel, async (event, request) => {
      onCall();
      return (await opened)(event, request);
    });
  }
  return {
    handle(channel, listener) {
      const open = waiting.get(channel);
      if (open === undefined) throw new Error(`There is no channel ${channel}, or it is open already`);
      waiting.delete(channel);
      open(listener);
    },
  };
}
