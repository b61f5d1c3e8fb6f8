import { constants } from 'node:fs';
import { copyFile, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OutsideChange } from '#shared/ipc/outside-change';
import type { Report } from '#shared/report/report';
import { type DraftContent, draftPath, draftText } from '../drafts/draft-file';
import { type FileStamp, isSameStamp, stampOf } from '../drafts/file-stamp';
import { readReportPath } from '../imports/read-report-path';
import type { FoundFile } from '../storing/store-write';

export interface OutsideChangesParts {
  /** Folder of the draft files. */
  readonly folder: string;
  readonly now: () => Date;
  /** Keeps a report as a version of a draft. Rejects where that cannot be done. */
  readonly keepVersion: (id: string, report: Report) => Promise<unknown>;
  /** Told of a version that could not be made, for developers. */
  readonly onFailure: (error: unknown) => void;
}

/** What lies at a draft's name before it is saved. */
export interface OutsideLook {
  /** What others did since the draft was read or saved last; left out where it is as it was left. */
  readonly change?: OutsideChange;
  /** The file that was looked at: this one, and no other, may be replaced. Left out for a draft nobody opened. */
  readonly found?: FoundFile;
}

interface KnownFile {
  readonly stamp: FileStamp | undefined;
  readonly report: Report;
}

/**
 * Notices what others do to the file of an open draft — a tool that synchronises folders, another computer, somebody
 * who copies a file over it — before the next save would replace it. What lies there is kept as a version, or beside
 * the draft where it is no report, before anything is written.
 */
export class OutsideChanges {
  readonly #parts: OutsideChangesParts;
  readonly #known = new Map<string, KnownFile>();

  constructor(parts: OutsideChangesParts) {
    this.#parts = parts;
  }

  /**
   * Reads a draft, and remembers its file as the one that was read. Its stamp is taken before: whatever is written
   * meanwhile is then another file.
   */
  async whileOpening<T extends { readonly draft: { readonly report: Report } }>(
    id: string,
    open: () => Promise<T>,
  ): Promise<T> {
    const stamp = await this.#stamp(id);
    const opened = await open();
    this.#known.set(id, { stamp, report: opened.draft.report });
    return opened;
  }

  /**
   * The draft was saved: its file is the program's own, unless it holds something else by now. Between the moment it
   * was put in its place and this one others may have written, and their file's stamp would pass for ours.
   */
  async saved(id: string, content: DraftContent): Promise<void> {
    const stamp = await this.#stamp(id);
    const isOurs = (await this.#text(id)) === draftText(content);
    this.#known.set(id, { stamp: isOurs ? stamp : undefined, report: content.report });
  }

  /**
   * To be called before every save.
   *
   * @throws the system's error where what lies there cannot be kept: then nothing may be written over it
   */
  async beforeSave(id: string): Promise<OutsideLook> {
    const known = this.#known.get(id);
    if (known === undefined) return {};
    const stamp = await this.#stamp(id);
    if (stamp === undefined)
      return { found: null, ...(known.stamp !== undefined && { change: { kind: 'gone' } }) };
    const change = await this.#changeTo(id, stamp, known);
    return { found: stamp, ...(change && { change }) };
  }

  /** What has become of the file that is there; whatever others put there is kept. */
  async #changeTo(id: string, stamp: FileStamp, known: KnownFile): Promise<OutsideChange | undefined> {
    if (known.stamp !== undefined && isSameStamp(stamp, known.stamp)) return undefined;
    const reading = await readReportPath(draftPath(this.#parts.folder, id));
    if (!reading.ok) return { kind: 'unreadable', asideName: await this.#copyAside(id) };
    if (isSameReport(reading.report, known.report)) return undefined;
    await this.#keep(id, reading.report);
    return { kind: 'changed', report: reading.report };
  }

  async #keep(id: string, report: Report): Promise<void> {
    try {
      await this.#parts.keepVersion(id, report);
    } catch (error) {
      this.#parts.onFailure(error);
      await this.#copyAside(id);
    }
  }

  async #copyAside(id: string): Promise<string> {
    const path = draftPath(this.#parts.folder, id);
    const stamp = this.#parts.now().toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? '' : `-${number}`;
      const aside = draftPath(this.#parts.folder, `${id}.outside-${stamp}${suffix}`);
      try {
        await copyFile(path, aside, constants.COPYFILE_EXCL);
        return basename(aside);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
  }

  /** Undefined where it cannot be read: the look before the next save says why. */
  async #text(id: string): Promise<string | undefined> {
    try {
      return await readFile(draftPath(this.#parts.folder, id), 'utf8');
    } catch {
      return undefined;
    }
  }

  /** Undefined where there is no file. A file that does not say is as good as another: reading it tells. */
  async #stamp(id: string): Promise<FileStamp | undefined> {
    try {
      return stampOf(await stat(draftPath(this.#parts.folder, id)));
    } catch {
      return undefined;
    }
  }
}

/** Equal in everything a draft file holds but the time of saving. */
function isSameReport(one: Report, other: Report): boolean {
  return draftText({ report: one, savedAt: '' }) === draftText({ report: other, savedAt: '' });
}
