import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const MAIN = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, webPreferences: { sandbox: false } });
  void window.loadFile('index.html');
});
app.on('window-all-closed', () => app.quit());
`;

/** Writes the smallest program there is: one window with an empty page. Answers its folder. */
export async function emptyWindowProgram(folder: string): Promise<string> {
  const program = join(folder, 'empty-window');
  await mkdir(program, { recursive: true });
  await writeFile(join(program, 'package.json'), JSON.stringify({ name: 'empty-window', main: 'main.cjs' }));
  await writeFile(join(program, 'main.cjs'), MAIN);
  await writeFile(join(program, 'index.html'), '<!doctype html><title>empty</title><body></body>');
  return program;
}
