import { accessSync, constants, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { setAside } from '../files/set-aside';
import type { Store, StoreMaker } from '../files/store-maker';
import { type DraftContent, draftPath, draftStoreOptions, draftText, UnreadableDraft } from './draft-file';
import { guardedWrite } from './guarded-write';
import { type DraftReading, putAside, readDraft } from './scan-drafts';

/** A report that would not open again if it were written; the message is for the person. */
export class UnwritableReport extends Error {
  override readonly name = 'UnwritableReport';
}

export interface ReportFolderOptions {
  /** Made when it is not there. */
  readonly folder: string;
  readonly makeStore: StoreMaker;
  readonly now: () => Date;
  /** Whether damaged files may be set aside; true when left out. */
  readonly mayWrite?: () => boolean;
  /** Told, in words for the person, of a damaged file that had to make room for what is on screen. */
  readonly onDamaged: (id: string, message: string) => void;
}

/** A folder of report files by id, one electron-store file each, written whole or not at all. */
export class ReportFolder {
  readonly #options: ReportFolderOptions;
  readonly #stores = new Map<string, Store<DraftContent>>();

  constructor(options: ReportFolderOptions) {
    this.#options = options;
  }

  has(id: string): boolean {
    return existsSync(this.#path(id));
  }

  /** Reads a file from disk. Of a damaged one the last good content takes the place, if it is there. */
  read(id: string): Promise<DraftReading> {
    const { folder, now, mayWrite } = this.#options;
    return readDraft(folder, id, now, mayWrite?.() ?? true);
  }

  /**
   * The bytes are on disk when it returns.
   *
   * @throws UnwritableReport for a report that would not open again; the system's error when the disk refuses
   */
  write(id: string, report: Report, onDamaged = this.#options.onDamaged): DraftContent {
    const { folder } = this.#options;
    const content = { report, savedAt: this.#options.now().toISOString() };
    const text = draftText(content);
    const readBack = readReportFile(text);
    if (!readBack.ok) throw new UnwritableReport(readBack.problem.message);
    mkdirSync(folder, { recursive: true });
    // electron-store would try for a second, standing still, before it says that a folder is closed to it.
    accessSync(folder, constants.W_OK);
    guardedWrite(this.#path(id), Buffer.byteLength(text), () => this.#put(id, content, onDamaged));
    return content;
  }

  /** @throws the system's error when the disk refuses; no file is no failure */
  remove(id: string): void {
    rmSync(this.#path(id), { force: true });
    this.forget(id);
  }

  /** Puts a damaged file aside; in words what became of it. */
  putAside(id: string): string {
    this.forget(id);
    return putAside(this.#options.folder, id, this.#options.now()) ?? '原文件没有改动。';
  }

  /** For a file that was set aside: the next write begins a new one. */
  forget(id: string): void {
    this.#stores.delete(id);
  }

  #put(id: string, content: DraftContent, onDamaged: ReportFolderOptions['onDamaged']): void {
    try {
      this.#store(id).set(content);
    } catch (error) {
      if (!(error instanceof UnreadableDraft)) throw error;
      // The file was damaged since it was read: what is on screen is whole, and what lies there is kept beside it.
      const aside = setAside(this.#path(id), this.#options.now());
      onDamaged(id, `${error.message}损坏的文件已另存为“${basename(aside)}”，现在的内容已重新保存。`);
      this.#store(id).set(content);
    }
  }

  #store(id: string): Store<DraftContent> {
    const known = this.#stores.get(id);
    if (known !== undefined) return known;
    const store = this.#options.makeStore(draftStoreOptions(this.#options.folder, id));
    this.#stores.set(id, store);
    return store;
  }

  #path(id: string): string {
    return draftPath(this.#options.folder, id);
  }
}
