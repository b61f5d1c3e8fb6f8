import { ReadableStream } from 'node:stream/web';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';

/**
 * Supplies what pdf.js takes for granted and the Node of Electron 22, for Windows 7, has under no name of its own or
 * not as a global. Elsewhere it changes nothing.
 */
export function fillInForNode16(): void {
  const globals = globalThis as Record<string, unknown>;
  globals.ReadableStream ??= ReadableStream;
  globals.DOMException ??= AbortSignal.abort().reason.constructor;
  globals.structuredClone ??= cloned;
}

/** As Node has done it itself since 17: a message to oneself. */
function cloned(value: unknown, options?: { readonly transfer?: readonly ArrayBuffer[] }): unknown {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(value, options?.transfer);
  const { message } = receiveMessageOnPort(port2) as { readonly message: unknown };
  port1.close();
  return message;
}
