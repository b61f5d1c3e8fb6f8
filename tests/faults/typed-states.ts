/** What lies in the window or in the file of a draft, held against what was typed. */
export type Standing =
  | { readonly standing: 'known'; readonly place: number; readonly missingMs: number }
  | { readonly standing: 'never typed' };

interface TypedState {
  readonly text: string;
  /** When the key was sent that made it; milliseconds. */
  readonly at: number;
  /** Whether the page is known to have had it. */
  shown: boolean;
}

/**
 * Every state a text went through while it was typed, with the time of each, so that what a kill leaves can be held
 * against it.
 */
export class TypedStates {
  readonly #states: TypedState[] = [];

  /** @param text as it lay on disk when the typing began */
  constructor(text: string) {
    this.#states.push({ text, at: Number.NEGATIVE_INFINITY, shown: true });
  }

  /** The text as it is to be after the last key. */
  get newest(): string {
    return this.#states.at(-1)?.text ?? '';
  }

  /** How many keys the page has shown. */
  get shown(): number {
    return this.#states.filter(({ shown }) => shown).length - 1;
  }

  /** A key is sent. @returns what to call once the page has shown it */
  typed(text: string, at: number): () => void {
    const state: TypedState = { text, at, shown: false };
    this.#states.push(state);
    return () => {
      state.shown = true;
    };
  }

  /**
   * Which state a text found after the kill is, and how much typing it misses: from the first key that is not in it
   * and that the page had shown, to the kill. A key on its way to the page was typed by nobody yet.
   */
  standingOf(text: string, killedAt: number): Standing {
    const place = this.#states.findLastIndex((state) => state.text === text);
    if (place < 0) return { standing: 'never typed' };
    const firstMissing = this.#states.find(({ shown }, index) => index > place && shown);
    return {
      standing: 'known',
      place,
      missingMs: firstMissing === undefined ? 0 : Math.max(0, killedAt - firstMissing.at),
    };
  }
}
