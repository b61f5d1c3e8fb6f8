import { standingWords } from '#shared/ipc/folder-standing-words';
import type { StoreWrites } from '../storing/store-write';
import type { FolderHold } from './folder-hold';

/** Something was to be written in a folder that is only looked at; the message is for the person. */
export class FolderNotOurs extends Error {
  override readonly name = 'FolderNotOurs';
}

type Standing = Pick<FolderHold, 'isOurs' | 'standing' | 'makeSureOfFolder'>;

/**
 * Writes in the data folder that are refused while the folder is not ours, or not there.
 *
 * @throws FolderNotOurs, DataFolderMissing from a write
 */
export function writesOf(hold: Standing, writer: StoreWrites): StoreWrites {
  return {
    write: async (write) => {
      const { standing } = hold;
      if (standing.standing !== 'ours') throw new FolderNotOurs(standingWords(standing));
      return writer.write(write, () => hold.makeSureOfFolder());
    },
  };
}

/**
 * The same for what is only remembered of the person's way of working: while the folder is not ours it is kept in
 * memory by whoever remembers it, and not written.
 */
export function forgetfulWritesOf(hold: Standing, writer: StoreWrites): StoreWrites {
  return {
    write: async (write) => (hold.isOurs() ? writer.write(write, () => hold.makeSureOfFolder()) : {}),
  };
}
