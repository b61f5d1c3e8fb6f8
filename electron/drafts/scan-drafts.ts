import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FILE_EXTENSION } from '#shared/report/report-file';
import { setAside } from '../files/set-aside';
import type { PathOutcome } from '../imports/read-report-path';
import { readReportPath } from '../imports/read-report-path';
import { type DraftContent, draftPath } from './draft-file';
import { KEPT_ENDING } from './guarded-write';

/** A file of the library that gives no draft, and what the person is told about it. */
export interface LostDraft {
  readonly id: string;
  readonly message: string;
}

export interface FoundDrafts {
  readonly contents: ReadonlyMap<string, DraftContent>;
  readonly lost: readonly LostDraft[];
}

const DRAFT_FILE = new RegExp(`^([a-z0-9-]{8,64})\\.${FILE_EXTENSION}$`);
/** electron-store's temporary files; one is left behind when the program is killed while it writes. */
const TEMPORARY_FILE = new RegExp(`^([a-z0-9-]{8,64})\\.${FILE_EXTENSION}\\.tmp-[0-9a-f]+$`);

/** Reads every draft of the folder. One that cannot be read never keeps another from being read. */
export async function scanDrafts(folder: string, now: () => Date): Promise<FoundDrafts> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  const contents = new Map<string, DraftContent>();
  const lost: LostDraft[] = [];
  for (const id of names.flatMap((name) => DRAFT_FILE.exec(name)?.[1] ?? [])) {
    const reading = await readDraft(folder, id, now);
    if ('content' in reading) contents.set(id, reading.content);
    if (reading.message !== undefined) lost.push({ id, message: reading.message });
  }
  removeTemporaryFiles(folder, contents);
  return { contents, lost };
}

/** Clears away what writes left behind that were killed: of known drafts alone, a folder that is not there included. */
export function removeTemporaryFiles(folder: string, known: { has(id: string): boolean }): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const id = TEMPORARY_FILE.exec(name)?.[1];
    if (id !== undefined && known.has(id)) rmSync(join(folder, name), { force: true });
  }
}

export type DraftReading =
  | { readonly content: DraftContent; readonly message?: string }
  | { readonly message: string };

/** Reads one draft from disk; a damaged file is set aside, and its last good content takes its place if it is there. */
export async function readDraft(folder: string, id: string, now: () => Date): Promise<DraftReading> {
  const path = draftPath(folder, id);
  const outcome = await readReportPath(path);
  if (outcome.ok) return { content: contentOf(outcome, path) };
  // What a newer program wrote, or what the disk does not give just now, is not damaged: it stays where it is.
  if (outcome.problem === undefined || outcome.problem === 'newerVersion')
    return { message: outcome.message };
  const asideName = nameAfterSettingAside(path, now());
  if (asideName === undefined) return { message: `${outcome.message}原文件没有改动。` };
  const message = `${outcome.message}原文件没有删除，已改名为“${asideName}”。`;
  const kept = `${path}${KEPT_ENDING}`;
  if (!existsSync(kept)) return { message };
  renameSync(kept, path);
  const earlier = await readReportPath(path);
  return earlier.ok
    ? { content: contentOf(earlier, path), message: `${message}已恢复到前一次保存的内容。` }
    : { message };
}

/** Undefined where the disk lets nothing be renamed: the file then stays, and no other draft is kept from being read. */
function nameAfterSettingAside(path: string, now: Date): string | undefined {
  try {
    return basename(setAside(path, now));
  } catch {
    return undefined;
  }
}

/** A report file that somebody has put into the folder says nothing of its saving; the disk does. */
function contentOf({ report, savedAt }: Extract<PathOutcome, { ok: true }>, path: string): DraftContent {
  return { report, savedAt: savedAt ?? statSync(path).mtime.toISOString() };
}
