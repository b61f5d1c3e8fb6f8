import type { StoreWrite, WriteDone } from './store-write';
import type { WriteFailure } from './write-failure';

/** What the thread that writes is asked for. */
export interface WriteOrder {
  readonly number: number;
  readonly write: StoreWrite;
}

/** What came of an order, once the disk has answered. */
export type WriteAnswer =
  | { readonly number: number; readonly done: WriteDone }
  | { readonly number: number; readonly failure: WriteFailure };
