import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';
import { axeViolations } from './axe-violations';
import { bridgeReply, callBridge } from './bridge-call';
import { expect, test } from './launch-program';
import { keptFiles, otherSession, readOnlyPlace } from './other-session';
import { cell, expectSaved, goTo } from './pages-of-report';
import { checkPdf } from './read-pdf';
import { answerMessageBox, answerSaveDialog } from './stub-dialogs';

const SCENARIO = 'tests/scenarios/zhanjiang-office-2023.ndbg';
const PROBLEMS = '五、存在的主要问题及改进情况';
const DISPUTES = '四、政府信息公开行政复议、行政诉讼情况';
const notice = (page: Page) => page.getByRole('status', { name: '只能查看' });
const problems = (page: Page) => page.getByRole('textbox', { name: /存在的主要问题/ });
const firstDraft = (page: Page) => page.getByRole('list', { name: '年报草稿' }).getByRole('link').first();

/** The report in the one draft file of a data folder. */
async function keptReport(userData: string): Promise<{ path: string; report: Report }> {
  const files = Object.keys(await keptFiles(userData)).filter((name) =>
    /^drafts.[a-z0-9-]+\.ndbg$/.test(name),
  );
  expect(files).toHaveLength(1);
  const path = join(userData, files[0] ?? '');
  const outcome = readReportFile(await readFile(path, 'utf8'));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return { path, report: outcome.report };
}

/** All files, once the note of the page one was on, which is written a little later, is among them. */
async function filesWithPlace(userData: string, page: string): Promise<Record<string, string>> {
  const notes = () => readFile(join(userData, 'library.json'), 'utf8');
  await expect.poll(notes).toContain(`"page": "${page}"`);
  return keptFiles(userData);
}

const keptProblems = async (userData: string) => (await keptReport(userData)).report.narrative.problems;

test('whoever comes second can read, copy and print everything, changes nothing, and goes on when the first is done', async ({
  launchProgram,
}) => {
  const first = await launchProgram({ args: [SCENARIO] });
  await goTo(first.page, PROBLEMS);
  await expectSaved(first.page);
  const before = await filesWithPlace(first.userData, 'problems');

  const second = await launchProgram({ userData: first.userData, env: await otherSession() });
  const { page } = second;
  await expect(notice(page)).toContainText('这里的草稿已在另一窗口打开，这里只能查看。');
  await expect(page.getByRole('button', { name: '新建年报' })).toBeHidden();
  await expect(page.getByRole('button', { name: /^删除/ })).toBeHidden();
  expect(await axeViolations(page)).toEqual([]);
  await firstDraft(page).click();
  await expect(notice(page)).toContainText('此草稿已在另一窗口打开，这里只能查看。');
  await expect(notice(page)).toContainText(/“.+”在这台电脑的另一个窗口里打开了这里的草稿，从 \d\d:\d\d 起。/);
  await goTo(page, PROBLEMS);
  await expect(problems(page)).toHaveAttribute('readonly');
  await problems(page).press('Control+End');
  await page.keyboard.type('写不进去');
  await expect(problems(page)).not.toHaveValue(/写不进去/);
  expect(await axeViolations(page)).toEqual([]);

  await goTo(page, DISPUTES);
  const figure = cell(page, '第四部分，行政复议，结果维持');
  const value = await figure.inputValue();
  await figure.click();
  await page.keyboard.press('Delete');
  await expect(page.getByText('这里只能查看，没有改动。')).toBeVisible();
  await page.keyboard.type('77');
  await page.keyboard.press('Enter');
  await expect(figure).toHaveValue(value);
  await expect(page.getByRole('button', { name: '空白处全部填 0' })).toBeHidden();

  await goTo(page, '导出上报文件');
  const pdf = join(second.userData, 'second.pdf');
  await answerSaveDialog(second.app, pdf);
  await page.getByRole('button', { name: '导出草稿 PDF' }).click();
  await expect(page.getByRole('heading', { name: /已导出草稿 PDF/ })).toBeFocused();
  checkPdf(pdf);
  await rm(pdf);
  // What the page does not offer is refused all the same.
  const { summary } =
    (await bridgeReply(page, 'drafts:list', {})).drafts.map((draft) => ({ summary: draft }))[0] ?? {};
  const refused = await callBridge(page, 'drafts:rename', { id: summary?.id ?? '', name: '改名' });
  expect(refused).toMatchObject({ ok: false, message: '此草稿已在另一窗口打开，这里只能查看。' });
  expect(await keptFiles(first.userData)).toEqual(before);

  await first.close();
  await expect(notice(page)).toBeHidden({ timeout: 15_000 });
  await goTo(page, PROBLEMS);
  await problems(page).press('Control+End');
  await page.keyboard.type('现在写得进去。');
  await expectSaved(page);
  await expect.poll(() => keptProblems(second.userData)).toMatch(/现在写得进去。$/);
});

