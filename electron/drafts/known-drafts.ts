import type { z } from 'zod';
import type { damagedDraft } from '#shared/ipc/recovery-schemas';
import type { setAsideFile } from '#shared/ipc/schemas';
import type { Report } from '#shared/report/report';
import type { DraftContent } from './draft-file';
import type { DraftHeading } from './draft-index';
import type { DamageRemedy } from './draft-library-options';
import type { DraftNotes } from './draft-notes';
import { type DraftSummary, summaryOf } from './draft-summary';
import { DraftUnavailable } from './draft-unavailable';
import { type FoundDrafts, headingOf, readDraft, scanDrafts } from './scan-drafts';

export type SetAsideFile = z.output<typeof setAsideFile>;

/** A draft whose file is damaged, as it is listed. */
export type DamagedDraft = z.output<typeof damagedDraft>;

export interface KnownDraftsOptions {
  /** Folder of the draft files. */
  readonly folder: string;
  /** Folder of the index of the drafts. */
  readonly indexFolder: string;
  readonly notes: DraftNotes;
  readonly mayWrite: () => boolean;
  /** Told of what went wrong without costing anybody a draft, for developers. */
  readonly onFailure: (error: unknown) => void;
  readonly remedyFor?: ((id: string) => Promise<DamageRemedy>) | undefined;
  /** Writes a report in place of the damaged file it was read from. */
  readonly writeWhole: (id: string, report: Report) => Promise<unknown>;
  /** Puts a file aside that gives nothing, and says so in words. */
  readonly putAside: (id: string) => string;
  /** Told what was found at the first look, before anything damaged is dealt with. */
  readonly onFound: (headings: ReadonlyMap<string, DraftHeading>) => void;
  /** What is due after the first look; drafts are listed when it is done. */
  readonly onLooked: () => Promise<void>;
}

/**
 * What lies in the folder of drafts, as far as it has been looked at: the sound ones by their headings, the damaged ones
 * that wait for a choice, those the disk did not give, and what gave no draft. What is done to drafts is the library's.
 */
export class KnownDrafts {
  readonly #options: KnownDraftsOptions;
  readonly #headings = new Map<string, DraftHeading>();
  readonly #lost: SetAsideFile[] = [];
  /** Damaged drafts by id; their files stay until it is chosen what takes their place. */
  readonly #damaged = new Map<string, Omit<DamagedDraft, 'id'>>();
  /** What the disk did not give at the last look, by id, and why. */
  readonly #unread = new Map<string, string>();
  #firstLook: Promise<void> | undefined;

  constructor(options: KnownDraftsOptions) {
    this.#options = options;
  }

  /** Forgets what was seen: somebody else may have changed every file since. */
  lookAnew(): void {
    this.#firstLook = undefined;
    this.#headings.clear();
    this.#damaged.clear();
    this.#unread.clear();
    this.#lost.length = 0;
  }

  /** Drafts are looked at once, when somebody first asks, so that the window need not wait for them. */
  looked(): Promise<void> {
    const { folder, indexFolder, mayWrite, onFailure } = this.#options;
    this.#firstLook ??= scanDrafts({ folder, indexFolder, mayWrite: mayWrite(), onFailure }).then((found) =>
      this.#take(found),
    );
    // A folder that could not be read is tried again at the next question.
    this.#firstLook.catch(() => {
      this.#firstLook = undefined;
    });
    return this.#firstLook;
  }

  async #take({ headings, lost }: FoundDrafts): Promise<void> {
    for (const [id, heading] of headings) this.#headings.set(id, heading);
    this.#options.onFound(headings);
    for (const { id, message, isDamaged } of lost) {
      if (isDamaged) await this.settleDamage(id, message).catch(this.#options.onFailure);
      else this.#unread.set(id, message);
    }
    await this.#options.onLooked();
  }

  /** A disk that did not give a draft may give it now. */
  async lookAgain(): Promise<void> {
    const { folder, mayWrite, onFailure } = this.#options;
    for (const id of [...this.#unread.keys()]) {
      const reading = await readDraft(folder, id, mayWrite());
      this.#unread.delete(id);
      if ('content' in reading) this.remember(id, reading.content);
      else if (reading.isDamaged) await this.settleDamage(id, reading.message).catch(onFailure);
      else this.#unread.set(id, reading.message);
    }
  }

  /**
   * What becomes of a damaged file: a whole report in it takes its place at once, a choice waits for the person, and
   * what gives nothing is put aside.
   *
   * @returns the report that took its place; undefined where nothing did
   * @throws the system's error when a whole report cannot be written
   */
  async settleDamage(id: string, message: string): Promise<Report | 'choice' | undefined> {
    const { remedyFor, writeWhole, putAside } = this.#options;
    const found = (await remedyFor?.(id)) ?? { remedy: 'none' as const };
    if (found.remedy === 'whole') {
      await writeWhole(id, found.report);
      return found.report;
    }
    if (found.remedy === 'choice') {
      this.#damaged.set(id, { name: this.#shownName(id, found.name), message });
      return 'choice';
    }
    this.tellLost(id, `${message}${putAside(id)}`);
    this.forget(id);
    return undefined;
  }

  /** Lists a file as one that gave no draft. */
  tellLost(id: string, message: string): void {
    this.#lost.push({ shownName: this.#shownName(id), message });
  }

  /** The draft is sound, and this is what it says. */
  remember(id: string, content: DraftContent): void {
    this.#headings.set(id, headingOf(content));
    this.#damaged.delete(id);
  }

  forget(id: string): void {
    this.#headings.delete(id);
    this.#damaged.delete(id);
  }

  isDamaged(id: string): boolean {
    return this.#damaged.has(id);
  }

  /** @throws DraftUnavailable for a draft that is gone */
  async heading(id: string): Promise<DraftHeading> {
    await this.looked();
    return this.#present(id);
  }

  ids(): IterableIterator<string> {
    return this.#headings.keys();
  }

  damaged(): DamagedDraft[] {
    return [...this.#damaged].map(([id, told]) => ({ id, ...told }));
  }

  /** The files that gave no draft since the program was started, and those the disk does not give now. */
  setAside(): SetAsideFile[] {
    const unread = [...this.#unread].map(([id, message]) => ({ shownName: this.#shownName(id), message }));
    return [...this.#lost, ...unread];
  }

  summaries(): DraftSummary[] {
    return [...this.#headings.keys()].map((id) => this.summary(id));
  }

  /** @throws DraftUnavailable for a draft that is gone */
  summary(id: string): DraftSummary {
    return summaryOf(id, this.#present(id), this.#options.notes.of(id));
  }

  #present(id: string): DraftHeading {
    const heading = this.#headings.get(id);
    if (heading === undefined) throw new DraftUnavailable('这份草稿已不在列表里。');
    return heading;
  }

  #shownName(id: string, found = '一份草稿'): string {
    return this.#headings.has(id) ? this.summary(id).name : (this.#options.notes.of(id).name ?? found);
  }
}
