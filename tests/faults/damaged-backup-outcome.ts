import { rm, writeFile } from 'node:fs/promises';
import { FORMS } from '#shared/form/forms';
import { writeReportFile } from '#shared/report/report-file';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupLine,
  backupLine,
} from '../../electron/backup/backup-format';
import { BackupRefused, readBackup, type SoundEntry } from '../../electron/backup/read-backup';
import { soundReport } from '../rule-cases/sound-report';
import type { MutatedFile } from './mutated-files';

/** How reading a damaged backup ended. */
export interface BackupOutcome {
  readonly ended: string;
  /** What was given wrongly or lost without a word; absent where all was as it should be. */
  readonly failure?: string;
}

const SAVED_AT = '2025-01-03T14:32:00.000Z';
const file = (template: (typeof FORMS)[number]['template']) =>
  writeReportFile(soundReport(template), { as: 'draft', savedAt: SAVED_AT });
const FILES = FORMS.map(({ template }) => file(template));

const ENTRIES: readonly Exclude<BackupLine, { format: unknown } | { kind: 'end' }>[] = FILES.flatMap(
  (text, at) => {
    const id = `draft-00${at}`;
    return [
      { kind: 'draft', id, notes: { name: `第 ${at} 份` }, file: text },
      { kind: 'previous', id, file: FILES[0] ?? '' },
      { kind: 'version', id, name: `001736000000_20250103T143200Z_work_${'0'.repeat(16)}.ndbg`, file: text },
    ] as const;
  },
);

/** A sound backup of a draft of each form, each with last year's report and a version. */
export const BACKUP: Uint8Array = new TextEncoder().encode(
  [
    { format: BACKUP_FORMAT, formatVersion: BACKUP_VERSION, madeAt: SAVED_AT } as const,
    ...ENTRIES,
    { kind: 'end', drafts: FORMS.length, previous: FORMS.length, versions: FORMS.length } as const,
  ]
    .map(backupLine)
    .join(''),
);

/**
 * Reads a damaged backup from the disk: what it gives must be what was put in, and what it does not give must be told.
 *
 * @param path a place to write it to; taken away afterwards
 */
export async function outcomeOfBackup({ name, bytes }: MutatedFile, path: string): Promise<BackupOutcome> {
  await writeFile(path, bytes);
  const given: SoundEntry[] = [];
  try {
    const { problems } = await readBackup(path, { onEntry: (entry) => void given.push(entry) });
    const isComplete = ENTRIES.every((entry) => given.some((found) => isSame(found, entry)));
    const wrong = given.find((found) => !ENTRIES.some((entry) => isSame(found, entry)));
    if (wrong !== undefined)
      return { ended: 'wrong', failure: `${name}: ${wrong.kind} ${wrong.id} is another` };
    if (isComplete) return { ended: problems.length === 0 ? 'complete' : 'complete, and told' };
    if (problems.length === 0)
      return { ended: 'silent loss', failure: `${name}: something is missing unsaid` };
    return { ended: 'in part, and told' };
  } catch (error) {
    if (error instanceof BackupRefused && error.message !== '') return { ended: 'refused in words' };
    return { ended: 'crash', failure: `${name}: ${String(error)}` };
  } finally {
    await rm(path, { force: true });
  }
}

function isSame({ report: _report, ...found }: SoundEntry, entry: (typeof ENTRIES)[number]): boolean {
  return backupLine(found) === backupLine(entry);
}
