import type { HostileCase } from './try-hostile';

export interface HostileRegression extends HostileCase {
  /** What went wrong with it, once. */
  readonly was: string;
}

/** Inputs that `npm run faults -- hostile` found to do harm; it prints the line that belongs here. */
export const HOSTILE_REGRESSIONS: readonly HostileRegression[] = [
  { reader: 'pdf', seed: 20250105, at: 5570, was: 'held 1167 MB' },
];
