import { existsSync } from 'node:fs';
import { link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { packagedExecutable } from '../../build/package/package-place';
import { sandboxSwitches } from '../../build/program-arguments';
import { bridgeReply } from './bridge-call';
import { expect, test } from './launch-program';

/** A stick: a folder with the packed program in it, file by file the same ones. */
async function stickWithProgram(): Promise<{ readonly stick: string; readonly executable: string }> {
  const packed = packagedExecutable('drivable');
  // Beside the package, because a file can have two names on one disk only.
  const stick = await mkdtemp(join(dirname(packed), '..', 'stick-'));
  const from = dirname(packed);
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const target = join(stick, path.slice(from.length));
    if (entry.isDirectory()) await mkdir(target, { recursive: true });
    else {
      await mkdir(dirname(target), { recursive: true });
      await link(path, target);
    }
  }
  return { stick, executable: join(stick, basename(packed)) };
}

/** Starts the program as a double click does, for a person whose home is `home`. */
async function start(
  executable: string,
  home: string,
  switches: readonly string[] = [],
): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const { XDG_CONFIG_HOME: _none, XDG_RUNTIME_DIR: _neither, ...environment } = process.env;
  const app = await _electron.launch({
    executablePath: executable,
    args: [...sandboxSwitches, ...switches],
    chromiumSandbox: sandboxSwitches.length === 0,
    env: { ...(environment as Record<string, string>), HOME: home },
  });
  return { app, page: await app.firstWindow() };
}

const unit = { name: '城关镇人民政府', kind: 'government', superior: '' } as const;

test('a program with a file named portable beside it keeps everything beside itself', async () => {
  const { stick, executable } = await stickWithProgram();
  const home = await mkdtemp(join(tmpdir(), 'portable-home-'));
  try {
    await writeFile(join(stick, 'portable'), '');
    const first = await start(executable, home);
    await bridgeReply(first.page, 'drafts:create', { unit, reportYear: 2024 });
    await bridgeReply(first.page, 'settings:set', { textSize: 125 });
    await first.app.close();
    const data = join(stick, 'annual-disclosure-report');
    expect(await readdir(join(data, 'drafts'))).toHaveLength(1);
    expect(await readFile(join(data, 'settings.json'), 'utf8')).toContain('125');
    // Chromium's own, too; and nothing is left in the home of whoever used the stick.
    expect(existsSync(join(data, 'Preferences'))).toBe(true);
    const config = await readdir(join(home, '.config')).catch(() => []);
    expect(config.filter((name) => name.includes('annual'))).toEqual([]);
    expect(await readdir(data)).not.toContain('in-use.json');

    const second = await start(executable, home);
    await expect(second.page.getByRole('list', { name: '年报草稿' }).getByRole('link')).toHaveText([
      '城关镇人民政府 2024 年年报',
    ]);
    await second.app.close();

    // A folder that is named at the start is meant; without the file everything lies with the person's other settings.
    const named = join(home, 'named');
    const third = await start(executable, home, [`--user-data-dir=${named}`]);
    await expect(third.page.getByRole('heading', { name: '还没有年报草稿' })).toBeVisible();
    await third.app.close();
    expect(existsSync(join(named, 'Preferences'))).toBe(true);
    await rm(join(stick, 'portable'));
    const fourth = await start(executable, home);
    await expect(fourth.page.getByRole('heading', { name: '还没有年报草稿' })).toBeVisible();
    await fourth.app.close();
    expect(existsSync(join(home, '.config', 'annual-disclosure-report'))).toBe(true);
  } finally {
    await rm(stick, { recursive: true, force: true });
    await rm(home, { recursive: true, force: true });
  }
});
