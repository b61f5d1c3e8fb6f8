/**
 * A model of how long work at a keyboard takes, after the keystroke-level model (Card, Moran and Newell 1980): so much
 * for a key, so much for a thought. It says which of two ways is shorter and by about how much; it measures nobody.
 */
export interface Effort {
  /** Keys pressed; a shortcut counts each key that is held. */
  readonly keys: number;
  /** Moments in which a person has to look something up, decide, or find a place. */
  readonly thoughts: number;
}

/** Seconds of an office worker who types well enough, the model's own figure for an average typist. */
export const SECONDS_PER_KEY = 0.2;
/** Seconds of a thought; the model says 1.2 to 1.35. */
export const SECONDS_PER_THOUGHT = 1.2;
/** Keys of a Chinese character by a Pinyin method that offers whole words: about three letters and a part of a pick. */
const KEYS_PER_CHARACTER = 3.5;

export const NO_EFFORT: Effort = { keys: 0, thoughts: 0 };

/** Modelled seconds of some work. */
export function secondsOf({ keys, thoughts }: Effort): number {
  return keys * SECONDS_PER_KEY + thoughts * SECONDS_PER_THOUGHT;
}

/** The effort of several pieces of work one after the other. */
export function allOf(...efforts: readonly Effort[]): Effort {
  return {
    keys: efforts.reduce((sum, { keys }) => sum + keys, 0),
    thoughts: efforts.reduce((sum, { thoughts }) => sum + thoughts, 0),
  };
}

/** Keys it takes to write a text: Chinese characters by Pinyin, everything else as it stands. */
export function keysToWrite(text: string): number {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.round(chinese * KEYS_PER_CHARACTER + [...text].length - chinese);
}

/** Carrying something over from another program: there, select, copy, back, paste; two places to be found. */
export const CARRYING_OVER: Effort = { keys: 2 + 2 + 2 + 2 + 2, thoughts: 2 };
