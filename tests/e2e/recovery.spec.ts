import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { soundReport } from '../rule-cases/sound-report';
import { axeViolations } from './axe-violations';
import { bridgeReply } from './bridge-call';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';
import { answerMessageBox, answerOpenDialog } from './stub-dialogs';

const REPORT = soundReport('2021');
const NAME = `${REPORT.unit.name} ${REPORT.reportYear} 年年报`;

/** A draft of a sound report, saved. */
async function makeDraft(page: Page): Promise<string> {
  const { unit, reportYear } = REPORT;
  const { summary } = await bridgeReply(page, 'drafts:create', { unit, reportYear });
  await bridgeReply(page, 'drafts:save', { id: summary.id, report: REPORT });
  await page.reload();
  return summary.id;
}

const draftFile = (userData: string, id: string) => join(userData, 'drafts', `${id}.ndbg`);
const asideOf = async (userData: string, id: string) =>
  (await readdir(join(userData, 'drafts'))).filter((name) => name.startsWith(`${id}.damaged-`));

test('killed while a draft is open, it opens the latest content again, says so and shows what was done', async ({
  launchProgram,
}) => {
  const first = await launchProgram();
  await makeDraft(first.page);
  await first.page.getByRole('link', { name: NAME }).click();
  await goTo(first.page, '五、存在的主要问题及改进情况');
  await first.page.getByRole('textbox', { name: /存在的主要问题/ }).fill('断电以前写的最后一句。');
  await first.page.keyboard.press('Control+S');
  await expect(first.page.getByRole('status')).toContainText('已保存');
  await first.kill();

  const second = await launchProgram({ userData: first.userData });
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText('五、存在的主要问题及改进情况');
  await expect(second.page.getByRole('textbox', { name: /存在的主要问题/ })).toHaveValue(
    '断电以前写的最后一句。',
  );
  const notice = second.page.getByRole('alert');
  await expect(notice).toContainText(/上次没有正常退出，已恢复到 \d\d:\d\d 的内容。/);
  expect(await axeViolations(second.page), 'notice').toEqual([]);
  await notice.getByRole('button', { name: '查看有什么不同' }).click();
  const dialog = second.page.getByRole('dialog', { name: '上次打开以后的改动' });
  await expect(dialog).toContainText('第五部分');
  await expect(dialog).toContainText('断电以前写的最后一句。');
  expect(await axeViolations(second.page), 'changes').toEqual([]);
  await dialog.getByRole('button', { name: '知道了' }).click();
  await notice.getByRole('button', { name: '知道了' }).click();
  await expect(notice).toHaveCount(0);
  await second.close();

  const third = await launchProgram({ userData: first.userData });
  await expect(third.page.getByRole('heading', { level: 1 })).toHaveText('年报草稿');
  await expect(third.page.getByRole('alert')).toHaveCount(0);
});

test('says nothing after a draft was left for the start screen, however the program ended', async ({
  launchProgram,
}) => {
  const first = await launchProgram();
  await makeDraft(first.page);
  await first.page.getByRole('link', { name: NAME }).click();
  await first.page.getByRole('button', { name: '全部年报' }).click();
  await expect(first.page.getByRole('heading', { level: 1 })).toHaveText('年报草稿');
  await first.kill();
  const second = await launchProgram({ userData: first.userData });
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText('年报草稿');
  await expect(second.page.getByRole('alert')).toHaveCount(0);
});

test('a page that broke down comes back with the draft and says so', async ({ launchProgram }) => {
  const { app, page } = await launchProgram();
  await makeDraft(page);
  await page.getByRole('link', { name: NAME }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/目录/);
  const asked = await answerMessageBox(app, '重新打开');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(asked).toEqual([expect.stringContaining('窗口刚才停止了工作')]);
  // Playwright knows nothing more of a page that crashed: the window is asked itself.
  await expect
    .poll(() =>
      app.evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        return (await contents?.executeJavaScript('document.body.innerText')) as string;
      }),
    )
    .toMatch(/窗口刚才停止了工作，已恢复到 \d\d:\d\d 的内容。[\s\S]*年年报目录/);
});

test('a damaged draft waits for a choice: what was read, or the version before, and the other stays in reach', async ({
  launchProgram,
}) => {
  const first = await launchProgram();
  const id = await makeDraft(first.page);
  // Opening it makes a version.
  await first.page.getByRole('link', { name: NAME }).click();
  await expect(first.page.getByRole('heading', { level: 1 })).toHaveText(/目录/);
  await expect
    .poll(async () => (await readdir(join(first.userData, 'versions', id)).catch(() => [])).length)
    .toBe(1);
  await first.page.getByRole('button', { name: '全部年报' }).click();
  await first.close();
  const path = draftFile(first.userData, id);
  const text = await readFile(path, 'utf8');
  await truncate(path, Buffer.byteLength(text.slice(0, text.indexOf('"granted"') + 60)));
  const damaged = await readFile(path);

  const second = await launchProgram({ userData: first.userData });
  const notice = second.page.getByRole('region', { name: '有 1 份草稿的文件有损坏' });
  await expect(notice).toContainText('像是没有写完');
  expect(await readFile(path)).toEqual(damaged);
  expect(await axeViolations(second.page), 'start screen').toEqual([]);
  await notice.getByRole('button', { name: /查看并继续/ }).click();
  const dialog = second.page.getByRole('dialog', { name: /文件有损坏/ });
  await expect(dialog).toContainText(
    /已读出 2 个部分，第三部分 1\d\d 格读不出来，第四部分读不出来，第五部分的文字|已读出/,
  );
  await expect(dialog.getByRole('table', { name: '读不出来的内容' })).toContainText('“予以公开”');
  await dialog.getByRole('button', { name: '查看有什么不同' }).click();
  await expect(dialog.getByRole('table').nth(1)).toBeVisible();
  expect(await axeViolations(second.page), 'dialog').toEqual([]);
  await dialog.getByRole('button', { name: /^用 \d\d:\d\d 的备份$/ }).click();
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText(/目录/);
  await expect(second.page.getByRole('status')).toContainText('损坏的文件已另存为');
  const opened = await bridgeReply(second.page, 'previous:read-draft', { id });
  expect(opened).toMatchObject({ outcome: 'read', report: REPORT });
  const [aside = ''] = await asideOf(first.userData, id);
  expect(await readFile(join(first.userData, 'drafts', aside))).toEqual(damaged);
  const versions = await bridgeReply(second.page, 'versions:list', { id });
  expect(versions.outcome === 'listed' && versions.versions.map(({ reason }) => reason)).toContain(
    'beforeRestore',
  );
});

