import { SCREENS } from '../screenshots/screen-list';
import { seedDrafts } from '../screenshots/seeded-drafts';
import { startOf, walking } from '../screenshots/walking-program';
import { faintTexts } from './axe-violations';
import { expect, test } from './launch-program';
import { temporaryUserData } from './running-program';
import { screenFaults } from './screen-faults';
import { sidewaysOverflow } from './sideways-overflow';

const OFFICE = { width: 1366, height: 768 };

/** The screens as they are at the usual size; those at 200 % are states of them. */
const usual = SCREENS.filter(({ name }) => !/-\d+$/.test(name));

for (const start of ['nothing', 'drafts'] as const) {
  const screens = usual.filter((screen) => startOf(screen) === start);

  test(`every screen holds the rules of wording, targets, sizes and width, at 200 % too: ${start}`, async ({
    launchProgram,
  }) => {
    test.setTimeout(300_000);
    const userData = await temporaryUserData();
    if (start === 'drafts') await seedDrafts(userData);
    const program = walking(await launchProgram({ userData }));
    await program.resize(OFFICE);
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

  test(`no text is faint in the dark on any screen that begins with ${start}`, async ({ launchProgram }) => {
    test.setTimeout(300_000);
    const userData = await temporaryUserData();
    if (start === 'drafts') await seedDrafts(userData);
    const program = walking(await launchProgram({ userData }));
    await program.resize(OFFICE);
    await program.page.emulateMedia({ colorScheme: 'dark' });
    const found: string[] = [];
    for (const screen of screens) {
      await program.show(screen);
      for (const line of await faintTexts(program.page)) found.push(`${screen.name}: ${line}`);
    }
    expect(found).toEqual([]);
  });
}
