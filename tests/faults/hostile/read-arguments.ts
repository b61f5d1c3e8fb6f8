import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommandLine } from '../../../electron/command-line/run-command-line';
import { readDocumentPath } from '../../../electron/imports/read-document-path';
import type { Ended } from './hostile-reader';
import { argumentBytes } from './mutate-arguments';
import { soundReportFiles } from './read-report';

/** Command lines that do something, in a folder with the files they name. */
export function soundCommands(): Uint8Array[] {
  return [
    ['check', 'sound.ndbg', '--previous', 'sound.ndbg', '--profile', 'local.ndyq'],
    ['export', 'sound.ndbg', '--to', 'json', '--out', 'written.ndbg', '--draft'],
    ['export', 'sound.ndbg', '--to', 'html', '--out', 'written.html', '--profile=local.ndyq', '--draft'],
    ['export', 'sound.ndbg', '--to', 'pdf', '--out', 'written.pdf', '--with-explanations', '--draft'],
  ].map(argumentBytes);
}

const paper = async () => ({ bytes: new TextEncoder().encode('%PDF'), undrawn: [] });
const bytes = async () => new TextEncoder().encode('PK');

/** Runs the command that a file holds, in the folder; a failure must be lines of words and a code that is documented. */
export async function runCommandWords(path: string, folder: string): Promise<Ended> {
  const words = JSON.parse(await readFile(path, 'utf8')) as string[];
  const [sound = new Uint8Array()] = soundReportFiles();
  await writeFile(join(folder, 'sound.ndbg'), sound);
  await writeFile(join(folder, 'local.ndyq'), await readFile(LOCAL));
  process.chdir(folder);
  const { exitCode, output, errors } = await runCommandLine(words, {
    programVersion: () => '0.0.0',
    printReport: paper,
    writeWord: bytes,
    writeSheets: bytes,
    readDocument: readDocumentPath,
  });
  if (![0, 1, 2].includes(exitCode)) throw new Error(`ended with ${exitCode}`);
  if (exitCode === 2 && output !== '') throw new Error('failed, and printed a result all the same');
  return exitCode === 2 ? { how: 'refused', words: errors } : { how: 'read' };
}

const LOCAL = join(process.cwd(), 'shared/profile/example-profile.ndyq');
