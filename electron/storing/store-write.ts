import type { Report } from '#shared/report/report';
import type { FileStamp } from '../drafts/file-stamp';

/** One change of a store file. It crosses to the thread that writes, so it is plain data. */
export type StoreWrite =
  | {
      readonly kind: 'report';
      readonly path: string;
      readonly report: Report;
      readonly savedAt: string;
      /** The file this is meant to replace, as it was last looked at. Left out where nobody looked. */
      readonly replaces?: FoundFile | undefined;
    }
  | { readonly kind: 'json'; readonly path: string; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'remove'; readonly path: string }
  /** Clears a folder of what killed writes left behind; between writes, so that none is taken for left behind. */
  | { readonly kind: 'tidy'; readonly path: string };

/** A file that was looked at; null where there was none. */
export type FoundFile = FileStamp | null;

/** What came of it; the bytes are on disk. */
export interface WriteDone {
  /** A file that was no report, or no longer one, lay at the name: where it was put, so that it is not lost. */
  readonly setAside?: { readonly message: string };
}

/** Whatever carries out changes of store files. */
export interface StoreWrites {
  /**
   * On disk when it resolves.
   *
   * @param before asked when the write's turn has come, and before nothing else: what it throws keeps it from being done
   * @throws UnwritableReport, the system's error; the file then holds what it held before
   */
  write(write: StoreWrite, before?: () => Promise<void>): Promise<WriteDone>;
}

/** A report that would not open again if it were written; the message is for the person. */
export class UnwritableReport extends Error {
  override readonly name = 'UnwritableReport';
}

/** Nothing can be written at this place, and not because of what is written; the cause is the system's error. */
export class ClosedPlace extends Error {
  override readonly name = 'ClosedPlace';
}
