import type { WindowProofName } from './window-proofs';

/** One row of a table, or one sentence of a bullet, of the interaction conventions (sections 3 to 10 and 12 to 15). */
export interface ContractRow {
  /** `section.matter…`; stable: it is what a report of a breach is filed under. */
  readonly id: string;
  /** What the program has to do, in short. */
  readonly says: string;
  /** The window tests that prove it; none only where `reason` says why. */
  readonly by?: readonly WindowProofName[];
  /** Why no window test proves it, or not all of it, and what holds it instead. */
  readonly reason?: string;
}
