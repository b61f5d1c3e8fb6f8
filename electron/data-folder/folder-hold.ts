import { accessSync, constants, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FolderHolder, FolderStanding } from '#shared/ipc/folder-standing';
import { DataFolderMissing } from './data-folder-missing';
import { FolderIdentity } from './folder-identity';
import {
  createRecord,
  type InUseRecord,
  isRefusal,
  overwriteRecord,
  RECORD_NAME,
  readRecord,
  readRecordSync,
  recordOf,
  renewRecord,
} from './in-use-record';
import { Stillness } from './stillness';
import { hasEnded, type RunningSelf } from './this-program';

/** How often the record is renewed, or watched where it is another's, in milliseconds. */
export const BEAT_MS = 10_000;
/** A record that another look finds unchanged so many times in a row is left over: 40 seconds. */
export const STILL_BEATS = 4;
/** Whoever takes over looks again after this long, in milliseconds: of two who do so at once, one must give way. */
const SETTLING_MS = 300;

export interface FolderHoldParts {
  /** The data folder. */
  readonly folder: string;
  readonly self: RunningSelf;
  readonly now: () => Date;
  /** Told of what the disk refused, for developers: the saves themselves tell the person. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Keeps two programs from writing in one data folder, be they on two computers or in two people's sessions. Whoever
 * is first leaves a record there and renews it; whoever comes later only reads. A record is known to be left over when
 * its process has ended (on the same computer), or when it is no longer renewed: it is watched for that, because the
 * clocks of two computers need not agree. Before every save the record is looked at, so that a computer that slept
 * while another took over writes nothing.
 */
export class FolderHold {
  readonly #parts: FolderHoldParts;
  readonly #path: string;
  readonly #since: string;
  readonly #identity: FolderIdentity;
  readonly #stillness = new Stillness(STILL_BEATS);
  #standing: FolderStanding = { standing: 'ours' };
  #onChange: (standing: FolderStanding) => void = () => undefined;
  #beat = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(parts: FolderHoldParts) {
    this.#parts = parts;
    this.#path = join(parts.folder, RECORD_NAME);
    this.#since = parts.now().toISOString();
    this.#identity = new FolderIdentity(parts.folder);
  }

  get standing(): FolderStanding {
    return this.#standing;
  }

  /** Whether anything may be written in the folder, as far as is known without looking. */
  isOurs(): boolean {
    return this.#standing.standing === 'ours';
  }

  /**
   * Takes the folder unless somebody has it. Synchronous, because everything at the start depends on it: one small
   * file is made. Never throws: a folder that is not there and cannot be made is told of by whoever needs it.
   */
  take(): FolderStanding {
    this.#standing = this.#firstStanding();
    return this.#standing;
  }

  /**
   * Begins to renew the record, or to watch another's.
   *
   * @param onChange told of every change of the standing
   */
  keepAlive(onChange: (standing: FolderStanding) => void): void {
    this.#onChange = onChange;
    this.#timer = setInterval(() => void this.look(), BEAT_MS);
    this.#timer.unref();
  }

