import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readReportFile } from '#shared/report/read-report-file';
import { test as base, expect, type Launch } from './launch-program';
import { goTo } from './pages-of-report';
import type { RunningProgram } from './running-program';
import { mountSmallDisk, noSmallDisk, type SmallDisk } from './small-disk';
import { answerMessageBox, answerOpenDialog, answerSaveDialog } from './stub-dialogs';

const SCENARIO = 'tests/scenarios/zhanjiang-office-2023.ndbg';
const PROBLEMS = '五、存在的主要问题及改进情况';

/** Faults of real disks take a while to be met and to pass: the program tries again every five seconds. */
const RECOVERY = { timeout: 20_000 };

const test = base.extend<{ disk: SmallDisk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  disk: async ({}, use) => {
    const disk = mountSmallDisk();
    await use(disk);
    disk.remove();
  },
});

/** A report open at section five, its data folder on the disk. */
async function openOn(disk: SmallDisk, launchProgram: Launch): Promise<RunningProgram & { text: Locator }> {
  const userData = join(disk.folder, 'data');
  await mkdir(userData);
  const program = await launchProgram({ userData, args: [SCENARIO] });
  await goTo(program.page, PROBLEMS);
  return { ...program, text: textOf(program.page) };
}

const textOf = (page: Page) => page.getByRole('textbox', { name: /存在的主要问题/ });
const failureOf = (page: Page) => page.getByRole('alert').filter({ hasText: '没有保存成功' });

async function type(text: Locator, words: string): Promise<void> {
  await text.press('Control+End');
  await text.page().keyboard.type(words);
}

/** The text of section five on disk, in the one draft of a data folder. */
async function onDisk(userData: string): Promise<string> {
  const names = (await readdir(join(userData, 'drafts'))).filter((name) => name.endsWith('.ndbg'));
  expect(names).toHaveLength(1);
  return problemsIn(join(userData, 'drafts', names[0] ?? ''));
}

async function problemsIn(path: string): Promise<string> {
  const outcome = readReportFile(await readFile(path, 'utf8'));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  expect(outcome.sealIntact).toBe(true);
  return outcome.report.narrative.problems;
}

async function expectOnDisk(userData: string, words: string): Promise<void> {
  await expect.poll(() => onDisk(userData), RECOVERY).toBe(words);
}

/** Names of the version files of a place. */
async function versionsBelow(place: string): Promise<string[]> {
  const names = await readdir(place, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith('.ndbg'));
}

/** Leaves the report for the start screen with new words in it and opens it again, which makes a version of them. */
async function changeAndReopen(page: Page, words: string): Promise<void> {
  await goTo(page, PROBLEMS);
  await type(textOf(page), words);
  await page.getByRole('button', { name: '全部年报' }).click();
  await page.getByRole('list', { name: '年报草稿' }).getByRole('link').click();
  await expect(textOf(page)).toHaveValue(new RegExp(`${words}$`));
}

