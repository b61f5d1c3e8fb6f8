import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPackage, extractFile, listPackage } from '@electron/asar';
import { projectRoot } from '../project-folders';

const source = join(projectRoot, 'build/runtime/default-app');

/** Adds the default app to a runtime that has none, or one packed from an older source. */
export async function packDefaultApp(runtimeFolder: string): Promise<void> {
  const archive = join(runtimeFolder, 'resources/default_app.asar');
  if (!(await isCurrent(archive))) await createPackage(source, archive);
}

async function isCurrent(archive: string): Promise<boolean> {
  const files = await readdir(source);
  const contents = await Promise.all(files.map((file) => readFile(join(source, file))));
  try {
    return (
      listPackage(archive, { isPack: false }).length === files.length &&
      files.every((file, index) => contents[index]?.equals(extractFile(archive, file)))
    );
  } catch {
    // No archive yet, or half of one: either way it has to be packed.
    return false;
  }
}
