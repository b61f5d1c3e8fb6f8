import { utilityProcess } from 'electron';
import type { ExportRequest } from './export-messages';

/** A running export process as the host needs it. */
export interface ExportProcess {
  send(request: ExportRequest): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, however the process ends. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** Starts the export process as an Electron utility process: no window, no page, its own event loop. */
export function launchExportProcess(modulePath: string): ExportProcess {
  const child = utilityProcess.fork(modulePath, [], { serviceName: 'report-export', stdio: 'ignore' });
  return {
    send: (request) => child.postMessage(request),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
  };
}
