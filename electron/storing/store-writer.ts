import { patiently, type Waiting } from '../files/patiently';
import type { StoreWrite, StoreWrites, WriteDone } from './store-write';
import { isPassing } from './write-failure';

/** Carries out one write, off the caller's event loop; rejects with the error of `performWrite`. */
export type WriteRunner = (write: StoreWrite) => Promise<WriteDone>;

export interface StoreWriterParts {
  readonly run: WriteRunner;
  /** Tests wait in no time. */
  readonly waiting?: Waiting;
}

/**
 * Every write of the program's store files. Writes of one file happen in the order they were asked for; a file that is
 * held by another program (EPERM, EBUSY, EACCES: virus scanners on Windows) is tried again, with growing pauses, for
 * PATIENCE_MS. The event loop is free all the while.
 */
export class StoreWriter implements StoreWrites {
  readonly #parts: StoreWriterParts;
  readonly #lastOf = new Map<string, Promise<unknown>>();

  constructor(parts: StoreWriterParts) {
    this.#parts = parts;
  }

  /** Whether something is still on its way to the disk. */
  get isWriting(): boolean {
    return this.#lastOf.size > 0;
  }

  /** See `StoreWrites`. The write has its place in the row from now on, and `settled` waits for it. */
  write(write: StoreWrite, before?: () => Promise<void>): Promise<WriteDone> {
    const former = this.#lastOf.get(write.path) ?? Promise.resolve();
    const done = former.then(() => before?.()).then(() => this.#tryOn(write));
    const settled = done.then(
      () => undefined,
      // Told to whoever asked for the write; the next one of this file is not kept from being tried.
      () => undefined,
    );
    this.#lastOf.set(write.path, settled);
    void settled.then(() => {
      if (this.#lastOf.get(write.path) === settled) this.#lastOf.delete(write.path);
    });
    return done;
  }

  /** Resolves once nothing is on its way any more, whatever came of it. */
  async settled(): Promise<void> {
    while (this.#lastOf.size > 0) await Promise.all(this.#lastOf.values());
  }

  #tryOn(write: StoreWrite): Promise<WriteDone> {
    const { run, waiting } = this.#parts;
    return patiently(() => run(write), isPassing, waiting);
  }
}
