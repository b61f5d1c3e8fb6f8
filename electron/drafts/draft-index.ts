import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { draftHeading } from '#shared/ipc/schemas';
import { type FileStamp, fileStampSchema, isSameStamp } from './file-stamp';

/** A time stamp says nothing about a second change within this time; FAT counts in steps of 2 s. */
const UNSURE_MS = 3000;

const entrySchema = z.object({ stamp: fileStampSchema, heading: draftHeading });
const indexSchema = z.object({ version: z.literal(1), drafts: z.record(z.string(), entrySchema) });

export type DraftHeading = z.output<typeof draftHeading>;
/** A draft with the stamp its file had when it was read. */
export type IndexedDraft = z.output<typeof entrySchema>;

/**
 * What the list says of each draft, kept from one start to the next (`draft-index.json`), so that a thousand drafts
 * need not be read before the list is there. It is never believed without a look at the file: an entry counts only for
 * a file of the same stamp that was not written so shortly before the index that its stamp proves nothing. It can be
 * deleted at any time.
 */
export class DraftIndex {
  readonly #path: string;
  readonly #drafts: ReadonlyMap<string, IndexedDraft>;
  readonly #writtenAt: number;

  private constructor(path: string, drafts: ReadonlyMap<string, IndexedDraft>, writtenAt: number) {
    this.#path = path;
    this.#drafts = drafts;
    this.#writtenAt = writtenAt;
  }

  /** Reads the index of a folder; one that is not there or cannot be understood knows nothing. Never throws. */
  static async read(folder: string): Promise<DraftIndex> {
    const path = join(folder, 'draft-index.json');
    try {
      const { drafts } = indexSchema.parse(JSON.parse(await readFile(path, 'utf8')));
      // By the clock of the disk the drafts lie on, whatever this computer's says.
      return new DraftIndex(path, new Map(Object.entries(drafts)), (await stat(path)).mtimeMs);
    } catch {
      // A cache: whatever is wrong with it, the drafts themselves are read and it is made anew.
      return new DraftIndex(path, new Map(), 0);
    }
  }

  /** What is known of a draft whose file has this stamp now. */
  headingOf(id: string, stamp: FileStamp): DraftHeading | undefined {
    const entry = this.#drafts.get(id);
    if (entry === undefined || !isSameStamp(entry.stamp, stamp)) return undefined;
    return stamp.mtimeMs < this.#writtenAt - UNSURE_MS ? entry.heading : undefined;
  }

  /** Puts down what the next start may believe. @throws the system's error; nothing but time is lost then */
  async write(drafts: ReadonlyMap<string, IndexedDraft>): Promise<void> {
    await writeFile(this.#path, JSON.stringify({ version: 1, drafts: Object.fromEntries(drafts) }));
  }
}
