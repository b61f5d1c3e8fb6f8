import { readFile } from 'node:fs/promises';
import { BACKUP } from '../damaged-backup-outcome';
import { mutateEncoding } from './encoded-text';
import type { HostileReader } from './hostile-reader';
import { mutateArchive, mutateOffice } from './mutate-archive';
import { mutateArguments } from './mutate-arguments';
import { mutateBackup } from './mutate-backup';
import { mutateBytes } from './mutate-bytes';
import { mutateDirectory } from './mutate-directory';
import { mutateJson, mutateJsonText } from './mutate-json';
import { mutatePdf } from './mutate-pdf';
import { mutatePdfObjects } from './mutate-pdf-objects';
import { runCommandWords, soundCommands } from './read-arguments';
import { restoreFromBackup } from './read-backup-file';
import { exportedReports, openDocumentFile } from './read-exported';
import { foreignSheetFiles, foreignWordFiles, openForeignFile } from './read-foreign';
import { openProfileFile } from './read-profile';
import { openReportFile, soundReportFiles } from './read-report';

/** Files of text in JSON. */
const TEXT = [mutateBytes, mutateJson, mutateJson, mutateJsonText, mutateEncoding] as const;
/** Documents of Word and Excel: archives of XML. */
const ARCHIVE = [
  mutateBytes,
  mutateBytes,
  mutateDirectory,
  mutateDirectory,
  mutateArchive,
  mutateArchive,
  // Large by design, so drawn less often.
  mutateOffice,
] as const;

/** Every way a stranger's input takes into the program. A new kind of file is one more line. */
export const HOSTILE_READERS = {
  report: {
    ending: 'ndbg',
    originals: async () => soundReportFiles(),
    mutations: TEXT,
    read: openReportFile,
  },
  profile: {
    ending: 'ndyq',
    originals: async () => [await readFile('shared/profile/example-profile.ndyq')],
    mutations: TEXT,
    read: openProfileFile,
  },
  backup: {
    ending: 'ndbf',
    originals: async () => [BACKUP],
    mutations: [mutateBytes, mutateBackup, mutateBackup, mutateEncoding],
    read: restoreFromBackup,
  },
  pdf: {
    ending: 'pdf',
    inOwnProcess: true,
    originals: () => exportedReports('pdf'),
    mutations: [mutateBytes, mutatePdf, mutatePdfObjects, mutatePdfObjects],
    read: openDocumentFile,
  },
  docx: {
    ending: 'docx',
    inOwnProcess: true,
    originals: () => exportedReports('docx'),
    mutations: ARCHIVE,
    read: openDocumentFile,
  },
  foreignWord: {
    ending: 'docx',
    inOwnProcess: true,
    originals: async () => foreignWordFiles(),
    mutations: ARCHIVE,
    read: openForeignFile,
  },
  foreignSheets: {
    ending: 'xlsx',
    inOwnProcess: true,
    originals: foreignSheetFiles,
    mutations: ARCHIVE,
    read: openForeignFile,
  },
  xlsx: {
    ending: 'xlsx',
    inOwnProcess: true,
    originals: () => exportedReports('xlsx'),
    mutations: ARCHIVE,
    read: openDocumentFile,
  },
  arguments: {
    ending: 'json',
    originals: async () => soundCommands(),
    mutations: [mutateArguments],
    read: runCommandWords,
  },
} as const satisfies Readonly<Record<string, HostileReader>>;

export type HostileReaderName = keyof typeof HOSTILE_READERS;
export const HOSTILE_READER_NAMES = Object.keys(HOSTILE_READERS) as readonly HostileReaderName[];

/** A reader by its name, seen as any of them. */
export function hostileReader(name: HostileReaderName): HostileReader {
  return HOSTILE_READERS[name];
}
