import { EVENTS, type EventName, type EventPayload } from '#shared/ipc/channels';

/** Tells the page something unasked; without a window there is nobody to tell. */
export type TellPage = <E extends EventName>(event: E, payload: EventPayload<E>) => void;

/** What of the window's page is needed to speak to it. */
export interface PageReceiver {
  isDestroyed(): boolean;
  send(channel: string, payload: unknown): void;
}

/** The program's voice towards the page of its window. */
export function makeTellPage(page: () => PageReceiver | undefined): TellPage {
  return (event, payload) => {
    const receiver = page();
    if (receiver === undefined || receiver.isDestroyed()) return;
    receiver.send(event, EVENTS[event].parse(payload));
  };
}
