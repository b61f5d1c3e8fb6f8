import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { makeDrivable } from '../../build/package/drivable-copy';
import { REPORT_FILE } from '../../build/package/program-facts';
import { fusesOfVersion, shippedFuses, wrongFuses } from '../../build/package/shipped-fuses';
import { currentRuntime } from '../../build/runtime/current-runtime';
import { noPrivateCups, type PrivateCups, startPrivateCups } from '../printing/private-cups';
import {
  cannotInstall,
  INSTALLED_EXECUTABLE,
  installOffline,
  makePackageToInstall,
  menuCommand,
  systemFiles,
  uninstall,
} from './installed-program';
import { expect, test } from './launch-program';
import { type OrdinaryPerson, ordinaryPerson } from './ordinary-person';
import { expectSaved, goTo } from './pages-of-report';
import { checkPdf, pdfText } from './read-pdf';
import { answerSaveDialog } from './stub-dialogs';

const OVERVIEW = '一、总体情况';
const WORDS = '全年主动公开政府信息224条。';
const QUEUE = 'Office-PDF';
const FILE_AT_HAND = 'tests/scenarios/huaian-city-2024.ndbg';
const DATA = '.config/annual-disclosure-report/';

/** What toolkits and desktops keep in anybody's home, whichever program runs. */
const OF_THE_DESKTOP =
  /^(\.cache\/|\.runtime\/|\.start\.sh$|\.config\/(dconf|ibus)\/|\.local\/share\/(gvfs|recently))/;

const cannot = cannotInstall ?? noPrivateCups;
test.skip(cannot !== undefined, cannot ?? '');

test('the Debian package is installed without a network, used by somebody without rights, and removed to the last file', async () => {
  test.setTimeout(240_000);
  const folder = await mkdtemp(join(tmpdir(), 'installed-'));
  const before = await test.step('what is there before', async () => systemFiles());
  const person = ordinaryPerson();
  try {
    const file = await test.step('the package is made', () => makePackageToInstall(folder));
    await test.step('it is installed without a network', async () => installOffline(file));
    await test.step('the program as shipped opens its window', startAsShipped);
    await test.step('desktops know its files', async () => {
      const file = person.put('淮安.ndbg', readFileSync(FILE_AT_HAND));
      expect(person.run(['xdg-mime', 'query', 'default', REPORT_FILE.mimeType]).trim()).toBe(
        'annual-report.desktop',
      );
      expect(person.run(['gio', 'info', '-a', 'standard::content-type', file])).toContain(
        REPORT_FILE.mimeType,
      );
    });
    await test.step('a report is written, checked, exported and printed', async () => {
      const cups = await startPrivateCups();
      try {
        await cups.addQueue(QUEUE);
        await fillInAndPrint(person, cups);
      } finally {
        await cups.stop();
      }
    });
    await test.step('it is removed', async () => uninstall());
  } finally {
    if (existsSync(INSTALLED_EXECUTABLE)) uninstall();
    await rm(folder, { recursive: true });
  }
  const after = systemFiles();
  expect(difference(after, before), 'left behind').toEqual([]);
  expect(difference(before, after), 'taken along').toEqual([]);
  const left = person.files().filter((path) => !OF_THE_DESKTOP.test(path));
  expect(left.filter((path) => !path.startsWith(DATA)).sort()).toEqual(['淮安.ndbg', '草稿.pdf']);
  expect(draftsOf(person), 'the one written, and the one opened twice').toHaveLength(3);
  await rm(person.home, { recursive: true });
});

/**
 * The very package people get, fuses as they are shipped. Nothing can attach to it; but a window that has taken the
 * file over has saved it as a draft, which takes page, bridge, door and store.
 */
async function startAsShipped(): Promise<void> {
  const fuses = shippedFuses(fusesOfVersion(currentRuntime().version));
  expect(await wrongFuses(INSTALLED_EXECUTABLE, fuses)).toEqual([]);
  const person = ordinaryPerson();
  const file = person.put('淮安.ndbg', readFileSync(FILE_AT_HAND));
  const child = spawn(person.script(menuCommand(file)), { env: person.env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  try {
    await expect.poll(() => draftsOf(person), { timeout: 30_000 }).toHaveLength(1);
  } finally {
    child.kill();
    await ended;
  }
  await rm(person.home, { recursive: true });
}

async function fillInAndPrint(person: OrdinaryPerson, cups: PrivateCups): Promise<void> {
  await makeDrivable(INSTALLED_EXECUTABLE);
  const app = await _electron.launch({
    executablePath: person.script(menuCommand()),
    chromiumSandbox: true,
    env: { ...person.env, ...cups.env },
  });
  const page = await app.firstWindow();
  await page.getByRole('button', { name: '新建年报' }).click();
  await page.getByLabel('单位全称').fill('城关镇人民政府');
  await page.getByRole('dialog').getByRole('button', { name: '新建年报' }).click();
  await goTo(page, OVERVIEW);
  await page.getByRole('textbox', { name: /总体情况/ }).fill(WORDS);
  await expectSaved(page);
  await goTo(page, '检查全部');
  await expect(page.getByRole('heading', { name: /^还有 \d+ 处需要处理$/ })).toBeVisible();
  await goTo(page, '导出上报文件');
  const target = join(person.home, '草稿.pdf');
  await answerSaveDialog(app, target);
  await page.getByRole('button', { name: '导出草稿 PDF' }).click();
  await expect(page.getByRole('heading', { name: /已导出草稿 PDF/ })).toBeFocused();
  checkPdf(target);
  expect(pdfText(target)).toContain(WORDS);
  await goTo(page, '打印预览');
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.getByRole('dialog', { name: '打印' }).getByRole('button', { name: '打印', exact: true }).click();
  await expect(page.getByText(`打印机“${QUEUE}”已处理完这份文件`)).toBeVisible({ timeout: 60_000 });
  // What lay in the queue: where the printer puts its files nobody without rights may write.
  const [paper = new Uint8Array()] = await cups.queued();
  const printed = join(person.home, '.runtime/printed.pdf');
  await writeFile(printed, paper);
  expect(pdfText(printed)).toContain(WORDS);
  // A double click in the file manager, while the program is open: each takes the file over as one more draft.
  for (const [at, opener] of [['gio', 'open'], ['xdg-open']].entries()) {
    person.run([...opener, join(person.home, '淮安.ndbg')]);
    await expect(page.getByRole('heading', { name: '2024 年年报目录' })).toBeVisible();
    await expect.poll(() => draftsOf(person)).toHaveLength(2 + at);
  }
  await app.close();
}

function draftsOf(person: OrdinaryPerson): string[] {
  return person.files().filter((path) => path.startsWith(`${DATA}drafts/`) && path.endsWith('.ndbg'));
}

function difference(these: ReadonlySet<string>, those: ReadonlySet<string>): string[] {
  return [...these].filter((path) => !those.has(path));
}