  /** Looks at the record now and does what follows from it. Never throws. */
  async look(): Promise<void> {
    try {
      const found = await readRecord(this.#path);
      if (this.isOurs()) await this.#keep(found);
      else this.#watch(found);
    } catch (error) {
      this.#parts.onFailure(error);
    }
  }

  /**
   * To be asked before every save: whether the folder is still ours. A record that the disk does not give is no sign
   * that somebody else is there; whether the save itself succeeds is then the disk's to say.
   */
  async isStillOurs(): Promise<boolean> {
    if (!this.isOurs()) return false;
    await this.look();
    return this.isOurs();
  }

  /**
   * To be called before anything is written: makes sure that the folder is there, and is the one that was taken. A
   * disk that does not say is no sign of the contrary.
   *
   * @throws DataFolderMissing
   */
  async makeSureOfFolder(): Promise<void> {
    if (!(await this.#isThere())) throw new DataFolderMissing();
  }

  /** The same, for what is written beside the drafts and never in another's folder. @throws DataFolderMissing */
  async makeSureItIsOurs(): Promise<void> {
    if (!this.isOurs()) throw new DataFolderMissing();
    await this.makeSureOfFolder();
  }

  /**
   * Takes the folder from whoever has it, as the person asked.
   *
   * @returns where that led: to `ours`, unless somebody else did the same at the same moment
   * @throws the system's error where the record cannot be written
   */
  async takeOver(): Promise<FolderStanding> {
    if (this.isOurs() || this.#standing.standing === 'closed') return this.#standing;
    this.#write();
    await wait(SETTLING_MS);
    const found = await readRecord(this.#path);
    this.#become(this.#isMine(found) ? { standing: 'ours' } : this.#standingOf(found));
    return this.#standing;
  }

  /** Gives the folder back; to be called when the program ends. */
  release(): void {
    clearInterval(this.#timer);
    if (!this.isOurs()) return;
    try {
      if (this.#isMine(readRecordSync(this.#path))) rmSync(this.#path);
    } catch (error) {
      this.#parts.onFailure(error);
    }
  }

  #firstStanding(): FolderStanding {
    try {
      mkdirSync(this.#parts.folder, { recursive: true });
      this.#identity.learn();
      createRecord(this.#path, this.#record());
      return { standing: 'ours' };
    } catch (error) {
      if (isRefusal(error)) return closed(error);
      // A full or failing disk keeps nobody from looking, and every save says for itself what is wrong.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return this.#unrecorded(error);
    }
    try {
      const found = readRecordSync(this.#path);
      const place = this.#closedPlace();
      if (place !== undefined) return place;
      if (!this.#isLeftOver(found)) return this.#standingOf(found);
      this.#write();
      return { standing: 'ours' };
    } catch (error) {
      return isRefusal(error) ? closed(error) : this.#unrecorded(error);
    }
  }

  #unrecorded(error: unknown): FolderStanding {
    this.#parts.onFailure(error);
    return { standing: 'ours' };
  }

  /** A stick may carry the record of a computer it was pulled out of, and be write-protected now. */
  #closedPlace(): FolderStanding | undefined {
    try {
      accessSync(this.#parts.folder, constants.W_OK);
      return undefined;
    } catch (error) {
      return isRefusal(error) ? closed(error) : undefined;
    }
  }

  async #keep(found: InUseRecord | 'none' | 'damaged'): Promise<void> {
    if (this.#isMine(found)) {
      this.#beat += 1;
      return renewRecord(this.#path, this.#record());
    }
    if (found === 'none') {
      // Where the stick is pulled out, no record of ours is made in its place.
      if ((await this.#identity.compare()) === 'same') createRecord(this.#path, this.#record());
    } else if (found === 'damaged') this.#write();
    else this.#become({ standing: 'takenOver', holder: this.#holderOf(found) });
  }

  /**
   * Who comes to a folder in use, or one that was closed, gets it as soon as it is free; from whom it was taken, has
   * to ask for it.
   */
  #watch(found: InUseRecord | 'none' | 'damaged'): void {
    const { standing } = this.#standing;
    // The switch of a stick may be moved, and a scanner that held the folder be done with it.
    if (standing === 'closed') {
      this.#become(this.#firstStanding());
      return;
    }
    const isStill = this.#stillness.after(
      found === 'none' || found === 'damaged' ? found : `${found.token} ${found.beat}`,
    );
    if (standing === 'takenOver') return;
    if (found === 'none' || this.#isLeftOver(found) || isStill) {
      this.#write();
      this.#become({ standing: 'ours' });
    } else if (found !== 'damaged') this.#become(this.#standingOf(found));
  }

  async #isThere(): Promise<boolean> {
    try {
      const compared = await this.#identity.compare();
      if (compared !== 'other') return compared === 'same';
      if (!this.#isMine(await readRecord(this.#path))) return false;
      this.#identity.learn();
      return true;
    } catch (error) {
      this.#parts.onFailure(error);
      return true;
    }
  }

  #isLeftOver(found: InUseRecord | 'none' | 'damaged'): boolean {
    if (found === 'none' || found === 'damaged') return found === 'none';
    const { self } = this.#parts;
    return found.machine === self.machine && (found.pid === self.pid || hasEnded(found.pid));
  }

  #isMine(found: InUseRecord | 'none' | 'damaged'): found is InUseRecord {
    return typeof found === 'object' && found.token === this.#parts.self.token;
  }

  #standingOf(found: InUseRecord | 'none' | 'damaged'): FolderStanding {
    return typeof found === 'object'
      ? { standing: 'held', holder: this.#holderOf(found) }
      : { standing: 'unclear' };
  }

  #holderOf({ user, computer, since, machine }: InUseRecord): FolderHolder {
    return { user, computer, since, isHere: machine === this.#parts.self.machine };
  }

  #write(): void {
    try {
      overwriteRecord(this.#path, this.#record());
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      createRecord(this.#path, this.#record());
    }
  }

  #record(): InUseRecord {
    return recordOf(this.#parts.self, this.#since, this.#beat);
  }

  #become(next: FolderStanding): void {
    const isSame = JSON.stringify(next) === JSON.stringify(this.#standing);
    this.#standing = next;
    if (!isSame) this.#onChange(next);
  }
}

function closed(error: unknown): FolderStanding {
  const isProtected = (error as NodeJS.ErrnoException).code === 'EROFS';
  return { standing: 'closed', reason: isProtected ? 'writeProtected' : 'noPermission' };
}
