import { Worker } from 'node:worker_threads';
import type { ImportRunner } from './import-host';

/** Memory a document may cost, in megabytes; more ends its thread. */
const MOST_MEGABYTES = 1024;

/** Starts the reader as a thread, for the command line, where there is no Electron. */
export function launchImportThread(modulePath: string): ImportRunner {
  const thread = new Worker(modulePath, {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    // What a library has to say is not the command's output.
    stdout: true,
    stderr: true,
  });
  return {
    send: (request) => thread.postMessage(request),
    onMessage: (listener) => thread.on('message', listener),
    onExit: (listener) => {
      thread.once('error', () => listener());
      thread.once('exit', listener);
    },
    kill: () => void thread.terminate(),
  };
}
