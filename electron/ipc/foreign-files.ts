import { randomUUID } from 'node:crypto';
import type { ForeignReading } from '#shared/import/foreign-reading';

/** A document made by others, as it was read. */
export interface ForeignFile {
  readonly shownName: string;
  readonly reading: ForeignReading;
}

/** The document made by others that was opened last and waits for the person to look it over. */
export class ForeignFiles {
  #last: { readonly id: string; readonly file: ForeignFile } | undefined;

  /** The id the page knows it by. The one before is forgotten: the person looks over one at a time. */
  add(file: ForeignFile): string {
    const id = randomUUID();
    this.#last = { id, file };
    return id;
  }

  of(id: string): ForeignFile | undefined {
    return this.#last?.id === id ? this.#last.file : undefined;
  }
}
