import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type Page } from '@playwright/test';
import { sandboxSwitches } from '../../build/program-arguments';
import { currentRuntime } from '../../build/runtime/current-runtime';

/** A program that is nothing but Chromium: it shows the file it is given. */
const MAIN = `
const { app, BrowserWindow, session } = require('electron');
app.whenReady().then(() => {
  session.defaultSession.setSpellCheckerLanguages([]);
  new BrowserWindow({ width: 1366, height: 768 }).loadURL(process.argv.at(-1));
});
`;

/** Opens a file as a browser would, with nothing of our program around it, for as long as `use` takes. */
export async function asBrowser(file: string, use: (page: Page) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'as-browser-'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'as-browser', main: 'main.cjs' }));
  await writeFile(join(folder, 'main.cjs'), MAIN);
  const app = await _electron.launch({
    executablePath: currentRuntime().executable,
    args: [...sandboxSwitches, `--user-data-dir=${join(folder, 'data')}`, folder, pathToFileURL(file).href],
    chromiumSandbox: sandboxSwitches.length === 0,
  });
  try {
    const page = await app.firstWindow();
    await page.waitForURL(/^file:/);
    await page.waitForLoadState();
    await use(page);
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
}
