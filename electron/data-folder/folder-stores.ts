import type { Store, StoreMaker } from '../files/store-maker';
import type { FolderHold } from './folder-hold';

/** Something was to be written in a folder that is only looked at. The page offers nothing that would. */
export class FolderNotOurs extends Error {
  override readonly name = 'FolderNotOurs';
}

/** Stores of the data folder that refuse every write while the folder is not ours. @throws FolderNotOurs from a write */
export function storesOf(hold: Pick<FolderHold, 'isOurs'>, makeStore: StoreMaker): StoreMaker {
  return (options) =>
    watched(makeStore(options), (write) => {
      if (!hold.isOurs()) throw new FolderNotOurs();
      write();
    });
}

/**
 * The same for what is only remembered of the person's way of working: while the folder is not ours it is kept in
 * memory by whoever remembers it, and not written.
 */
export function forgetfulStoresOf(hold: Pick<FolderHold, 'isOurs'>, makeStore: StoreMaker): StoreMaker {
  return (options) =>
    watched(makeStore(options), (write) => {
      if (hold.isOurs()) write();
    });
}

function watched<T extends object>(store: Store<T>, around: (write: () => void) => void): Store<T> {
  return {
    path: store.path,
    get store() {
      return store.store;
    },
    set store(value) {
      around(() => {
        store.store = value;
      });
    },
    set: (values) => around(() => store.set(values)),
  };
}
