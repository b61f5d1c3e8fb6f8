import { UnwritableReport } from '../storing/store-write';

/** A draft that is not (or no longer) in the library, or that cannot be read; the message is for the person. */
export class DraftUnavailable extends Error {
  override readonly name: string = 'DraftUnavailable';
}

/** A draft whose file is damaged, and of which there is something to go on with. */
export class DraftDamaged extends DraftUnavailable {
  override readonly name = 'DraftDamaged';
}

/** A report that would not open again is refused in the words of whoever would have to open it. */
export async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof UnwritableReport ? new DraftUnavailable(error.message) : error;
  }
}
