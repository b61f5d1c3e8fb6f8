import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Environment of another person's session on this computer: their starts do not meet ours, and so find the data folder
 * in use.
 */
export async function otherSession(): Promise<Readonly<Record<string, string>>> {
  return { XDG_RUNTIME_DIR: await mkdtemp(join(tmpdir(), 'other-session-')) };
}

/** Environment in which nothing can be written below a folder. */
export function readOnlyPlace(folder: string): Readonly<Record<string, string>> {
  return {
    NODE_OPTIONS: `--require=${resolve('tests/e2e/fixtures/read-only-place.cjs')}`,
    READ_ONLY_PLACE: folder,
  };
}

/** Ends of names that are there only while something is written: the next content, and what it is written through. */
const WHILE_WRITTEN = /\.next(\.tmp-[0-9a-f]+)?$/;

/** What the program keeps in a data folder, file by file; what Chromium keeps there for itself is left out. */
export async function keptFiles(folder: string): Promise<Record<string, string>> {
  const own = /^(drafts|previous|versions)[/\\]|\.json$/;
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const kept: Record<string, string> = {};
  for (const entry of names) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    if (!entry.isFile() || !own.test(name) || name.startsWith('net-log')) continue;
    // The heart of the one beats.
    if (name === 'in-use.json' || WHILE_WRITTEN.test(name)) continue;
    kept[name] = await readFile(path, 'utf8');
  }
  return kept;
}