test('from whom the drafts are taken over loses nothing: the words stay in the window and can be put elsewhere', async ({
  launchProgram,
}) => {
  const first = await launchProgram({ args: [SCENARIO] });
  await goTo(first.page, PROBLEMS);
  await expectSaved(first.page);
  const second = await launchProgram({ userData: first.userData, env: await otherSession() });
  await firstDraft(second.page).click();
  await second.page.getByRole('button', { name: '接手编辑' }).click();
  await expect(second.page.getByRole('dialog')).toContainText('请先问清楚那边是不是正在填');
  expect(await axeViolations(second.page)).toEqual([]);
  await second.page.getByRole('dialog').getByRole('button', { name: '接手编辑' }).click();
  await expect(notice(second.page)).toBeHidden();
  await goTo(second.page, PROBLEMS);
  await problems(second.page).press('Control+End');
  await second.page.keyboard.type('接手以后写的。');
  await expectSaved(second.page);

  // As one comes back to a computer that slept meanwhile, and types on. In one piece, as an input method hands it over:
  // from the first save on nothing more can be typed here.
  await problems(first.page).press('Control+End');
  await first.page.keyboard.insertText('没来得及保存的话。');
  await expect(notice(first.page)).toContainText('接手了编辑');
  await expect(notice(first.page)).toContainText('本窗口里有还没保存的内容');
  await expect(problems(first.page)).toHaveValue(/没来得及保存的话。$/);
  await first.page.getByRole('button', { name: '全部年报' }).click();
  await expect(first.page.getByRole('heading', { name: PROBLEMS, level: 1 })).toBeVisible();
  const questions = await answerMessageBox(first.app, '继续编辑');
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(questions).toEqual([expect.stringContaining('请不要关闭')]);

  const elsewhere = join(first.userData, '另存.ndbg');
  await answerSaveDialog(first.app, elsewhere);
  await notice(first.page).getByRole('button', { name: '另存到…' }).click();
  await expect(first.page.getByText('已另存到', { exact: false })).toBeVisible();
  expect(await readFile(elsewhere, 'utf8')).toContain('没来得及保存的话。');
  await first.page.getByRole('button', { name: '全部年报' }).click();
  await expect(first.page.getByRole('heading', { name: '年报草稿', level: 1 })).toBeVisible();
  const { report } = await keptReport(second.userData);
  expect(report.narrative.problems).toMatch(/接手以后写的。$/);
});

