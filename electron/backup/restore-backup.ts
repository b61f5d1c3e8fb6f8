import { randomUUID } from 'node:crypto';
import { isEmptyDifference, reportDifference } from '#shared/report/report-difference';
import type { DraftLibrary } from '../drafts/draft-library';
import { DraftUnavailable } from '../drafts/draft-unavailable';
import type { VersionKeeper } from '../versions/version-keeper';
import { type BackupContent, BackupStopped, readBackup, type SoundEntry } from './read-backup';

/** How a draft of a backup stands to the drafts of this computer. */
export type BackupStanding = 'new' | 'same' | 'different';

export interface ListedDraft {
  readonly name: string;
  readonly reportYear: number;
  readonly standing: BackupStanding;
  /** It lay in 回收站 when the backup was made. */
  readonly isRemoved: boolean;
}

export interface ListedBackup extends BackupContent {
  readonly listed: readonly ListedDraft[];
}

export interface RestoringSources {
  readonly library: DraftLibrary;
  readonly versions: Pick<VersionKeeper, 'keep' | 'takeIn'>;
  /** Told of what was passed over, for developers. */
  readonly onFailure: (error: unknown) => void;
}

export interface JobParts {
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

export interface RestoringChoices {
  /** What happens to a draft that is here with another content. */
  readonly onDifferent: 'keepBoth' | 'replace';
  readonly withVersions: boolean;
}

export interface RestoredBackup {
  readonly restored: number;
  readonly replaced: number;
  readonly keptBoth: number;
  readonly unchanged: number;
  /** Names of drafts that could not be restored; what is here of them has not changed. */
  readonly failed: readonly string[];
  /** The person stopped it: what was restored until then stays. */
  readonly stopped: boolean;
}

type DraftEntry = Extract<SoundEntry, { kind: 'draft' }>;

/** Checks a backup and tells what is in it and how that stands to what is here. Nothing is changed. */
export async function listBackup(
  path: string,
  { library }: Pick<RestoringSources, 'library'>,
  job: JobParts = {},
): Promise<ListedBackup> {
  const here = await idsHere(library);
  const listed: ListedDraft[] = [];
  const content = await readBackup(path, {
    ...job,
    onEntry: async (entry) => {
      if (entry.kind !== 'draft') return;
      listed.push({
        name: nameOf(entry),
        reportYear: entry.report.reportYear,
        standing: here.has(entry.id) ? await standingOf(entry, library) : 'new',
        isRemoved: entry.notes.removedAt !== undefined,
      });
    },
  });
  return { ...content, listed };
}

/**
 * Restores every draft of a backup, each by itself. A draft that is here with another content is never lost by it: it
 * stays beside the restored one, or is kept as an earlier version before it is replaced.
 *
 * @throws BackupRefused where the file is no longer what it was; the system's error where it cannot be read
 */
export async function restoreBackup(
  path: string,
  sources: RestoringSources,
  choices: RestoringChoices,
  job: JobParts = {},
): Promise<RestoredBackup> {
  const run = new RestoringRun(sources, choices, await idsHere(sources.library));
  try {
    await readBackup(path, { ...job, onEntry: (entry) => run.take(entry) });
  } catch (error) {
    if (!(error instanceof BackupStopped)) throw error;
    return { ...run.outcome(), stopped: true };
  }
  return { ...run.outcome(), stopped: false };
}

class RestoringRun {
  readonly #sources: RestoringSources;
  readonly #choices: RestoringChoices;
  readonly #here: ReadonlySet<string>;
  readonly #counts = { restored: 0, replaced: 0, keptBoth: 0, unchanged: 0 };
  readonly #failed: string[] = [];
  /** Where the draft of the last draft line went, for what belongs to it. */
  #target: { readonly from: string; readonly id: string; readonly name: string } | undefined;

  constructor(sources: RestoringSources, choices: RestoringChoices, here: ReadonlySet<string>) {
    this.#sources = sources;
    this.#choices = choices;
    this.#here = here;
  }

  outcome(): Omit<RestoredBackup, 'stopped'> {
    return { ...this.#counts, failed: this.#failed };
  }

  async take(entry: SoundEntry): Promise<void> {
    const name = entry.kind === 'draft' ? nameOf(entry) : this.#target?.name;
    try {
      if (entry.kind === 'draft') await this.#draft(entry);
      else if (this.#target?.from === entry.id) await this.#beside(entry, this.#target.id);
    } catch (error) {
      // One that cannot be written must not keep the others from being restored.
      this.#sources.onFailure(error);
      if (entry.kind === 'draft') this.#target = undefined;
      if (name !== undefined && !this.#failed.includes(name)) this.#failed.push(name);
    }
  }

  async #draft(entry: DraftEntry): Promise<void> {
    const { library, versions } = this.#sources;
    const standing = this.#here.has(entry.id) ? await standingOf(entry, library) : 'new';
    const name = nameOf(entry);
    let { id } = entry;
    if (standing === 'new') {
      await this.#takeIn(id, entry);
      this.#counts.restored += 1;
    } else if (standing === 'same') {
      await this.#takeOutOfBin(entry);
      this.#counts.unchanged += 1;
    } else if (this.#choices.onDifferent === 'replace') {
      await versions.keep(id, await library.read(id), 'beforeRestore');
      await library.save(id, entry.report);
      await this.#takeOutOfBin(entry);
      this.#counts.replaced += 1;
    } else {
      id = randomUUID();
      await this.#takeIn(id, entry, `${name}（备份）`);
      this.#counts.keptBoth += 1;
    }
    this.#target = { from: entry.id, id, name };
  }

  /** What was in use when the backup was made is in use again. */
  async #takeOutOfBin({ id, notes }: DraftEntry): Promise<void> {
    const { library } = this.#sources;
    const isRemovedHere = (await library.notesOf(id)).removedAt !== undefined;
    if (isRemovedHere && notes.removedAt === undefined) await library.restore(id);
  }

  async #beside(entry: Exclude<SoundEntry, DraftEntry>, id: string): Promise<void> {
    const { library, versions } = this.#sources;
    if (entry.kind === 'previous') {
      // Last year's report that is here stays: it is what the figures here were compared with.
      if ((await library.previousOf(id)) === undefined) await library.keepPrevious(id, entry.report);
    } else if (this.#choices.withVersions) await versions.takeIn(id, entry.name, entry.file);
  }

  /** What lay in 回收站 lies there for 30 days from now: it must not vanish with the next start. */
  async #takeIn(id: string, { report, notes: { removedAt, ...notes } }: DraftEntry, name?: string) {
    const { library } = this.#sources;
    await library.takeIn(id, report, name === undefined ? notes : { ...notes, name });
    if (removedAt !== undefined) await library.remove(id);
  }
}

async function idsHere(library: Pick<DraftLibrary, 'list' | 'listRemoved'>): Promise<ReadonlySet<string>> {
  const drafts = [...(await library.list()).drafts, ...(await library.listRemoved())];
  return new Set(drafts.map(({ id }) => id));
}

/** A draft whose file is damaged has just been set aside by being read: its place is free. */
async function standingOf({ id, report }: DraftEntry, library: DraftLibrary): Promise<BackupStanding> {
  try {
    return isEmptyDifference(reportDifference(await library.read(id), report)) ? 'same' : 'different';
  } catch (error) {
    if (error instanceof DraftUnavailable) return 'new';
    throw error;
  }
}

function nameOf({ notes, report }: DraftEntry): string {
  return notes.name ?? `${report.unit.name} ${report.reportYear} 年年报`;
}
