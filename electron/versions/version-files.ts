import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { VersionReason } from '#shared/ipc/version-schemas';
import { digestOf } from '#shared/report/canonical';
import { MAX_FILE_BYTES } from '#shared/report/file-limits';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { readTextPath } from '../files/read-text-path';
import { replaceFile } from '../files/replace-file';
import {
  DIGEST_DIGITS,
  nextVersionNumber,
  readVersionName,
  type VersionName,
  versionFileName,
} from './version-name';
import { versionsToThin } from './versions-to-thin';

/** A version as it lies on the disk. */
export interface FoundVersion extends VersionName {
  readonly name: string;
  /** Folder of the draft it lies in. */
  readonly folder: string;
}

export type VersionReading =
  | { readonly ok: true; readonly report: Report; readonly text: string }
  /** One sentence for the person. */
  | { readonly ok: false; readonly message: string };

/** A version that was written and does not read back as it was written; it has been taken away again. */
export class VersionNotVerified extends Error {
  override readonly name = 'VersionNotVerified';
}

/** Every version of a draft in these folders, the newest first. A folder without any is no failure. */
export async function findVersions(
  folders: readonly string[],
  draftId: string,
): Promise<readonly FoundVersion[]> {
  const found = new Map<string, FoundVersion>();
  for (const place of folders) {
    const folder = join(place, draftId);
    for (const name of await namesIn(folder)) {
      const read = readVersionName(name);
      // The same version may lie in two places after a folder was copied by hand.
      if (read !== undefined && !found.has(name)) found.set(name, { ...read, name, folder });
    }
  }
  return [...found.values()].sort(
    (one, other) => other.number - one.number || (one.name < other.name ? 1 : -1),
  );
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

/** Reads a version and holds it against the digest in its name. Never throws. */
export async function readVersion({
  folder,
  name,
  digest,
}: Pick<FoundVersion, 'folder' | 'name' | 'digest'>): Promise<VersionReading> {
  const reading = await readTextPath(join(folder, name), MAX_FILE_BYTES);
  if (!reading.ok) return unreadable(reading.why === 'unread' ? reading.message : '');
  const outcome = readReportFile(reading.text);
  if (!outcome.ok || versionDigest(reading.text) !== digest) return unreadable('');
  return { ok: true, report: outcome.report, text: reading.text };
}

function unreadable(reason: string): VersionReading {
  return { ok: false, message: reason === '' ? '这个版本的文件已损坏，读不出来。' : `这个版本${reason}` };
}

/** What of a digest stands in a version's name. @param text of a report file, known to be JSON */
export function versionDigest(text: string): string {
  return digestOf(JSON.parse(text.replace(/^\ufeff/, ''))).slice(0, DIGEST_DIGITS);
}

export interface NewVersion {
  readonly draftId: string;
  /** Text of a report file that reads. */
  readonly text: string;
  readonly reason: VersionReason;
  readonly now: Date;
}

/**
 * Writes a version, durably, and reads it back from the disk: the same bytes, the same content.
 *
 * @param place where versions lie
 * @param last number of the newest version there is, wherever it lies; 0 where there is none
 * @throws VersionNotVerified where it did not read back; the system's error when the disk refuses
 */
export async function writeVersion(
  place: string,
  { draftId, text, reason, now }: NewVersion,
  last: number,
): Promise<FoundVersion> {
  const name = versionFileName({
    number: nextVersionNumber(last, now),
    madeAt: `${now.toISOString().slice(0, 19)}.000Z`,
    reason,
    digest: versionDigest(text),
  });
  return writeNamedVersion(place, draftId, name, text);
}

/**
 * The same under the name it has already.
 *
 * @throws VersionNotVerified where its content is not what its name says, or did not read back; the system's error
 */
export async function writeNamedVersion(
  place: string,
  draftId: string,
  name: string,
  text: string,
): Promise<FoundVersion> {
  const written = readVersionName(name);
  if (written?.digest !== versionDigest(text)) throw new VersionNotVerified('Not the content of its name');
  const folder = join(place, draftId);
  const path = join(folder, name);
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder);
  await replaceFile(path, text);
  const version = { ...written, name, folder };
  const readBack = await readVersion(version);
  if (!readBack.ok || !(await readFile(path)).equals(Buffer.from(text))) {
    await rm(path, { force: true });
    throw new VersionNotVerified(readBack.ok ? 'Other bytes than were written' : readBack.message);
  }
  return version;
}

/** Clears away what writes left behind that were killed; versions are written one after the other. */
async function removeLeftovers(folder: string): Promise<void> {
  const leftovers = (await namesIn(folder)).filter((name) => /^\.\d{12}_.+\.tmp$/.test(name));
  await Promise.all(leftovers.map((name) => rm(join(folder, name), { force: true })));
}

/**
 * Takes away what need not be kept any longer.
 *
 * @throws the system's error when the disk refuses; what is left is tried again after the next version
 */
export async function thinVersions(versions: readonly FoundVersion[], now: Date): Promise<void> {
  for (const { folder, name } of versionsToThin(versions, now)) {
    await rm(join(folder, name), { force: true });
  }
}
