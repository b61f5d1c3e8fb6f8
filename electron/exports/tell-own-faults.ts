import { errorTrace } from '#shared/values/error-trace';
import type { ServedPort } from './serve-exports';

/** Long enough for a message to leave the process, in milliseconds. */
const LAST_WORDS = 50;

/** Of a fault nobody has caught the main process is told its kind and places, then this process ends: it is made anew. */
export function tellOwnFaults(
  source: Pick<NodeJS.Process, 'on' | 'exit'>,
  port: Pick<ServedPort, 'postMessage'>,
): void {
  const tell = (error: unknown) => {
    const { kind, frames } = errorTrace(error);
    port.postMessage({ type: 'fault', kind, frames: [...frames] });
    setTimeout(() => source.exit(1), LAST_WORDS);
  };
  source.on('uncaughtException', tell);
  source.on('unhandledRejection', tell);
}
