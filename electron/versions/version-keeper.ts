import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { formerPreviousId, type VersionReason } from '#shared/ipc/version-schemas';
import { MAX_FILE_BYTES } from '#shared/report/file-limits';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { FORMAT_VERSION } from '#shared/report/report-file';
import { draftPath, draftText } from '../drafts/draft-file';
import { fileFailure } from '../files/file-failure';
import { readTextPath } from '../files/read-text-path';
import {
  type FoundVersion,
  findVersions,
  readVersion,
  thinVersions,
  type VersionReading,
  versionDigest,
  writeNamedVersion,
  writeVersion,
} from './version-files';
import type { PresentPlaces, VersionPlaces } from './version-places';

/** Work is kept as a version at least this often. */
export const VERSION_EVERY_MS = 5 * 60 * 1000;

export interface VersionKeeperParts {
  /** Folder of the draft files. */
  readonly draftsFolder: string;
  readonly places: VersionPlaces;
  readonly now: () => Date;
  /** Makes sure that the data folder is there. Rejects where it is not: nothing is to be made in its place. */
  readonly makeSureOfFolder?: () => Promise<void>;
  /** Tells the person in one sentence what they should know, without asking anything. */
  readonly tell: (message: string) => void;
  /** Told of what went wrong without costing anybody a draft, for developers. */
  readonly onFailure: (error: unknown) => void;
}

/** What a version could not be made for; the message is for the person. */
export class VersionNotKept extends Error {
  override readonly name = 'VersionNotKept';
}

interface DueVersion {
  /** The report as it was saved last. */
  report: Report;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Keeps versions of the drafts: of a draft as it is found when it is opened, every five minutes while it changes, and
 * before whatever replaces what stands. Nothing waits for it but who asks for a version by name, and no failure of it
 * reaches a save; it is told once.
 */
export class VersionKeeper {
  readonly #parts: VersionKeeperParts;
  readonly #due = new Map<string, DueVersion>();
  /** What was told and has not come right since. */
  readonly #told = new Set<'missing' | 'failed'>();
  /** One after the other: each looks which number the last one took. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: VersionKeeperParts) {
    this.#parts = parts;
  }

  /**
   * A draft was opened: keeps it as the last session left it, and as an older program wrote it. Resolves, never
   * rejects, once its file was read, which has to come before anything is saved; the version is made after that.
   */
  async opened(draftId: string): Promise<void> {
    const reading = await readTextPath(draftPath(this.#parts.draftsFolder, draftId), MAX_FILE_BYTES);
    if (!reading.ok) return;
    this.#quietly(async () => {
      // The draft is handed to the window first, which has enough to do with it.
      await nextTurn();
      const outcome = readReportFile(reading.text);
      // What is wrong with the file is told by who opens it; a version is to be good.
      if (!outcome.ok || outcome.sealIntact === false) return;
      const reason = formatVersionOf(reading.text) < FORMAT_VERSION ? 'beforeUpgrade' : 'work';
      await this.#keepText(draftId, reading.text, reason);
    });
  }

  /** A draft was saved: within five minutes there is a version that holds its newest state of then. */
  saved(draftId: string, report: Report): void {
    const due = this.#due.get(draftId);
    if (due !== undefined) {
      due.report = report;
      return;
    }
    const timer = setTimeout(() => {
      const { report: newest } = this.#due.get(draftId) ?? { report };
      this.#due.delete(draftId);
      this.#quietly(() => this.#keepText(draftId, this.#textOf(newest), 'work'));
    }, VERSION_EVERY_MS);
    timer.unref?.();
    this.#due.set(draftId, { report, timer });
  }

  /**
   * Keeps a version now.
   *
   * @returns its name; that of the newest version where it has this content already
   * @throws VersionNotKept with the sentence for the person
   */
  async keep(draftId: string, report: Report, reason: VersionReason): Promise<string> {
    try {
      return await this.#inTurn(() => this.#keepText(draftId, this.#textOf(report), reason));
    } catch (error) {
      this.#parts.onFailure(error);
      throw new VersionNotKept(`没有存成早先版本：${fileFailure(error)}。`);
    }
  }

  /** The same for what nobody waits for. */
  keepBefore(draftId: string, report: Report, reason: VersionReason): void {
    this.#quietly(() => this.#keepText(draftId, this.#textOf(report), reason));
  }

