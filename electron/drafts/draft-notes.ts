import { z } from 'zod';
import { placeSchema } from '#shared/ipc/schemas';
import { type JsonStoreOptions, openJsonStore } from '../storing/json-store';
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
   * On disk when it resolves, and seen by `of` only then. A key given as undefined is taken away.
   *
   * @throws the system's error when the disk refuses; nothing has changed then
   */
  write(id: string, changes: Readonly<Partial<DraftNote>>): Promise<void>;
  /** Kept in memory; on disk with the next `write` or `flush`. For what may be lost. */
  remember(id: string, changes: Readonly<Partial<DraftNote>>): void;
  /** The same for many drafts at once. */
  rememberAll(changes: ReadonlyMap<string, Readonly<Partial<DraftNote>>>): void;
  /** How many days the program has been used on. */
  days(): DaysOfUse;
  /** In memory, like `remember`. */
  setDays(days: DaysOfUse): void;
  /** Reads the notes from disk again, over whatever was only remembered. @throws the system's error */
  readAgain(): void;
  /** In memory, like `remember`: a note without its draft harms nobody. */
  forget(id: string): void;
  /** @throws the system's error when the disk refuses; what was to be written is then tried with the next one */
  flush(): Promise<void>;
}

type Notes = Readonly<Record<string, DraftNote>>;
type Changes = Readonly<Partial<DraftNote>>;

/**
 * The notes of all drafts, in one small file (`library.json`). They can be lost without losing a draft: names then
 * come from the reports, and what lay in 回收站 is listed again. A file that cannot be read is set aside.
 */
export function openDraftNotes(
  place: Pick<JsonStoreOptions<never>, 'folder' | 'writer' | 'now' | 'mayWrite' | 'onSetAside'>,
): DraftNotes {
  const store = openJsonStore({ ...place, name: 'library', schema: fileSchema });
  let notes: Notes = {};
  let days: DaysOfUse = { count: 0, last: '' };
  let pending = false;
  let last: Promise<unknown> = Promise.resolve();

  const readAgain = () => {
    const found = store.read();
    notes = found?.drafts ?? {};
    days = found?.days ?? days;
    pending = false;
  };
  const remember = (change: (notes: Notes) => Notes) => {
    notes = change(notes);
    pending = true;
  };
  /** One after the other: what is written must hold what the write before it wrote. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    // Told to whoever asked for it; the next one is not kept from being tried.
    last = done.catch(() => undefined);
    return done;
  };
  const put = async (change: (notes: Notes) => Notes) => {
    const wasPending = pending;
    pending = false;
    try {
      await store.write({ drafts: change(notes), days });
    } catch (error) {
      pending ||= wasPending;
      throw error;
    }
    // What was remembered meanwhile stays.
    notes = change(notes);
  };

  readAgain();
  return {
    of: (id) => notes[id] ?? {},
    write: (id, changes) => inTurn(() => put((before) => changed(before, [[id, changes]]))),
    remember: (id, changes) => remember((before) => changed(before, [[id, changes]])),
    rememberAll: (all) => remember((before) => changed(before, all)),
    days: () => days,
    setDays: (next) => {
      days = next;
      pending = true;
    },
    readAgain,
    forget: (id) =>
      remember((before) => {
        const { [id]: _forgotten, ...others } = before;
        return others;
      }),
    flush: () => inTurn(async () => (pending ? put((before) => before) : undefined)),
  };
}

function changed(notes: Notes, all: Iterable<readonly [string, Changes]>): Notes {
  const next = { ...notes };
  for (const [id, changes] of all) {
    const entries = Object.entries({ ...next[id], ...changes }).filter(([, value]) => value !== undefined);
    next[id] = Object.fromEntries(entries);
  }
  return next;
}
