import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildProgramIfStale } from '../../build/build-program';
import { prepareTests } from '../../build/prepare-tests';
import { projectFolders, projectRoot } from '../../build/project-folders';
import { PICTURED_SCREENS_FILE, screensNow } from '../../build/release/pictured-screens';
import { runScript } from '../../build/run-script';
import { startVirtualScreen } from '../../build/virtual-screen';
import { indexedPng } from './indexed-png';
import { type KeptPicture, README_PICTURES, SCREENS, type Screen } from './screen-list';
import { START_FOLDERS, type StartFolder, startFolderOf } from './start-folder';
import { startWalking, type WalkingProgram, type WindowSize } from './walking-program';

const SIZES: readonly WindowSize[] = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const THEMES = ['light', 'dark'] as const;
const folder = join(projectFolders.out, 'screenshots');

/**
 * `npm run screenshots [-- word …]`: pictures of every screen whose name holds one of the words, in both sizes and both
 * themes, as `out/screenshots/<size>-<theme>/<name>.png`. A screen that is not reached is named and costs no other.
 * `-- --readme` takes those of the README alone and puts them where it shows them.
 */
await runScript(async () => {
  const forReadme = process.argv.includes('--readme');
  const words = process.argv.slice(2).filter((word) => word !== '--readme');
  const chosen = SCREENS.filter(({ name }) =>
    forReadme
      ? README_PICTURES.some((picture) => picture.screen === name)
      : words.length === 0 || words.some((word) => name.includes(word)),
  );
  await prepareTests();
  await buildProgramIfStale();
  if (words.length === 0 && !forReadme) await rm(folder, { recursive: true, force: true });
  // One of our own even where there is a display: the larger window has to fit.
  const screen = process.platform === 'linux' ? await startVirtualScreen('2000x1200x24') : undefined;
  if (screen !== undefined) process.env.DISPLAY = screen.display;
  const missed: string[] = [];
  try {
    for (const start of START_FOLDERS) {
      const screens = chosen.filter((candidate) => startFolderOf(candidate) === start);
      if (screens.length > 0) missed.push(...(await takeAll(start, screens)));
    }
  } finally {
    screen?.stop();
  }
  console.log(
    `${chosen.length - missed.length} of ${chosen.length} screens in ${relative(projectRoot, folder)}`,
  );
  for (const line of missed) console.log(line);
  if (forReadme && missed.length === 0) {
    await Promise.all(README_PICTURES.map(keepPicture));
    await writeFile(join(projectRoot, PICTURED_SCREENS_FILE), `${await screensNow()}\n`);
  }
  return missed.length === 0 ? 0 : 1;
});

/** Puts a picture, small enough for a repository, where the README shows it from. */
async function keepPicture({ screen, theme }: KeptPicture): Promise<void> {
  const [size] = SIZES;
  if (size === undefined) return;
  const picture = await readFile(join(folder, `${size.width}x${size.height}-${theme}`, `${screen}.png`));
  const kept = join(projectRoot, 'tests/screenshots/pictures', `${screen}-${theme}.png`);
  await writeFile(kept, indexedPng(picture));
}

async function takeAll(start: StartFolder, screens: readonly Screen[]): Promise<string[]> {
  const missed: string[] = [];
  const program = await startWalking(start);
  for (const screen of screens) {
    try {
      await program.resize(SIZES[0] as WindowSize);
      await program.show(screen);
      await takePictures(program, screen.name);
    } catch (error) {
      missed.push(`${screen.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await program.close();
  await rm(program.userData, { recursive: true, force: true });
  return missed;
}

async function takePictures({ page, resize }: WalkingProgram, name: string): Promise<void> {
  for (const size of SIZES) {
    await resize(size);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      const place = join(folder, `${size.width}x${size.height}-${colorScheme}`);
      await mkdir(place, { recursive: true });
      await page.screenshot({ path: join(place, `${name}.png`), animations: 'disabled', caret: 'hide' });
    }
  }
}
