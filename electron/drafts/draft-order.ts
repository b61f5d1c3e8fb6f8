import type { DraftNotes } from './draft-notes';

/**
 * Which draft was worked on last, counted and not timed: a clock that was set back must not bury the draft a person
 * has just saved. The count of a draft changes only when another one was worked on since, so that a save costs no
 * second write.
 */
export class DraftOrder {
  readonly #notes: Pick<DraftNotes, 'of' | 'remember' | 'rememberAll'>;
  #highest = 0;

  constructor(notes: Pick<DraftNotes, 'of' | 'remember' | 'rememberAll'>) {
    this.#notes = notes;
  }

  /**
   * Counts the drafts that were found. Those without a count — carried here by hand, or all of them where the notes
   * were lost — come after the others, the one saved last at the very end.
   */
  take(found: ReadonlyMap<string, { readonly savedAt: string }>): void {
    const counts = [...found.keys()].map((id) => this.#notes.of(id).order ?? 0);
    this.#highest = counts.reduce((most, count) => Math.max(most, count), 0);
    const uncounted = [...found].filter(([id]) => this.#notes.of(id).order === undefined);
    uncounted.sort(([, a], [, b]) => a.savedAt.localeCompare(b.savedAt));
    if (uncounted.length === 0) return;
    this.#notes.rememberAll(new Map(uncounted.map(([id]) => [id, { order: this.#next() }])));
  }

  /** This draft was saved. Answers whether that changed its place, which is then only remembered. */
  saved(id: string): boolean {
    if (this.#highest > 0 && this.#notes.of(id).order === this.#highest) return false;
    this.#notes.remember(id, { order: this.#next() });
    return true;
  }

  /** For sorting, the one worked on last first. */
  compare(a: string, b: string): number {
    return (this.#notes.of(b).order ?? 0) - (this.#notes.of(a).order ?? 0);
  }

  #next(): number {
    this.#highest += 1;
    return this.#highest;
  }
}
