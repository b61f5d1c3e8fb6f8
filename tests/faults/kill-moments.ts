import { numbersFrom } from './random-numbers';

/** When the program is killed. Half a second between two saves is long: kills by the clock alone seldom meet a write. */
export type KillMoment =
  /** So many milliseconds after its process was started, before anybody typed. */
  | { readonly while: 'starting'; readonly afterMs: number }
  /** So many milliseconds after typing began. */
  | { readonly while: 'typing'; readonly afterMs: number }
  /** So many milliseconds after the n-th change of a file in its data folder since typing began. */
  | { readonly while: 'writing'; readonly change: number; readonly afterMs: number };

export type KillKind = KillMoment['while'];

const LONGEST_START_MS = 1_500;
const MOST_CHANGES = 16;
const LONGEST_WRITE_MS = 4;

/**
 * Moments to kill a program at, the same for the same seed: of ten, two while it starts, four while it writes, four
 * anywhere else.
 *
 * @param longestTypingMs how long typing goes on at most before a kill
 */
export function* killMoments(seed: number, longestTypingMs: number): Generator<KillMoment, never> {
  const next = numbersFrom(seed);
  for (;;) {
    const kind = next();
    if (kind < 0.2) yield { while: 'starting', afterMs: next() * LONGEST_START_MS };
    else if (kind < 0.6) yield { while: 'typing', afterMs: next() * longestTypingMs };
    else {
      const change = 1 + Math.floor(next() * MOST_CHANGES);
      yield { while: 'writing', change, afterMs: next() * LONGEST_WRITE_MS };
    }
  }
}
