import { readFile } from 'node:fs/promises';
import { BACKUP } from '../damaged-backup-outcome';
import type { HostileReader } from './hostile-reader';
import { mutateArguments } from './mutate-arguments';
import { mutateBackup } from './mutate-backup';
import { mutateBytes } from './mutate-bytes';
import { mutateJson, mutateJsonText } from './mutate-json';
import { runCommandWords, soundCommands } from './read-arguments';
import { restoreFromBackup } from './read-backup-file';
import { openProfileFile } from './read-profile';
import { openReportFile, soundReportFiles } from './read-report';

/** Every way a stranger's input takes into the program. A new kind of file is one more line. */
export const HOSTILE_READERS = {
  report: {
    ending: 'ndbg',
    originals: async () => soundReportFiles(),
    mutations: [mutateBytes, mutateJson, mutateJson, mutateJsonText],
    read: openReportFile,
  },
  profile: {
    ending: 'ndyq',
    originals: async () => [await readFile('shared/profile/example-profile.ndyq')],
    mutations: [mutateBytes, mutateJson, mutateJson, mutateJsonText],
    read: openProfileFile,
  },
  backup: {
    ending: 'ndbf',
    originals: async () => [BACKUP],
    mutations: [mutateBytes, mutateBackup, mutateBackup],
    read: restoreFromBackup,
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