test('a file changed outside is never overwritten unseen: both contents are kept, and the person chooses', async ({
  launchProgram,
}) => {
  const { page, userData } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, PROBLEMS);
  await problems(page).press('Control+End');
  await page.keyboard.type('窗口里的话。');
  await expectSaved(page);
  await expect.poll(() => keptProblems(userData)).toMatch(/窗口里的话。$/);
  const { path, report } = await keptReport(userData);
  const outside = { ...report, narrative: { ...report.narrative, problems: '别处写的一段。' } };
  await writeFile(path, writeReportFile(outside, { as: 'draft', savedAt: '2025-01-03T14:32:00.000Z' }));

  await page.keyboard.type('又一句。');
  const told = page.getByRole('region', { name: '草稿文件在别处有改动' });
  await expect(told).toContainText('草稿文件刚才在别处改动过');
  await expect.poll(() => keptProblems(userData)).toMatch(/又一句。$/);
  expect(await axeViolations(page)).toEqual([]);
  await told.getByRole('button', { name: '查看有什么不同' }).click();
  const difference = page.getByRole('dialog', { name: '文件里和窗口里有什么不同' });
  await expect(difference).toContainText('别处写的一段。');
  expect(await axeViolations(page)).toEqual([]);
  await difference.getByRole('button', { name: '看完了' }).click();

  await told.getByRole('button', { name: '用文件里的' }).click();
  await expect(problems(page)).toHaveValue('别处写的一段。');
  await expect.poll(() => keptProblems(userData)).toBe('别处写的一段。');
  const versions = Object.entries(await keptFiles(userData)).filter(([name]) => name.startsWith('versions'));
  expect(versions.some(([, text]) => text.includes('别处写的一段。'))).toBe(true);
  expect(versions.some(([, text]) => text.includes('又一句。'))).toBe(true);
  await page.keyboard.press('Control+Z');
  // The step changed the whole report, so it leads to the list of its parts.
  await goTo(page, PROBLEMS);
  await expect(problems(page)).toHaveValue(/又一句。$/);
  await expect.poll(() => keptProblems(userData)).toMatch(/又一句。$/);

  // What is no report lies beside the draft, and what was deleted is there again.
  await untilSavedForGood(path);
  await writeFile(path, '不是年报');
  await problems(page).press('Control+End');
  await page.keyboard.type('第三句。');
  await expect(told).toContainText(/已另存为“.+\.outside-.+\.ndbg”/);
  await told.getByRole('button', { name: '知道了' }).click();
  await expectSaved(page);
  await rm(path);
  await problems(page).press('Control+End');
  await page.keyboard.type('第四句。');
  await expect(told).toContainText('已重新保存');
  await expect.poll(() => keptProblems(userData)).toMatch(/第三句。第四句。$/);
});

/** Going to a part saves it once more: what others write at that very moment is put aside in another way. */
async function untilSavedForGood(path: string): Promise<void> {
  const QUIET_MS = 1000;
  await expect.poll(async () => Date.now() - (await stat(path)).mtimeMs).toBeGreaterThan(QUIET_MS);
}

test('on a write-protected stick everything can be read and put elsewhere, and it is said why not more', async ({
  launchProgram,
}) => {
  const first = await launchProgram({ args: [SCENARIO] });
  await goTo(first.page, PROBLEMS);
  await expectSaved(first.page);
  await first.close();
  const before = await keptFiles(first.userData);

  const second = await launchProgram({ userData: first.userData, env: readOnlyPlace(first.userData) });
  const { page } = second;
  await expect(notice(page)).toContainText('此位置不能写入（U 盘写保护）。');
  await expect(notice(page).getByRole('button', { name: '接手编辑' })).toBeHidden();
  await firstDraft(page).click();
  await goTo(page, DISPUTES);
  await goTo(page, PROBLEMS);
  await expect(problems(page)).toHaveAttribute('readonly');
  await page.getByLabel('字号').selectOption('125');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '125');
  await page.getByLabel('字号').selectOption('100');
  const elsewhere = join((await otherSession()).XDG_RUNTIME_DIR ?? '', '另存.ndbg');
  await answerSaveDialog(second.app, elsewhere);
  await notice(page).getByRole('button', { name: '另存到…' }).click();
  await expect(page.getByText('已另存到', { exact: false })).toBeVisible();
  expect(readReportFile(await readFile(elsewhere, 'utf8')).ok).toBe(true);
  await page.getByRole('button', { name: '全部年报' }).click();
  await expect(firstDraft(page)).toBeVisible();
  await second.close();
  expect(await keptFiles(first.userData)).toEqual(before);
});
