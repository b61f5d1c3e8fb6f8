import { randomUUID } from 'node:crypto';
import type { Salvage } from '#shared/report/salvage-report';

/** A damaged file from elsewhere, of which something could be read. */
export interface DamagedFile {
  readonly shownName: string;
  readonly message: string;
  readonly read: Salvage;
}

/** Damaged files that were opened in this run and wait for the person to say whether to go on with what was read. */
export class DamagedFiles {
  readonly #files = new Map<string, DamagedFile>();

  /** The id the page knows it by. */
  add(file: DamagedFile): string {
    const id = randomUUID();
    this.#files.set(id, file);
    return id;
  }

  of(id: string): DamagedFile | undefined {
    return this.#files.get(id);
  }

  settled(id: string): void {
    this.#files.delete(id);
  }
}
