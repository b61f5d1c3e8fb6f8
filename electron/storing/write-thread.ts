import { parentPort } from 'node:worker_threads';
import ElectronStore from 'electron-store';
import { performWrite } from './perform-write';
import type { StoreMaker } from './store-maker';
import type { WriteAnswer, WriteOrder } from './thread-messages';
import { writeFailure } from './write-failure';

/**
 * The thread that writes: bundled on its own, without Electron, which electron-store does not need where it is given
 * the folder. It stands still at every write until the disk has it; nobody's keys wait for it.
 */
const makeStore: StoreMaker = (options) => new ElectronStore(options);

parentPort?.on('message', ({ number, write }: WriteOrder) => {
  parentPort?.postMessage(answer(number, write));
});

function answer(number: number, write: WriteOrder['write']): WriteAnswer {
  try {
    return { number, done: performWrite(write, makeStore, () => new Date()) };
  } catch (error) {
    return { number, failure: writeFailure(error) };
  }
}
