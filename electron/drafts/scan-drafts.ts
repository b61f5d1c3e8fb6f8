import { readdir, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileProblem } from '#shared/report/file-problem';
import { FILE_EXTENSION } from '#shared/report/report-file';
import { setAside } from '../files/set-aside';
import type { PathOutcome } from '../imports/read-report-path';
import { readReportPath } from '../imports/read-report-path';
import { adoptStaged } from './adopt-staged';
import { type DraftContent, draftPath } from './draft-file';
import { type DraftHeading, DraftIndex, type IndexedDraft } from './draft-index';
import { type FileStamp, stampOf } from './file-stamp';

/** A file of the library that gives no draft, and what the person is told about it. */
export interface LostDraft {
  readonly id: string;
  readonly message: string;
  /** The file is damaged and still lies where it did. */
  readonly isDamaged: boolean;
}

export interface FoundDrafts {
  readonly headings: ReadonlyMap<string, DraftHeading>;
  readonly lost: readonly LostDraft[];
}

export interface ScanParts {
  readonly folder: string;
  /** Folder of the index of the drafts. */
  readonly indexFolder: string;
  /** Whether anything may be changed there; where not, damaged files and left-overs stay as they are. */
  readonly mayWrite: boolean;
  /** Told of an index that could not be written, for developers. */
  readonly onFailure: (error: unknown) => void;
}

/** So many files are asked for their stamp at once: on a network drive each answer takes a moment. */
const ASKED_AT_ONCE = 64;

const DRAFT_FILE = new RegExp(`^([a-z0-9-]{8,64})\\.${FILE_EXTENSION}$`);

/**
 * Finds every draft of the folder and what the list says of it: from the index where the file is the one that was
 * read for it, else by reading it. One that cannot be read never keeps another from being found.
 */
export async function scanDrafts({
  folder,
  indexFolder,
  mayWrite,
  onFailure,
}: ScanParts): Promise<FoundDrafts> {
  if (mayWrite) await adoptStaged(folder);
  const ids = (await namesIn(folder)).flatMap((name) => DRAFT_FILE.exec(name)?.[1] ?? []);
  const index = await DraftIndex.read(indexFolder);
  const stamps = await stampsOf(folder, ids);
  const found = new Map<string, IndexedDraft>();
  const lost: LostDraft[] = [];
  let isIndexed = true;
  for (const id of ids) {
    const stamp = stamps.get(id);
    const known = stamp && index.headingOf(id, stamp);
    if (stamp !== undefined && known !== undefined) {
      found.set(id, { stamp, heading: known });
      continue;
    }
    isIndexed = false;
    const reading = await readDraft(folder, id, mayWrite);
    // The stamp of before the reading: a file that changed meanwhile has another one by the next start.
    if ('content' in reading)
      found.set(id, { stamp: stamp ?? UNSTAMPED, heading: headingOf(reading.content) });
    else lost.push({ id, ...reading });
  }
  const headings = new Map([...found].map(([id, { heading }]) => [id, heading]));
  if (mayWrite && !isIndexed) await index.write(found).catch(onFailure);
  return { headings, lost };
}

/** What the list says of a draft. */
export function headingOf({ report, savedAt }: DraftContent): DraftHeading {
  const { reportYear, template, practice } = report;
  const mark = practice === true ? { practice } : {};
  return { unitName: report.unit.name, reportYear, template, savedAt, ...mark };
}

/** A stamp no file has. */
const UNSTAMPED: FileStamp = { size: -1, mtimeMs: 0, ctimeMs: 0, ino: 0 };

/** A folder that is not there yet holds nothing. */
async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

/** Files that do not say are left out; reading them tells why. */
async function stampsOf(folder: string, ids: readonly string[]): Promise<ReadonlyMap<string, FileStamp>> {
  const stamps = new Map<string, FileStamp>();
  for (let at = 0; at < ids.length; at += ASKED_AT_ONCE) {
    const asked = ids.slice(at, at + ASKED_AT_ONCE).map(async (id) => {
      const found = await stat(draftPath(folder, id)).catch(() => undefined);
      if (found !== undefined) stamps.set(id, stampOf(found));
    });
    await Promise.all(asked);
  }
  return stamps;
}

export type DraftReading =
  | {
      readonly content: DraftContent;
      /** How many figures of its texts were tied to cells and no longer are. */
      readonly untied: number;
    }
  | {
      readonly message: string;
      /** What lies there is damaged, as against not given by the disk or made by a newer program. It stays as it is. */
      readonly isDamaged: boolean;
    };

/**
 * Reads one draft from disk.
 *
 * @param mayWrite where nothing may be changed, a damaged file is only told of
 */
export async function readDraft(folder: string, id: string, mayWrite = true): Promise<DraftReading> {
  const path = draftPath(folder, id);
  const outcome = await readReportPath(path);
  if (isSound(outcome)) return { content: await contentOf(outcome, path), untied: outcome.untied ?? 0 };
  // What a newer program wrote, or what the disk does not give just now, is not damaged.
  if (!outcome.ok && (outcome.problem === undefined || outcome.problem === 'newerVersion'))
    return { message: outcome.message, isDamaged: false };
  const message = outcome.ok ? fileProblem('sealBroken').finding : outcome.finding;
  return mayWrite
    ? { message, isDamaged: true }
    : { message: `${message}原文件没有改动。`, isDamaged: false };
}

/**
 * Puts a damaged draft file aside, so that it is neither lost nor in the way.
 *
 * @returns what to tell of it; undefined where the disk lets nothing be renamed, and the file stays where it is
 */
export function putAside(folder: string, id: string, now: Date): string | undefined {
  try {
    return `原文件没有删除，已改名为“${basename(setAside(draftPath(folder, id), now))}”。`;
  } catch {
    return undefined;
  }
}

type SoundOutcome = Extract<PathOutcome, { ok: true }>;

/** A file that reads and whose seal is broken was changed by its disk: it is not what was saved. */
function isSound(outcome: PathOutcome): outcome is SoundOutcome {
  return outcome.ok && outcome.sealIntact !== false;
}

/** A report file that somebody has put into the folder says nothing of its saving; the disk does, if it can. */
async function contentOf({ report, savedAt }: SoundOutcome, path: string): Promise<DraftContent> {
  return { report, savedAt: savedAt ?? (await changedAt(path)) };
}

async function changedAt(path: string): Promise<string> {
  try {
    return (await stat(path)).mtime.toISOString();
  } catch {
    // Only where it stands in a list hangs on it.
    return '';
  }
}
