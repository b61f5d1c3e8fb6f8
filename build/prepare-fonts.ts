import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { FONT_FILES, FONT_STAMP_FILE } from '../electron/exports/fonts/font-files';
import { fontCharacters } from './fonts/font-characters';
import { FONT_LICENCES, FONT_RECIPES, packageFile, SUBSET_OPTIONS, toolVersions } from './fonts/font-recipe';
import { projectFolders } from './project-folders';

interface FontStamp {
  /** Digest of everything the fonts depend on. */
  readonly recipe: string;
  /** Size in bytes of every file, so that a cut-off copy is noticed. */
  readonly files: Readonly<Record<string, number>>;
}

/**
 * Makes the fonts the program carries: subsets for speed and size, one full file for rare names, the licences.
 * Does nothing when the folder already holds what the recipe says; answers whether it had to work.
 */
export async function prepareFonts(folder: string = join(projectFolders.out, 'fonts')): Promise<boolean> {
  const characters = fontCharacters();
  const recipe = createHash('sha256')
    .update(JSON.stringify([FONT_RECIPES, SUBSET_OPTIONS, FONT_FILES, toolVersions(), characters]))
    .digest('hex');
  if (await isUpToDate(folder, recipe)) return false;
  // Made aside and moved into place whole: two commands started at once must not read each other's half a font.
  const made = `${folder}.${process.pid}`;
  await rm(made, { recursive: true, force: true });
  await makeFonts(made, recipe, characters);
  await rm(folder, { recursive: true, force: true });
  await rename(made, folder);
  return true;
}

async function makeFonts(folder: string, recipe: string, characters: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { key, packageName, file, subset } of FONT_RECIPES) {
    const source = packageFile(packageName, file);
    const target = join(folder, FONT_FILES[key]);
    if (subset)
      await writeFile(target, await subsetFont(await readFile(source), characters, subsetOptions()));
    else await copyFile(source, target);
  }
  for (const [name, source] of Object.entries(FONT_LICENCES)) await copyFile(source, join(folder, name));
  const names = [...Object.values(FONT_FILES), ...Object.keys(FONT_LICENCES)];
  const stamp: FontStamp = { recipe, files: Object.fromEntries(await sizesOf(folder, names)) };
  await writeFile(join(folder, FONT_STAMP_FILE), `${JSON.stringify(stamp, null, 2)}\n`);
}

async function isUpToDate(folder: string, recipe: string): Promise<boolean> {
  try {
    const stamp = JSON.parse(await readFile(join(folder, FONT_STAMP_FILE), 'utf8')) as FontStamp;
    if (stamp.recipe !== recipe) return false;
    const sizes = await sizesOf(folder, Object.keys(stamp.files));
    return sizes.every(([name, size]) => stamp.files[name] === size);
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return false;
    throw error;
  }
}

function sizesOf(folder: string, names: readonly string[]): Promise<(readonly [string, number])[]> {
  return Promise.all(names.map(async (name) => [name, (await stat(join(folder, name))).size] as const));
}

function subsetOptions() {
  return { ...SUBSET_OPTIONS, dropTables: [...SUBSET_OPTIONS.dropTables] };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await prepareFonts()) ? 'Fonts prepared in out/fonts.' : 'Fonts are up to date.');
}
