import { Worker } from 'node:worker_threads';

/** What the thread that runs a command is given. */
export interface CommandWorkerData {
  readonly args: readonly string[];
  /** One number: the exit code once it is known, `RUNNING` until then. */
  readonly done: Int32Array;
}

const RUNNING = -1;
/** Ten minutes: far longer than any command, so that a thread that died cannot hold the process for ever. */
const TIME_LIMIT = 10 * 60 * 1000;

/**
 * Runs a command in this process before Electron has started anything, and returns its exit code.
 *
 * Without a display Electron ends the process as soon as the first file of the program has run, before anything
 * asynchronous could happen. So the command runs on a thread of its own, with its own event loop, and this thread
 * stands still until it is done. (Tried on Electron 25 without DISPLAY.)
 *
 * @param modulePath the bundle of the command line
 */
export function runInWorker(modulePath: string, args: readonly string[]): number {
  const done = new Int32Array(new SharedArrayBuffer(4)).fill(RUNNING);
  new Worker(modulePath, { workerData: { args, done } satisfies CommandWorkerData });
  Atomics.wait(done, 0, RUNNING, TIME_LIMIT);
  const code = Atomics.load(done, 0);
  return code === RUNNING ? 2 : code;
}
