import { stat } from 'node:fs/promises';
import type { Report } from '#shared/report/report';
import type { FoundFile, StoreWrites } from '../storing/store-write';
import { type DraftContent, draftPath } from './draft-file';
import { type DraftReading, putAside, readDraft } from './scan-drafts';

export interface ReportFolderOptions {
  /** Made when it is not there. */
  readonly folder: string;
  readonly writer: StoreWrites;
  readonly now: () => Date;
  /** Whether damaged files may be set aside; true when left out. */
  readonly mayWrite?: () => boolean;
  /** Told, in words for the person, of a damaged file that had to make room for what is on screen. */
  readonly onDamaged: (id: string, message: string) => void;
}

export interface ReportWriteParts {
  /** The file to be replaced, as it was last looked at; left out where nobody looked. */
  readonly replaces?: FoundFile | undefined;
  /** Told of a file that had to make room, instead of the folder's own. */
  readonly onDamaged?: ((id: string, message: string) => void) | undefined;
}

/** A folder of report files by id, each written whole or not at all. */
export class ReportFolder {
  readonly #options: ReportFolderOptions;

  constructor(options: ReportFolderOptions) {
    this.#options = options;
  }

  /** Whether there is no such file. A disk that does not answer has not said so. */
  async lacks(id: string): Promise<boolean> {
    try {
      await stat(this.#path(id));
      return false;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT';
    }
  }

  /** Reads a file from disk. */
  read(id: string): Promise<DraftReading> {
    const { folder, mayWrite } = this.#options;
    return readDraft(folder, id, mayWrite?.() ?? true);
  }

  /**
   * The bytes are on disk when it resolves.
   *
   * @throws UnwritableReport for a report that would not open again; the system's error when the disk refuses
   */
  async write(
    id: string,
    report: Report,
    { replaces, onDamaged = this.#options.onDamaged }: ReportWriteParts = {},
  ): Promise<DraftContent> {
    const { writer, now } = this.#options;
    const savedAt = now().toISOString();
    const { setAside } = await writer.write({
      kind: 'report',
      path: this.#path(id),
      report,
      savedAt,
      replaces,
    });
    if (setAside !== undefined) onDamaged(id, setAside.message);
    return { report, savedAt };
  }

  /** Puts a damaged file aside; in words what became of it. */
  putAside(id: string): string {
    return putAside(this.#options.folder, id, this.#options.now()) ?? '原文件没有改动。';
  }

  /** @throws the system's error when the disk refuses; no file is no failure */
  async remove(id: string): Promise<void> {
    await this.#options.writer.write({ kind: 'remove', path: this.#path(id) });
  }

  #path(id: string): string {
    return draftPath(this.#options.folder, id);
  }
}
