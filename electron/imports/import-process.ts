import { parentPort } from 'node:worker_threads';
import { type ImportPort, serveImports } from './serve-imports';
import { tellReadingFaults } from './tell-reading-faults';

/*
 * Entry of what reads documents: a utility process of the program, or a thread of the command line, which has no
 * Electron.
 */
const port = portOfProgram() ?? portOfThread();
tellReadingFaults(process, ({ kind, frames }) => port.send({ type: 'fault', kind, frames: [...frames] }));
serveImports(port);

function portOfProgram(): ImportPort | undefined {
  const port = process.parentPort as Electron.ParentPort | undefined;
  return (
    port && {
      listen: (listener) => port.on('message', ({ data }) => listener(data)),
      send: (reply) => port.postMessage(reply),
    }
  );
}

function portOfThread(): ImportPort {
  const port = parentPort;
  if (port === null) throw new Error('Nobody to answer: this runs as a utility process or as a thread.');
  return {
    listen: (listener) => port.on('message', listener),
    send: (reply) => port.postMessage(reply),
  };
}
