import { playedQueue } from '../printing/played-queue';
import { SCREENS } from '../screenshots/screen-list';
import { makeStartFolder, START_FOLDERS, type StartFolder, startFolderOf } from '../screenshots/start-folder';
import { type WalkingProgram, walking } from '../screenshots/walking-program';
import { axeViolations, faintTexts } from './axe-violations';
import { expect, type Launch, test } from './launch-program';
import { screenFaults } from './screen-faults';
import { sidewaysOverflow } from './sideways-overflow';

const OFFICE = { width: 1366, height: 768 };
/** Milliseconds for one walk over all screens of a start, on a machine with other things to do. */
const LONG = 1_800_000;

/** The screens as they are at the usual size; those at 200 % are states of them. */
const usual = SCREENS.filter(({ name }) => !/-(125|150|200)$/.test(name));

/** A program in the window of an office that can be led to the screens of this start. */
async function startIn(kind: StartFolder, launchProgram: Launch): Promise<WalkingProgram> {
  const userData = await makeStartFolder(kind);
  const program = walking(await launchProgram({ userData, env: playedQueue() }));
  await program.resize(OFFICE);
  return program;
}

for (const start of START_FOLDERS) {
  const screens = usual.filter((screen) => startFolderOf(screen) === start);

  test(`every screen holds the rules of wording, targets, sizes and width, at 200 % too: ${start}`, async ({
    launchProgram,
  }) => {
    test.setTimeout(LONG);
    const program = await startIn(start, launchProgram);
    const found: string[] = [];
    for (const screen of screens) {
      await program.show(screen);
      for (const line of await screenFaults(program.page)) found.push(`${screen.name}: ${line}`);
      await program.enlarge();
      const enlarged = [...(await screenFaults(program.page, 2)), ...(await sidewaysOverflow(program.page))];
      for (const line of enlarged) found.push(`${screen.name} at 200 %: ${line}`);
    }
    expect(found).toEqual([]);
  });

  test(`axe finds nothing in the dark, and no faint text in the light, on any screen of: ${start}`, async ({
    launchProgram,
  }) => {
    test.setTimeout(LONG);
    const program = await startIn(start, launchProgram);
    const found: string[] = [];
    for (const screen of screens) {
      await program.page.emulateMedia({ colorScheme: 'dark' });
      await program.show(screen);
      for (const line of await axeViolations(program.page)) found.push(`${screen.name}: ${line}`);
      await program.page.emulateMedia({ colorScheme: 'light' });
      for (const line of await faintTexts(program.page)) found.push(`${screen.name} in the light: ${line}`);
    }
    expect(found).toEqual([]);
  });
}
