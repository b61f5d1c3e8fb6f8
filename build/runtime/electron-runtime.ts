import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder with a complete Electron in it, laid out as Electron's own releases are. */
export interface ElectronRuntime {
  readonly kind: 'override' | 'official' | 'fallback';
  readonly folder: string;
  readonly executable: string;
  /** As the folder's own `version` file states it, without a leading v; '' where it states none. */
  readonly version: string;
}

const PROGRAM_IN_FOLDER: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** The program's path below an Electron folder on this system. */
export function programInFolder(platform: NodeJS.Platform = process.platform): string {
  return PROGRAM_IN_FOLDER[platform] ?? 'electron';
}

/** Describes the Electron in a folder, or nothing if the folder holds none. */
export function runtimeInFolder(kind: ElectronRuntime['kind'], folder: string): ElectronRuntime | undefined {
  const executable = join(folder, programInFolder());
  if (!existsSync(executable)) return undefined;
  const versionFile = join(folder, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : '';
  return { kind, folder, executable, version };
}
