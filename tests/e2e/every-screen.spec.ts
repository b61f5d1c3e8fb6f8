import { SCREENS, type Screen } from '../screenshots/screen-list';
import { seedDrafts } from '../screenshots/seeded-drafts';
import { startOf, walking } from '../screenshots/walking-program';
import { expect, test } from './launch-program';
import { temporaryUserData } from './running-program';
import { screenFaults } from './screen-faults';

/** The text size a screen of the list is shown at, as a factor; the last step that sets one counts. */
const scaleOf = ({ name }: Screen) => Number(/-(\d{3})$/.exec(name)?.[1] ?? 100) / 100;

for (const start of ['nothing', 'drafts'] as const) {
  test(`every screen holds the rules of wording, targets, sizes and width: ${start}`, async ({
    launchProgram,
  }) => {
    test.setTimeout(180_000);
    const userData = await temporaryUserData();
    if (start === 'drafts') await seedDrafts(userData);
    const program = walking(await launchProgram({ userData }));
    const faults: string[] = [];
    for (const screen of SCREENS.filter((each) => startOf(each) === start)) {
      await program.show(screen);
      for (const fault of await screenFaults(program.page, scaleOf(screen)))
        faults.push(`${screen.name}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}
