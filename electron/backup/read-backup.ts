import { stat } from 'node:fs/promises';
import { MAX_FILE_BYTES } from '#shared/report/file-limits';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import {
  BACKUP_EXTENSION,
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupEnd,
  type BackupEntry,
  readBackupLine,
} from './backup-format';
import { fileLines } from './file-lines';

/** A file that is no backup, or one of which nothing can be read; the message is for the person. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

/** The person stopped the work. */
export class BackupStopped extends Error {
  override readonly name = 'BackupStopped';
}

export type SoundEntry = BackupEntry & { readonly report: Report };

export interface BackupContent {
  /** ISO time; absent where the head of the file is damaged. */
  readonly madeAt?: string;
  readonly drafts: number;
  readonly previous: number;
  readonly versions: number;
  /** What is wrong with the file, in sentences for the person; empty for a sound one. */
  readonly problems: readonly string[];
}

export interface ReadingParts {
  /** Told of every entry whose digest and report file are sound, in the order of the file. */
  readonly onEntry?: (entry: SoundEntry) => void | Promise<void>;
  /** 0…1 */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** A report file as a text in JSON is at most about twice as long as it is. */
const MOST_LINE_BYTES = 2 * MAX_FILE_BYTES + 64 * 1024;
const MOST_FILE_BYTES = 8 * 1024 * 1024 * 1024;
const MOST_LINES = 1_000_000;

/**
 * Goes through a backup, one line at a time, and tells what in it is sound. What is not is counted and passed over:
 * one damaged draft costs no other.
 *
 * @throws BackupRefused for what is no backup or holds no sound draft; BackupStopped; the system's error
 */
export async function readBackup(path: string, parts: ReadingParts = {}): Promise<BackupContent> {
  const size = await sizeOf(path);
  const reader = new BackupReader();
  const onBytes = (bytes: number) => parts.onProgress?.(Math.min(1, bytes / size));
  for await (const line of fileLines(path, MOST_LINE_BYTES, onBytes)) {
    if (parts.signal?.aborted === true) throw new BackupStopped();
    const entry = reader.take('tooLong' in line ? undefined : line.text);
    if (entry !== undefined) await parts.onEntry?.(entry);
  }
  return reader.content();
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isFile()) throw Object.assign(new Error('Not a plain file'), { code: 'EISDIR' });
  if (found.size === 0) throw new BackupRefused('这个文件是空的，不是备份文件。');
  if (found.size > MOST_FILE_BYTES) throw new BackupRefused('这个文件太大，不是本软件的备份文件。');
  return found.size;
}

/** What has been read of a backup so far. */
class BackupReader {
  readonly #counts = { draft: 0, previous: 0, version: 0 };
  readonly #drafts = new Set<string>();
  #madeAt: string | undefined;
  #end: BackupEnd | undefined;
  #lines = 0;
  #damaged = 0;

  /** @param text of a line; undefined for one that is too long */
  take(text: string | undefined): SoundEntry | undefined {
    this.#lines += 1;
    if (this.#lines > MOST_LINES) throw new BackupRefused('这个文件内容太多，不是本软件的备份文件。');
    const line = text === undefined ? undefined : readBackupLine(text);
    if (this.#lines === 1 && (line === undefined || !('format' in line))) {
      if (text?.slice(0, 200).includes(`"${BACKUP_FORMAT}"`) !== true) throw foreign();
      this.#damaged += 1;
      return undefined;
    }
    if (line === undefined) {
      this.#damaged += 1;
      return undefined;
    }
    if ('format' in line) {
      if (line.formatVersion > BACKUP_VERSION)
        throw new BackupRefused('这个备份由更新的版本生成。请先更新软件，文件没有改动。');
      this.#madeAt ??= line.madeAt;
      return undefined;
    }
    if (line.kind === 'end') {
      this.#end = line;
      return undefined;
    }
    return this.#sound(line);
  }

  content(): BackupContent {
    const { draft: drafts, previous, version: versions } = this.#counts;
    if (drafts === 0 && this.#damaged > 0)
      throw new BackupRefused('备份文件已损坏，没有一份年报读得出来。文件没有改动。');
    if (drafts === 0) throw new BackupRefused('这个备份里没有年报。');
    return {
      ...(this.#madeAt === undefined ? {} : { madeAt: this.#madeAt }),
      drafts,
      previous,
      versions,
      problems: this.#problems(drafts),
    };
  }

  /** An entry whose report file reads; a second draft of one id, and what belongs to no draft, are passed over. */
  #sound(entry: BackupEntry): SoundEntry | undefined {
    const isDraft = entry.kind === 'draft';
    const outcome = readReportFile(entry.file);
    if (!outcome.ok || isDraft === this.#drafts.has(entry.id)) {
      this.#damaged += 1;
      return undefined;
    }
    if (isDraft) this.#drafts.add(entry.id);
    this.#counts[entry.kind] += 1;
    return { ...entry, report: outcome.report };
  }

  #problems(drafts: number): readonly string[] {
    if (this.#end === undefined)
      return [`备份文件不完整，像是没有写完。读出了 ${drafts} 份年报，后面的不在这个文件里。`];
    const missing = this.#end.drafts - drafts;
    if (missing > 0) return [`备份文件有损坏，有 ${missing} 份年报读不出来。其余的核对无误，可以恢复。`];
    const { previous, version } = this.#counts;
    return this.#damaged > 0 || this.#end.previous !== previous || this.#end.versions !== version
      ? ['备份文件有损坏，有的去年年报或早先版本读不出来。年报核对无误，可以恢复。']
      : [];
  }
}

function foreign(): BackupRefused {
  return new BackupRefused(
    `这不是本软件的备份文件，或文件已损坏。请选“备份全部”存下的、扩展名为“.${BACKUP_EXTENSION}”的文件；单独一份年报，请用“打开”。`,
  );
}
