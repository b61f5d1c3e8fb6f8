import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';

/**
 * Knows a folder again. Where a stick was pulled out, an empty folder may stand in its place, or none, and whoever
 * makes what is missing writes to the wrong disk without noticing.
 */
export class FolderIdentity {
  readonly #path: string;
  #known: { readonly dev: bigint; readonly ino: bigint } | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** From now on this is the folder. @throws the system's error */
  learn(): void {
    this.#known = statSync(this.#path, { bigint: true });
  }

  /**
   * How the folder at the path is to the one that was learned. `other` is no proof: some file systems number their
   * folders anew whenever they are plugged in.
   *
   * @throws the system's error where the disk does not say
   */
  async compare(): Promise<'same' | 'other' | 'none'> {
    try {
      const { dev, ino } = await stat(this.#path, { bigint: true });
      const known = this.#known;
      return known === undefined || (known.dev === dev && known.ino === ino) ? 'same' : 'other';
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return 'none';
      throw error;
    }
  }
}
