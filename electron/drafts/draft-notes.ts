import { z } from 'zod';
import { placeSchema } from '#shared/ipc/schemas';
import { openJsonStore } from '../files/json-store';
import type { StoreMaker } from '../files/store-maker';
import type { DaysOfUse } from './bin-term';

const noteSchema = z.object({
  name: z.string().optional(),
  place: placeSchema.optional(),
  exportedDigest: z.string().optional(),
  removedAt: z.string().optional(),
  /** The day of use on which it was moved to 回收站. */
  removedOnDay: z.int().optional(),
  /** Place in the order in which drafts were worked on; the highest is the last. */
  order: z.int().optional(),
});

/** What is known about a draft and is no part of the report. */
export type DraftNote = z.infer<typeof noteSchema>;

const daysSchema = z.object({ count: z.int(), last: z.string() });

const fileSchema = z.object({ drafts: z.record(z.string(), noteSchema), days: daysSchema.optional() });

export interface DraftNotes {
  of(id: string): DraftNote;
  /**
   * On disk when it returns. A key given as undefined is taken away.
   *
   * @throws the system's error when the disk refuses; nothing has changed then
   */
  write(id: string, changes: Readonly<Partial<DraftNote>>): void;
  /** Kept in memory; on disk with the next `write` or `flush`. For what may be lost. */
  remember(id: string, changes: Readonly<Partial<DraftNote>>): void;
  /** The same for many drafts at once. */
  rememberAll(changes: ReadonlyMap<string, Readonly<Partial<DraftNote>>>): void;
  /** How many days the program has been used on. */
  days(): DaysOfUse;
  /** In memory, like `remember`. */
  setDays(days: DaysOfUse): void;
  /** Reads the notes from disk again, over whatever was only remembered. */
  readAgain(): void;
  /** In memory, like `remember`: a note without its draft harms nobody. */
  forget(id: string): void;
  /** @throws the system's error when the disk refuses; what was to be written is then tried with the next one */
  flush(): void;
}

/**
 * The notes of all drafts, in one small file (`library.json`). They can be lost without losing a draft: names then
 * come from the reports, and what lay in 回收站 is listed again. A file that cannot be read is set aside.
 */
export function openDraftNotes(folder: string, makeStore: StoreMaker, now: () => Date): DraftNotes {
  const store = openJsonStore({ folder, name: 'library', schema: fileSchema, makeStore, now });
  const { drafts, days: daysBefore } = store.store;
  let notes: Record<string, DraftNote> = drafts ?? {};
  let days = daysBefore ?? { count: 0, last: '' };
  let pending = false;

  const change = (id: string, changes: Readonly<Partial<DraftNote>>) => changeAll([[id, changes]]);
  const changeAll = (all: Iterable<readonly [string, Readonly<Partial<DraftNote>>]>) => {
    const next = { ...notes };
    for (const [id, changes] of all) {
      const entries = Object.entries({ ...next[id], ...changes }).filter(([, value]) => value !== undefined);
      next[id] = Object.fromEntries(entries);
    }
    notes = next;
    pending = true;
  };
  const flush = () => {
    if (!pending) return;
    store.store = { drafts: notes, days };
    pending = false;
  };

  return {
    of: (id) => notes[id] ?? {},
    write: (id, changes) => {
      const before = notes;
      change(id, changes);
      try {
        flush();
      } catch (error) {
        // Whoever is told that it was not done must not see it done until the next start.
        notes = before;
        throw error;
      }
    },
    remember: change,
    rememberAll: changeAll,
    days: () => days,
    setDays: (next) => {
      days = next;
      pending = true;
    },
    readAgain: () => {
      const again = store.store;
      notes = again.drafts ?? {};
      days = again.days ?? days;
      pending = false;
    },
    forget: (id) => {
      const { [id]: _forgotten, ...others } = notes;
      notes = others;
      pending = true;
    },
    flush,
  };
}