  /** The versions of a draft, the newest first, from every place that is there. @throws the system's error */
  async list(draftId: string): Promise<readonly FoundVersion[]> {
    const { reading } = await this.#parts.places.present();
    return findVersions(reading, draftId);
  }

  /** Reads a version by its name; the message of one that does not read is for the person. */
  async read(draftId: string, name: string): Promise<VersionReading> {
    const version = (await this.list(draftId)).find((known) => known.name === name);
    return version === undefined
      ? { ok: false, message: '这个版本已不在存放位置里。' }
      : readVersion(version);
  }

  /**
   * Takes a version in as a backup brings it, under its own name, where it is not there already.
   *
   * @throws VersionNotVerified for one whose content is not what its name says; the system's error
   */
  async takeIn(draftId: string, name: string, text: string): Promise<void> {
    await this.#inTurn(async () => {
      const { reading, writing } = await this.#parts.places.present();
      const known = await findVersions(reading, draftId);
      if (!known.some((version) => version.name === name))
        await writeNamedVersion(writing, draftId, name, text);
    });
  }

  /** A draft is gone for good: so are its versions, in every place that is there. */
  forget(draftId: string): void {
    clearTimeout(this.#due.get(draftId)?.timer);
    this.#due.delete(draftId);
    this.#quietly(async () => {
      const { reading } = await this.#parts.places.present();
      for (const place of reading) {
        for (const id of [draftId, formerPreviousId(draftId)])
          await rm(join(place, id), { recursive: true, force: true });
      }
    });
  }

  /** Resolves once everything asked for so far is done, whether it could be done or not. */
  async settled(): Promise<void> {
    await this.#queue;
  }

  async #keepText(draftId: string, text: string, reason: VersionReason): Promise<string> {
    const { places, now } = this.#parts;
    await this.#parts.makeSureOfFolder?.();
    const present = await places.present();
    this.#noteMissing(present);
    const versions = await findVersions(present.reading, draftId);
    const [newest] = versions;
    if (newest?.digest === versionDigest(text) && (await readVersion(newest)).ok) return newest.name;
    const version = await this.#write(present, { draftId, text, reason, now: now() }, newest?.number ?? 0);
    this.#told.delete('failed');
    await thinVersions([version, ...versions], now()).catch(this.#parts.onFailure);
    return version.name;
  }

  /** Into the place for it; where that refuses, into the data folder, so that the version is there all the same. */
  async #write(
    { writing }: PresentPlaces,
    version: Parameters<typeof writeVersion>[1],
    last: number,
  ): Promise<FoundVersion> {
    const { defaultFolder } = this.#parts.places;
    try {
      return await writeVersion(writing, version, last);
    } catch (error) {
      if (writing === defaultFolder) throw error;
      this.#tellOnce(
        'failed',
        `早先版本没有存到“${shownPlace(writing)}”：${fileFailure(error)}。已改存到本机的数据文件夹。`,
      );
      return writeVersion(defaultFolder, version, last);
    }
  }

  #noteMissing({ missing }: PresentPlaces): void {
    const { chosen } = this.#parts.places;
    if (!missing || chosen === undefined) this.#told.delete('missing');
    else {
      this.#tellOnce(
        'missing',
        `找不到早先版本的存放位置“${shownPlace(chosen)}”，暂时存到本机的数据文件夹；接上以后会一起列出。`,
      );
    }
  }

  #tellOnce(what: 'missing' | 'failed', message: string): void {
    if (this.#told.has(what)) return;
    this.#told.add(what);
    this.#parts.tell(message);
  }

  /** The file text of a report as it would be saved now. */
  #textOf(report: Report): string {
    return draftText({ report, savedAt: this.#parts.now().toISOString() });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** For what nobody asked for: what fails is told once. */
  #quietly(work: () => Promise<unknown>): void {
    this.#inTurn(work).catch((error: unknown) => {
      this.#parts.onFailure(error);
      this.#tellOnce('failed', `这次没有存成早先版本：${fileFailure(error)}。年报本身的保存不受影响。`);
    });
  }
}

/** A chosen place as it is shown: the folder the person chose, not the one made inside it. */
export function shownPlace(folder: string): string {
  return dirname(folder);
}

/** @param text of a report file that reads */
function formatVersionOf(text: string): number {
  return Number((JSON.parse(text.replace(/^\ufeff/, '')) as { formatVersion: unknown }).formatVersion);
}
