import type { Locator, Page } from '@playwright/test';
import { SCREENS } from '../screenshots/screen-list';
import { seedDrafts } from '../screenshots/seeded-drafts';
import { type WalkingProgram, walking } from '../screenshots/walking-program';
import { expect, type Launch, test } from './launch-program';
import { cell } from './pages-of-report';
import { temporaryUserData } from './running-program';

async function startSeeded(launchProgram: Launch): Promise<WalkingProgram> {
  const userData = await temporaryUserData();
  await seedDrafts(userData);
  return walking(await launchProgram({ userData }));
}

function screen(name: string) {
  const found = SCREENS.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`No screen is called ${name}`);
  return found;
}

/** One computed property, of the element or of what stands after it. */
const style = (element: Locator, property: string, pseudo?: string): Promise<string> =>
  element.evaluate(
    (node, [name = '', part]) => getComputedStyle(node, part).getPropertyValue(name),
    [property, pseudo],
  );

/** What a colour of the system's is here. */
const systemColour = (page: Page, name: string): Promise<string> =>
  page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = colour;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours, ${colorScheme}: nothing is told by a ground or a shadow alone`, async ({
    launchProgram,
  }) => {
    const program = await startSeeded(launchProgram);
    const { page } = program;
    await page.emulateMedia({ forcedColors: 'active', colorScheme });

    await program.show(screen('requests-carried'));
    const highlight = await systemColour(page, 'Highlight');
    const text = await systemColour(page, 'CanvasText');
    const links = page.getByRole('navigation', { name: '年报各部分' }).getByRole('link');
    const borders = await links.evaluateAll((all) =>
      all.map((link) => getComputedStyle(link).borderLeftColor),
    );
    expect(
      borders.filter((colour) => colour === highlight),
      'the page that is open',
    ).toHaveLength(1);

    const primary = page.getByRole('button', { name: /^下一部分/ });
    expect(await style(primary, 'border-top-width'), 'the primary button').toBe('2px');
    expect(await style(primary, 'border-top-color')).toBe(highlight);

    const wrong = cell(page, '第三部分，上年结转，自然人');
    const marked = wrong.locator('xpath=..');
    expect(await style(marked, 'outline-style'), 'a cell with a finding').toBe('dashed');
    expect(await style(marked, 'outline-color')).toBe(text);
    expect(await style(marked, 'background-color', '::before'), 'the sign of its severity').toBe(text);

    await wrong.click();
    expect(await style(wrong, 'outline-style'), 'the current cell').toBe('solid');
    expect(await style(wrong, 'outline-color')).toBe(highlight);
    expect(Number.parseFloat(await style(wrong, 'outline-width'))).toBe(3);

    const computed = cell(page, '第三部分，上年结转，总计');
    expect(await style(computed, 'color'), 'a computed cell').toBe(await systemColour(page, 'GrayText'));

    await page.keyboard.press('Shift+ArrowDown');
    const inBlock = cell(page, '第三部分，予以公开，自然人').locator('xpath=..');
    expect(await style(inBlock, 'border-bottom-width', '::after'), 'a block').toBe('2px');
    expect(await style(inBlock, 'border-bottom-color', '::after')).toBe(highlight);

    await program.show(screen('grid-fill-blanks'));
    const dialog = page.getByRole('dialog');
    expect(await style(dialog, 'border-top-width'), 'a dialog').toBe('2px');
    expect(await style(dialog, 'border-top-color')).toBe(text);
  });
}

test('nothing moves where the system asks for less motion, and nothing for longer than 200 ms anywhere', async ({
  launchProgram,
}) => {
  const program = await startSeeded(launchProgram);
  const longest = () =>
    program.page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].flatMap((element) =>
          [undefined, '::before', '::after'].flatMap((part) => {
            const { transitionDuration, animationDuration } = getComputedStyle(element, part);
            return `${transitionDuration},${animationDuration}`
              .split(',')
              .map((time) => Number.parseFloat(time));
          }),
        ),
      ),
    );
  for (const name of ['start-remove', 'requests-findings', 'exported-draft', 'find']) {
    await program.page.emulateMedia({ reducedMotion: 'no-preference' });
    await program.show(screen(name));
    expect(await longest(), name).toBeLessThanOrEqual(0.2);
    await program.page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await longest(), `${name}, less motion`).toBe(0);
  }
});
