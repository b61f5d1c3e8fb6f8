import { createHash } from 'node:crypto';
import { z } from 'zod';
import { draftId, placeSchema } from '#shared/ipc/schemas';
import { versionName } from '#shared/ipc/version-schemas';
import { nestsDeeper } from '#shared/report/file-limits';

/**
 * A backup is a text file of lines, each a SHA-256 in hex, a blank, and the JSON it is of: a head, then for each draft
 * its report file with what is known about it, last year's report, and its earlier versions, then an end that counts
 * them. A line stands for itself, so that of a backup cut off or damaged every sound line can still be restored; there
 * are no names of files in it that could lead anywhere, and nothing compressed that could swell.
 */
export const BACKUP_FORMAT = 'gov-disclosure-backup';
export const BACKUP_VERSION = 1;
/** File name extension, without the dot. */
export const BACKUP_EXTENSION = 'ndbf';

const count = z.int().min(0);

const headLine = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  formatVersion: z.int(),
  /** ISO time. */
  madeAt: z.iso.datetime(),
});

/** What a backup keeps of the notes of a draft. */
const notes = z.strictObject({
  name: z.string().max(200).optional(),
  place: placeSchema.optional(),
  exportedDigest: z.string().max(64).optional(),
  removedAt: z.string().max(40).optional(),
});
/** The text of a report file, as it lay on the disk. */
const file = z.string();

const draftLine = z.strictObject({ kind: z.literal('draft'), id: draftId, notes, file });
const previousLine = z.strictObject({ kind: z.literal('previous'), id: draftId, file });
const versionLine = z.strictObject({ kind: z.literal('version'), id: draftId, name: versionName, file });
const endLine = z.strictObject({ kind: z.literal('end'), drafts: count, previous: count, versions: count });

export type BackupNotes = z.output<typeof notes>;
export type BackupHead = z.output<typeof headLine>;
const entryLine = z.discriminatedUnion('kind', [draftLine, previousLine, versionLine]);
export type BackupEntry = z.output<typeof entryLine>;
export type BackupEnd = z.output<typeof endLine>;
export type BackupLine = BackupHead | BackupEntry | BackupEnd;

const anyLine = z.union([headLine, entryLine, endLine]);
const LINE = /^([0-9a-f]{64}) (\{.*\})$/s;
/** A draft line has three levels; more than a few is nothing of ours, and may be made to exhaust the parser. */
const MOST_OPEN = 8;

/** The text of a line, its line break included. */
export function backupLine(line: BackupLine): string {
  const json = JSON.stringify(line);
  return `${sha256(json)} ${json}\n`;
}

/** Reads a line without its line break; undefined where it is damaged or none of ours. */
export function readBackupLine(text: string): BackupLine | undefined {
  const [, digest, json] = LINE.exec(text) ?? [];
  if (json === undefined || sha256(json) !== digest || nestsDeeper(json, MOST_OPEN)) return undefined;
  try {
    const read = anyLine.safeParse(JSON.parse(json));
    return read.success ? read.data : undefined;
  } catch {
    // Sealed by whoever made it and yet no JSON: made by hand, and of no use.
    return undefined;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
