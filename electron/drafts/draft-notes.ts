import { z } from 'zod';
import { placeSchema } from '#shared/ipc/schemas';
import { openJsonStore } from '../files/json-store';
import type { StoreMaker } from '../files/store-maker';

const noteSchema = z.object({
  name: z.string().optional(),
  place: placeSchema.optional(),
  exportedDigest: z.string().optional(),
  removedAt: z.string().optional(),
});

/** What is known about a draft and is no part of the report. */
export type DraftNote = z.infer<typeof noteSchema>;

const fileSchema = z.object({ drafts: z.record(z.string(), noteSchema) });

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
  let notes: Record<string, DraftNote> = store.store.drafts ?? {};
  let pending = false;

  const change = (id: string, changes: Readonly<Partial<DraftNote>>) => {
    const entries = Object.entries({ ...notes[id], ...changes }).filter(([, value]) => value !== undefined);
    notes = { ...notes, [id]: Object.fromEntries(entries) };
    pending = true;
  };
  const flush = () => {
    if (!pending) return;
    store.store = { drafts: notes };
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
    forget: (id) => {
      const { [id]: _forgotten, ...others } = notes;
      notes = others;
      pending = true;
    },
    flush,
  };
}
