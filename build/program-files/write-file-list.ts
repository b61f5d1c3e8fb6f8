import { promises, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfFile, filesBelow } from '../../electron/about/digest-files';
import { BUNDLES_LIST, type FileList, PACKAGE_LIST } from '../../electron/about/file-list';

/** What of a build is the program; tests and demos leave other folders beside it. */
const PROGRAM_FOLDERS = ['fonts', 'main', 'preload', 'renderer'] as const;

/** Lists the files of a build inside it, after everything else is there. @param out the folder of the build */
export async function writeBundlesList(out: string): Promise<void> {
  const own = `main/${BUNDLES_LIST}`;
  const found = await Promise.all(PROGRAM_FOLDERS.map((folder) => filesBelow(out, promises, folder)));
  const paths = found.flat().filter((path) => path !== own);
  writeList(join(out, own), await listOf(out, paths, [...PROGRAM_FOLDERS]));
}

/**
 * Lists all files of an unpacked package inside it, Electron's own included: to be called when nothing of it changes
 * any more, so after the fuses are set and before installers are made of it.
 */
export async function writePackageList(appFolder: string): Promise<void> {
  const own = `resources/${PACKAGE_LIST}`;
  const paths = (await filesBelow(appFolder, promises)).filter((path) => path !== own);
  writeList(join(appFolder, own), await listOf(appFolder, paths, ['resources']));
}

async function listOf(folder: string, paths: readonly string[], closed: string[]): Promise<FileList> {
  const files: Record<string, string> = {};
  for (const path of [...paths].sort()) files[path] = await digestOfFile(join(folder, path), promises);
  return { format: 'program-files', formatVersion: 1, closed, files };
}

function writeList(path: string, list: FileList): void {
  writeFileSync(path, `${JSON.stringify(list, null, 1)}\n`);
}
