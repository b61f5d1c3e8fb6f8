import { contextBridge, ipcRenderer } from 'electron';
import { CHANNEL_NAMES, EVENT_NAMES } from '#shared/ipc/channel-names';
import type { Bridge } from '#shared/ipc/channels';

/**
 * All the page has of the outside: one function per channel and one subscription per event, made from fixed tables.
 * There is no way to name another channel, and the event object, through which one could, is never passed on.
 */
const call = Object.fromEntries(
  CHANNEL_NAMES.map((channel) => [channel, (request: unknown) => ipcRenderer.invoke(channel, request)]),
);

const on = Object.fromEntries(
  EVENT_NAMES.map((event) => [
    event,
    (listener: (payload: unknown) => void) => {
      const forward = (_event: unknown, payload: unknown) => listener(payload);
      ipcRenderer.on(event, forward);
      return () => void ipcRenderer.removeListener(event, forward);
    },
  ]),
);

const bridge = Object.freeze({ call: Object.freeze(call), on: Object.freeze(on) }) as unknown as Bridge;

contextBridge.exposeInMainWorld('report', bridge);
