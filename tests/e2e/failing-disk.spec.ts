import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readReportFile } from '#shared/report/read-report-file';
import { closeDraftsFolder } from './failing-disk';
import { expect, test } from './launch-program';
import { expectSaved, goTo } from './pages-of-report';
import { playedDisk } from './played-disk';
import { answerMessageBox, answerSaveDialog } from './stub-dialogs';

const SCENARIO = 'tests/scenarios/zhanjiang-office-2023.ndbg';
const SENTENCE = '磁盘坏的时候写下的一句话。';

/** The text of section five in the one draft file of a folder. */
async function keptText(drafts: string): Promise<string> {
  const [name = ''] = (await readdir(drafts)).filter((file) => file.endsWith('.ndbg'));
  return problemsIn(join(drafts, name));
}

async function problemsIn(path: string): Promise<string> {
  const outcome = readReportFile(await readFile(path, 'utf8'));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.report.narrative.problems;
}

/** Opens section five and writes a sentence into it. */
async function writeSentence(page: Page) {
  await goTo(page, '五、存在的主要问题及改进情况');
  const text = page.getByRole('textbox', { name: /存在的主要问题/ });
  await text.press('Control+End');
  await page.keyboard.type(SENTENCE);
  return text;
}

test('a folder that cannot be written keeps the words on the screen until 重试 works', async ({
  launchProgram,
}) => {
  const { page, userData } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, '五、存在的主要问题及改进情况');
  await expectSaved(page);
  const openAgain = await closeDraftsFolder(userData);
  const text = await writeSentence(page);
  const failure = page.getByRole('alert').filter({ hasText: '没有保存成功' });
  await expect(failure).toContainText(
    '没有保存成功：这个名字已被另一个文件占用。内容仍在本窗口，请不要关闭。',
  );
  // It stays: neither time nor the program's own next try takes it away while nothing is on disk.
  await page.waitForTimeout(6_000);
  await expect(failure).toBeVisible();
  await expect(text).toHaveValue(new RegExp(`${SENTENCE}$`));

  await openAgain();
  expect(await keptText(join(userData, 'drafts'))).not.toContain(SENTENCE);
  await failure.getByRole('button', { name: '重试' }).click();
  await expectSaved(page);
  expect(await keptText(join(userData, 'drafts'))).toContain(SENTENCE);
});

test('a full disk costs nothing that was saved, and says why', async ({ launchProgram }) => {
  const disk = playedDisk();
  const { page, userData } = await launchProgram({ args: [SCENARIO], env: disk.env });
  await goTo(page, '五、存在的主要问题及改进情况');
  await expectSaved(page);
  const drafts = join(userData, 'drafts');
  const before = await keptText(drafts);
  const names = await readdir(drafts);
  await disk.order({ fail: { writeSync: 'ENOSPC' } });
  await writeSentence(page);
  const failure = page.getByRole('alert').filter({ hasText: '没有保存成功：磁盘空间不足。' });
  await expect(failure).toBeVisible();
  expect(await keptText(drafts)).toBe(before);
  expect(await readdir(drafts)).toEqual(names);
  await disk.order({});
  // Without any click: the program tries again by itself.
  await expectSaved(page);
  expect(await keptText(drafts)).toContain(SENTENCE);
  expect(await readdir(drafts)).toEqual(names);
});

test('closing while nothing can be saved offers another place, and closes once it lies there', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, '五、存在的主要问题及改进情况');
  await expectSaved(page);
  await closeDraftsFolder(userData);
  // Nor can the program note the folder of the save dialog: that must not come between a person and the stick.
  await rm(join(userData, 'settings.json'), { force: true });
  await mkdir(join(userData, 'settings.json'));
  await writeSentence(page);
  await expect(page.getByRole('alert').filter({ hasText: '没有保存成功' })).toBeVisible();

  const questions = await answerMessageBox(app, '继续编辑');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(questions).toEqual([expect.stringMatching(/^没有保存成功：/)]);
  expect(app.windows()).toHaveLength(1);

  const stick = join(userData, '另存.ndbg');
  await answerMessageBox(app, '另存到…');
  await answerSaveDialog(app, stick);
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
  expect(await problemsIn(stick)).toContain(SENTENCE);
});

test('a data folder that cannot be used is told in the window’s words, whatever was asked', async ({
  launchProgram,
}) => {
  const { page, userData } = await launchProgram();
  await expect(page.getByRole('heading', { name: '还没有年报草稿' })).toBeVisible();
  await closeDraftsFolder(userData);
  await page.getByRole('button', { name: '新建年报' }).click();
  await page.getByRole('textbox', { name: /单位全称/ }).fill('城关镇人民政府');
  await page.getByRole('dialog').getByRole('button', { name: '新建年报' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '没有完成：' })).toBeVisible();
  await expect(page.getByText(/E[A-Z]{4,}/)).toHaveCount(0);
});