test('goes on with what could be read of a draft that has no version, and asks for what is missing', async ({
  launchProgram,
}) => {
  const first = await launchProgram();
  const id = await makeDraft(first.page);
  await first.close();
  const path = draftFile(first.userData, id);
  const bytes = await readFile(path);
  bytes.fill(0, bytes.indexOf('"granted"'), bytes.indexOf('"granted"') + 100);
  await writeFile(path, bytes);

  const second = await launchProgram({ userData: first.userData });
  await second.page.getByRole('button', { name: /查看并继续/ }).click();
  const dialog = second.page.getByRole('dialog', { name: /文件有损坏/ });
  await expect(dialog).toContainText('有一段成了空字节');
  await expect(dialog).toContainText('已读出 5 个部分，第三部分 6 格读不出来。');
  await expect(dialog.getByRole('button', { name: /的备份$/ })).toHaveCount(0);
  await dialog.getByRole('button', { name: '以后再定' }).click();
  expect(await readFile(path)).toEqual(bytes);
  await second.page.getByRole('button', { name: /查看并继续/ }).click();
  await dialog.getByRole('button', { name: '用读出的内容继续' }).click();
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText(/目录/);
  const opened = await bridgeReply(second.page, 'previous:read-draft', { id });
  const read = opened.outcome === 'read' ? opened.report.cells : {};
  expect(read['requests.newlyReceived.naturalPerson']).toBe(
    REPORT.cells['requests.newlyReceived.naturalPerson'],
  );
  expect(read['requests.granted.naturalPerson']).toBeUndefined();
  expect(await asideOf(first.userData, id)).toHaveLength(1);
});

test('tells of a figure the disk has changed, although the file reads', async ({ launchProgram }) => {
  const first = await launchProgram();
  const id = await makeDraft(first.page);
  await first.close();
  const path = draftFile(first.userData, id);
  await writeFile(path, (await readFile(path, 'utf8')).replace(/"otherOrg": 0/, '"otherOrg": 8'));
  const second = await launchProgram({ userData: first.userData });
  await second.page.getByRole('button', { name: /查看并继续/ }).click();
  await expect(second.page.getByRole('dialog')).toContainText(
    '与校验码不符，有的数字或文字变了，看不出是哪一处',
  );
});

test('reads what it can of a damaged file that is opened, and leaves the file as it is', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram();
  const id = await makeDraft(page);
  const whole = await readFile(draftFile(userData, id), 'utf8');
  const file = join(userData, '城关镇年报.ndbg');
  const cut = whole.slice(0, whole.indexOf('"disputes"') + 30);
  await writeFile(file, cut);
  await answerOpenDialog(app, file);
  await page.getByRole('button', { name: '打开', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '“城关镇年报.ndbg”的文件有损坏' });
  await expect(dialog).toContainText('没有写完');
  await expect(dialog).toContainText('第四部分读不出来');
  await dialog.getByRole('button', { name: '用读出的内容继续' }).click();
  await expect(page.getByRole('status')).toContainText('已用读出的内容新建草稿，原文件没有改动。');
  expect(await readFile(file, 'utf8')).toBe(cut);
  const { drafts } = await bridgeReply(page, 'drafts:list', {});
  expect(drafts).toHaveLength(2);
});

test('tells of damaged files of its own, which cost names and settings and no draft', async ({
  launchProgram,
}) => {
  const first = await launchProgram();
  const id = await makeDraft(first.page);
  await bridgeReply(first.page, 'drafts:rename', { id, name: '送审稿' });
  await first.close();
  await writeFile(join(first.userData, 'library.json'), Buffer.alloc(100));
  await writeFile(join(first.userData, 'settings.json'), '{"textSize": 15');
  const second = await launchProgram({ userData: first.userData });
  const notice = second.page.getByRole('region', { name: '软件自己的文件有损坏' });
  await expect(notice).toContainText(
    /记录草稿名称和回收站的文件有损坏，已另存为“library\.damaged-.*”。草稿都在/,
  );
  await expect(notice).toContainText(/软件的设置文件有损坏，已另存为“settings\.damaged-.*”。草稿不受影响/);
  await expect(second.page.getByRole('link', { name: NAME })).toBeVisible();
  expect(await axeViolations(second.page)).toEqual([]);
});