test.describe('a disk of its own', () => {
  test.skip(noSmallDisk !== undefined, noSmallDisk ?? '');

  test('full, freed, full again and killed: typing goes on, nothing saved is lost, and all of it is there in the end', async ({
    disk,
    launchProgram,
  }) => {
    const { app, page, text, userData, kill } = await openOn(disk, launchProgram);
    await type(text, '盘满以前。');
    await expectOnDisk(userData, '盘满以前。');

    disk.fill();
    await type(text, '盘满以后。');
    await expect(failureOf(page)).toContainText('没有保存成功：磁盘空间不足。内容仍在本窗口，请不要关闭。');
    await expect(text).toHaveValue('盘满以前。盘满以后。');
    expect(await onDisk(userData)).toBe('盘满以前。');
    await type(text, '还在写。');
    const elsewhere = join(userData, '..', '..', '另存.ndbg');
    await answerSaveDialog(app, elsewhere);
    await page.getByRole('button', { name: '另存到…' }).click();
    await expect.poll(() => problemsIn(elsewhere).catch(() => '')).toBe('盘满以前。盘满以后。还在写。');

    disk.free();
    await expectOnDisk(userData, '盘满以前。盘满以后。还在写。');
    await expect(failureOf(page)).toHaveCount(0);

    disk.fill();
    await type(text, '没有存上。');
    await expect(failureOf(page)).toBeVisible();
    await kill();
    // Still full: what was saved opens, and can be typed into.
    const second = await launchProgram({ userData });
    await expect(textOf(second.page)).toHaveValue('盘满以前。盘满以后。还在写。', RECOVERY);
    await type(textOf(second.page), '重新打开。');
    await expect(failureOf(second.page)).toBeVisible();
    disk.free();
    await expectOnDisk(userData, '盘满以前。盘满以后。还在写。重新打开。');
    await second.kill();
    const third = await launchProgram({ userData });
    await expect(textOf(third.page)).toHaveValue('盘满以前。盘满以后。还在写。重新打开。', RECOVERY);
  });

  test('write-protected while it is used: said so, closing asks, and saved by itself when it may be', async ({
    disk,
    launchProgram,
  }) => {
    const { app, page, text, userData } = await openOn(disk, launchProgram);
    await type(text, '保护以前。');
    await expectOnDisk(userData, '保护以前。');
    disk.protect('data/drafts');
    await type(text, '保护以后。');
    await expect(failureOf(page)).toContainText('没有保存成功：此位置不能写入（写保护）。');
    const questions = await answerMessageBox(app, '继续编辑');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expect.poll(questions, RECOVERY).toEqual([expect.stringMatching(/^没有保存成功：此位置不能写入/)]);
    await expect(text).toHaveValue('保护以前。保护以后。');
    expect(await onDisk(userData)).toBe('保护以前。');
    disk.unprotect('data/drafts');
    await expectOnDisk(userData, '保护以前。保护以后。');
    await expect(failureOf(page)).toHaveCount(0);
  });

  test('pulled out, nothing is written where it was, and all is saved on it when it is back', async ({
    disk,
    launchProgram,
  }) => {
    const { app, page, text, userData } = await openOn(disk, launchProgram);
    await type(text, '拔出以前。');
    await expectOnDisk(userData, '拔出以前。');
    disk.pullOut();
    await type(text, '拔出以后。');
    await expect(failureOf(page)).toContainText('没有保存成功：找不到数据文件夹');
    // Longer than the record of who uses the folder is left alone, and than a try of the program's own.
    await page.waitForTimeout(11_000);
    expect(await readdir(disk.folder)).toEqual([]);
    await expect(text).toHaveValue('拔出以前。拔出以后。');
    const questions = await answerMessageBox(app, '继续编辑');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expect
      .poll(questions, RECOVERY)
      .toEqual([expect.stringMatching(/^没有保存成功：找不到数据文件夹/)]);
    disk.plugIn();
    await expectOnDisk(userData, '拔出以前。拔出以后。');
    await expect(failureOf(page)).toHaveCount(0);
  });

  test('versions kept on it: full or pulled out, they are kept in the data folder, said so, and listed together', async ({
    disk,
    launchProgram,
  }) => {
    const { app, page, userData } = await launchProgram({ args: [SCENARIO] });
    await answerOpenDialog(app, disk.folder);
    await page.getByRole('link', { name: '早先版本' }).click();
    await page.getByRole('button', { name: '换一个存放位置' }).click();
    await expect(page.getByRole('region', { name: '存放位置' })).toContainText(disk.folder);
    const inDataFolder = () => versionsBelow(join(userData, 'versions'));
    const onStick = () => versionsBelow(join(disk.folder, '年报早先版本'));
    await expect.poll(inDataFolder).toHaveLength(1);

    disk.fill();
    await changeAndReopen(page, '盘满了。');
    await expect(
      page.getByText(/^早先版本没有存到“.+”：磁盘空间不足。已改存到本机的数据文件夹。/),
    ).toBeVisible();
    await expect.poll(inDataFolder).toHaveLength(2);
    disk.free();
    await changeAndReopen(page, '有空间了。');
    await expect.poll(onStick).toHaveLength(1);

    disk.pullOut();
    await changeAndReopen(page, '拔掉了。');
    await expect(page.getByText(/^找不到早先版本的存放位置/)).toBeVisible();
    await expect.poll(inDataFolder).toHaveLength(3);
    expect(await readdir(disk.folder)).toEqual([]);
    disk.plugIn();
    await page.getByRole('button', { name: '返回目录' }).click();
    await page.getByRole('link', { name: '早先版本' }).click();
    await expect(page.getByRole('list', { name: /^早先版本/ }).getByRole('listitem')).toHaveCount(4);
  });
});

base(
  'a data folder that is moved away is not made anew, and saved into when it is back',
  async ({ launchProgram }) => {
    const { page, userData } = await launchProgram({ args: [SCENARIO] });
    await goTo(page, PROBLEMS);
    const text = textOf(page);
    await type(text, '移走以前。');
    await expectOnDisk(userData, '移走以前。');
    const away = `${userData}-away`;
    await rename(userData, away);
    await type(text, '移走以后。');
    await expect(failureOf(page)).toContainText('没有保存成功：找不到数据文件夹');
    await page.waitForTimeout(11_000);
    await expect(readdir(userData)).rejects.toMatchObject({ code: 'ENOENT' });
    await rename(away, userData);
    await expectOnDisk(userData, '移走以前。移走以后。');
    await expect(failureOf(page)).toHaveCount(0);
  },
);
