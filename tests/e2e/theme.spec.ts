import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { GROUNDS } from '../../electron/window/window-theme';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';
import { temporaryUserData } from './running-program';

/** The window as it stands: what shows before the page is drawn, and what the page draws. */
async function look(app: ElectronApplication, page: Page) {
  // Playwright would have every page be light whatever the program asks of the system.
  await page.emulateMedia({ colorScheme: null });
  return {
    window: await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase(),
    ),
    page: await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
  };
}

const inRgb = (hex: string) =>
  `rgb(${(hex.slice(1).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)).join(', ')})`;
const LIGHT = { window: GROUNDS.light, page: inRgb(GROUNDS.light) };
const DARK = { window: GROUNDS.dark, page: inRgb(GROUNDS.dark) };

test('light and dark are chosen beside the text size, at once, and remembered', async ({ launchProgram }) => {
  const first = await launchProgram();
  const choice = first.page.getByLabel('外观');
  await expect(choice).toHaveValue('system');
  await choice.selectOption('深色');
  await expect.poll(() => look(first.app, first.page)).toEqual(DARK);
  await first.close();

  const second = await launchProgram({ userData: first.userData });
  expect(await look(second.app, second.page)).toEqual(DARK);
  await expect(second.page.getByLabel('外观')).toHaveValue('dark');
  await second.page.getByLabel('外观').selectOption('浅色');
  await expect.poll(() => look(second.app, second.page)).toEqual(LIGHT);
});

test('the window is dark before the page is drawn where dark was chosen', async ({ launchProgram }) => {
  const userData = await temporaryUserData();
  await writeFile(join(userData, 'settings.json'), '{"textSize": 100, "theme": "dark"}');
  const { app, page } = await launchProgram({ userData });
  expect(await look(app, page)).toEqual(DARK);
});

test('without a choice the window follows the system', async ({ launchProgram }) => {
  const { app, page } = await launchProgram();
  await expect(page.getByLabel('外观')).toHaveValue('system');
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('system');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('background-color', DARK.page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('body')).toHaveCSS('background-color', LIGHT.page);
});

test('the paper of the preview stays white in the dark', async ({ launchProgram }) => {
  const { page } = await launchProgram({ args: ['tests/scenarios/hongze-district-2023.ndbg'] });
  await page.emulateMedia({ colorScheme: 'dark' });
  await goTo(page, '打印预览');
  await expect(page.getByRole('button', { name: '打印', exact: true })).toBeEnabled();
  const paper = page.locator('canvas').first();
  await expect(paper).toBeVisible();
  // The canvas is there before the page has been drawn on it.
  const corner = () =>
    paper.evaluate((canvas) => [
      ...((canvas as HTMLCanvasElement).getContext('2d')?.getImageData(4, 4, 1, 1).data ?? []),
    ]);
  await expect.poll(corner).toEqual([255, 255, 255, 255]);
});
