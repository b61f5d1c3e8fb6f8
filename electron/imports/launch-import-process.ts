import { utilityProcess } from 'electron';
import type { ImportRunner } from './import-host';

/** Memory a document may cost, in megabytes; more ends its process. */
const MOST_MEGABYTES = 1024;

/** Starts the reader as an Electron utility process: no window, no page, its own event loop and memory. */
export function launchImportProcess(modulePath: string): ImportRunner {
  const child = utilityProcess.fork(modulePath, [], {
    serviceName: 'report-import',
    stdio: 'ignore',
    execArgv: [`--max-old-space-size=${MOST_MEGABYTES}`],
  });
  return {
    send: (request) => child.postMessage(request),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
  };
}
