import { MAX_FILE_BYTES } from '#shared/report/file-limits';
import { readReportFile } from '#shared/report/read-report-file';
import { draftPath } from '../drafts/draft-file';
import type { DraftLibrary } from '../drafts/draft-library';
import { readTextPath } from '../files/read-text-path';
import { replaceFile } from '../files/replace-file';
import { readVersion } from '../versions/version-files';
import type { VersionKeeper } from '../versions/version-keeper';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupEntry, backupLine } from './backup-format';
import { BackupStopped, readBackup } from './read-backup';

export interface BackupSources {
  readonly library: Pick<DraftLibrary, 'list' | 'listRemoved' | 'notesOf'>;
  readonly versions: Pick<VersionKeeper, 'list'>;
  readonly draftsFolder: string;
  readonly previousFolder: string;
}

export interface WritingParts extends BackupSources {
  readonly withVersions: boolean;
  readonly now: Date;
  /** 0…1 */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

export interface WrittenBackup {
  readonly drafts: number;
  readonly versions: number;
  /** Names of drafts whose file could not be read: they are not in the backup. */
  readonly leftOut: readonly string[];
}

/** A backup that does not read back as it was written; the name holds what it held before. */
export class BackupNotVerified extends Error {
  override readonly name = 'BackupNotVerified';
}

/** Writing is told as the first part of the work, reading back as the rest. */
const WRITING_SHARE = 0.7;

/**
 * Writes every draft, those in 回收站 too, into one file, and reads the file back before it takes its name.
 *
 * @throws BackupNotVerified; BackupStopped; the system's error where the disk refuses
 */
export async function writeBackup(path: string, parts: WritingParts): Promise<WrittenBackup> {
  const written = { drafts: 0, previous: 0, versions: 0 };
  const leftOut: string[] = [];
  await replaceFile(path, backupLines(parts, written, leftOut), async (writtenPath) => {
    const read = await readBackup(writtenPath, {
      onProgress: (done) => parts.onProgress?.(WRITING_SHARE + (1 - WRITING_SHARE) * done),
      ...(parts.signal === undefined ? {} : { signal: parts.signal }),
    }).catch((error: unknown) => {
      throw written.drafts === 0 || error instanceof BackupStopped ? error : new BackupNotVerified();
    });
    const isWhole =
      read.problems.length === 0 &&
      read.drafts === written.drafts &&
      read.previous === written.previous &&
      read.versions === written.versions;
    if (!isWhole) throw new BackupNotVerified(read.problems.join(' '));
  });
  return { drafts: written.drafts, versions: written.versions, leftOut };
}

async function* backupLines(
  parts: WritingParts,
  written: { drafts: number; previous: number; versions: number },
  leftOut: string[],
): AsyncGenerator<string> {
  const { library, now, onProgress, signal } = parts;
  const summaries = [...(await library.list()).drafts, ...(await library.listRemoved())];
  yield backupLine({ format: BACKUP_FORMAT, formatVersion: BACKUP_VERSION, madeAt: now.toISOString() });
  for (const [index, { id, name }] of summaries.entries()) {
    if (signal?.aborted === true) throw new BackupStopped();
    const file = await reportText(draftPath(parts.draftsFolder, id));
    if (file === undefined) {
      leftOut.push(name);
      continue;
    }
    const { name: given, place, exportedDigest, removedAt } = await library.notesOf(id);
    const notes = present({ name: given, place, exportedDigest, removedAt });
    yield backupLine({ kind: 'draft', id, notes, file });
    written.drafts += 1;
    for await (const entry of besideDraft(id, parts)) {
      yield backupLine(entry);
      if (entry.kind === 'previous') written.previous += 1;
      else written.versions += 1;
    }
    onProgress?.((WRITING_SHARE * (index + 1)) / summaries.length);
  }
  yield backupLine({ kind: 'end', ...written });
}

/** Last year's report and the earlier versions of a draft, as far as they read. */
async function* besideDraft(
  id: string,
  { previousFolder, versions, withVersions }: WritingParts,
): AsyncGenerator<Exclude<BackupEntry, { kind: 'draft' }>> {
  const previous = await reportText(draftPath(previousFolder, id));
  if (previous !== undefined) yield { kind: 'previous', id, file: previous };
  if (!withVersions) return;
  for (const version of await versions.list(id)) {
    const reading = await readVersion(version);
    if (reading.ok) yield { kind: 'version', id, name: version.name, file: reading.text };
  }
}

/** The text of a report file that reads; undefined for one that is not there or does not. */
async function reportText(path: string): Promise<string | undefined> {
  const reading = await readTextPath(path, MAX_FILE_BYTES);
  return reading.ok && readReportFile(reading.text).ok ? reading.text : undefined;
}

function present<T extends object>(entries: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
