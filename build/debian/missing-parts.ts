import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { runCommand } from '../run-command';
import { libraryParts, type SystemPart } from './system-parts';

/** The libraries that `ldd` found no file for. */
export function missingLibraries(lddOutput: string): string[] {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
}

/** What the loader would miss when starting a program. */
export async function missingLibraryParts(executable: string): Promise<SystemPart[]> {
  const { stdout } = await runCommand('ldd', [executable]);
  return missingLibraries(stdout).map(
    // A library no list knows is still named: the reader of the message can look it up.
    (name) => libraryParts.find((part) => part.name === name) ?? { name, packages: [] },
  );
}

/** The commands that are on no folder of the search path, and the files that are not there by their whole path. */
export function missingCommandParts(
  parts: readonly SystemPart[],
  path = process.env.PATH ?? '',
): SystemPart[] {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return parts.filter(({ name }) =>
    isAbsolute(name) ? !existsSync(name) : !folders.some((folder) => existsSync(join(folder, name))),
  );
}
