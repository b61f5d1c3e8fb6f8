import { performWrite } from '../../electron/storing/perform-write';
import { StoreWriter } from '../../electron/storing/store-writer';
import { writeError, writeFailure } from '../../electron/storing/write-failure';
import { makePlainStore } from './plain-store';

/**
 * The program's writes without a thread, for tests on plain Node: what makes files fail reaches them here, and pauses
 * between tries take no time.
 */
export function makePlainWriter(now: () => Date = () => new Date()): StoreWriter {
  let time = 0;
  return new StoreWriter({
    run: async (write) => {
      try {
        return performWrite(write, makePlainStore, now);
      } catch (error) {
        throw writeError(writeFailure(error));
      }
    },
    waiting: {
      pause: async (milliseconds) => {
        time += milliseconds;
      },
      clock: () => time,
    },
  });
}
