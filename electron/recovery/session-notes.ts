import { z } from 'zod';
import { draftId } from '#shared/ipc/schemas';
import { type JsonStore, openJsonStore } from '../storing/json-store';
import type { StoreWrites } from '../storing/store-write';

const openSchema = z.object({ id: draftId, openedAt: z.string() });
const fileSchema = z.object({ open: openSchema.optional().catch(undefined) });
type SessionFile = z.output<typeof fileSchema>;

/** A draft that was open when the program or its page ended without leaving it. */
export interface BrokenSession {
  readonly ended: 'program' | 'page';
  readonly id: string;
  /** ISO time the draft was opened at. */
  readonly openedAt: string;
}

export interface SessionNotesParts {
  /** Data folder of the program. */
  readonly folder: string;
  readonly writer: StoreWrites;
  readonly now: () => Date;
  /** Whether the folder is ours to write in; where another computer has it, its notes are none of ours. */
  readonly mayWrite: () => boolean;
  /** Told of what could not be noted, for developers: a note that is missing costs a notice and no draft. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Notes in `session.json` which draft is open, and nothing once it was left in good order: a draft that is still noted
 * at the next start was cut off. Written when a draft is opened and when it is left, never while it is worked on; read
 * when the window first asks, so that it costs the start nothing.
 */
export class SessionNotes {
  readonly #parts: SessionNotesParts;
  #store: JsonStore<SessionFile> | undefined;
  #open: SessionFile['open'];
  #broken: BrokenSession | undefined;

  constructor(parts: SessionNotesParts) {
    this.#parts = parts;
  }

  /** The session that broke off; told once. */
  takeBroken(): BrokenSession | undefined {
    this.#attempt(() => this.#read());
    const broken = this.#broken;
    this.#broken = undefined;
    return broken;
  }

  /** A draft was opened. */
  opened(id: string): void {
    this.#note({ id, openedAt: this.#parts.now().toISOString() });
  }

  /** A draft was saved: it is open, even if the session was thought to have ended with the computer. */
  saved(id: string): void {
    if (this.#open === undefined) this.opened(id);
  }

  /** The open draft was left and is saved, or the program ends in good order. */
  left(): void {
    if (this.#open !== undefined) this.#note(undefined);
  }

  /** The page broke down; what was open in it is told to the page that takes its place. */
  pageBroke(): void {
    if (this.#open !== undefined) this.#broken = { ended: 'page', ...this.#open };
  }

  #note(open: SessionFile['open']): void {
    this.#attempt(() => {
      const store = this.#read();
      this.#open = open;
      // Nobody waits for it: the disk takes what was noted last, last.
      void store.write(open === undefined ? {} : { open }).catch(this.#parts.onFailure);
    });
  }

  #read(): JsonStore<SessionFile> {
    if (this.#store !== undefined) return this.#store;
    this.#store = openJsonStore({ ...this.#parts, name: 'session', schema: fileSchema });
    const { open } = fileSchema.parse({ ...this.#store.read() });
    if (open !== undefined) this.#broken = { ended: 'program', ...open };
    return this.#store;
  }

  #attempt(work: () => void): void {
    if (!this.#parts.mayWrite()) return;
    try {
      work();
    } catch (error) {
      this.#parts.onFailure(error);
    }
  }
}
