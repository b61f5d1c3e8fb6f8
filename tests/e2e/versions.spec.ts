import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeViolations } from './axe-violations';
import { bridgeReply } from './bridge-call';
import { clipboardFixture } from './clipboard-fixtures';
import { expect, test } from './launch-program';
import { cell, expectSaved, goTo } from './pages-of-report';
import { answerOpenDialog } from './stub-dialogs';
import { copyElsewhere } from './system-clipboard';

const PROBLEMS = '五、存在的主要问题及改进情况';
const DISPUTES = '四、政府信息公开行政复议、行政诉讼情况';
const UPHELD = '第四部分，行政复议，结果维持';

/** The versions of the only draft, the newest first. */
async function versionsOf(page: Page) {
  const { drafts } = await bridgeReply(page, 'drafts:list', {});
  if (drafts[0] === undefined) return [];
  const listed = await bridgeReply(page, 'versions:list', { id: drafts[0].id });
  if (listed.outcome !== 'listed') throw new Error(listed.message);
  return listed.versions;
}

async function openVersions(page: Page): Promise<void> {
  const back = page.getByRole('button', { name: '返回目录' });
  if (await back.isVisible()) await back.click();
  await page.getByRole('link', { name: '早先版本' }).click();
  await expect(page.getByRole('heading', { name: '早先版本', level: 1 })).toBeVisible();
}

const versionList = (page: Page) => page.getByRole('list', { name: '早先版本，最近的在前' });

test('an earlier version is looked at, restored, and the restoring undone', async ({ launchProgram }) => {
  const { page } = await launchProgram({ args: ['tests/scenarios/hongze-district-2023.ndbg'] });
  await expect.poll(async () => (await versionsOf(page)).length).toBe(1);
  await goTo(page, PROBLEMS);
  const text = page.getByRole('textbox', { name: /存在的主要问题/ });
  const before = await text.inputValue();
  await text.fill(`${before}另外，培训还要加强。`);
  await goTo(page, DISPUTES);
  await cell(page, UPHELD).click();
  const figure = await cell(page, UPHELD).inputValue();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expectSaved(page);

  await openVersions(page);
  await expect(versionList(page)).toContainText('此后：改了 1 格，第五部分 ＋10 字');
  const details = page.getByRole('region', { name: /的版本$/ });
  await expect(details.getByRole('row', { name: '行政复议／结果维持' })).toContainText(
    `${figure}7`.slice(-1),
  );
  await expect(details.locator('ins')).toContainText('另外，培训还要加强。');
  expect(await axeViolations(page)).toEqual([]);
  await details.getByRole('button', { name: '看年报全文' }).click();
  await expect(details.getByText('六、其他需要报告的事项')).toBeVisible();
  await expect(details.getByRole('button', { name: /^修改/ })).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);

  await details.getByRole('button', { name: '恢复到此版本' }).click();
  await expect(page.getByRole('status')).toContainText(/^已恢复到 .+ 的内容。恢复之前的内容已存为早先版本/);
  await expect(versionList(page).getByRole('listitem')).toHaveCount(2);
  await expect(versionList(page)).toContainText('恢复早先版本之前');
  await expectSaved(page);
  await goTo(page, DISPUTES);
  await expect(cell(page, UPHELD)).toHaveValue(figure);
  await goTo(page, PROBLEMS);
  await expect(text).toHaveValue(before);

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toContainText('已撤销：恢复早先版本');
  await goTo(page, DISPUTES);
  await expect(cell(page, UPHELD)).toHaveValue('7');
  await goTo(page, PROBLEMS);
  await expect(text).toHaveValue(`${before}另外，培训还要加强。`);
});

test('what was there before a block was pasted is a version', async ({ launchProgram }) => {
  const { app, page } = await launchProgram({ args: ['tests/scenarios/huaian-city-2024.ndbg'] });
  await expect.poll(async () => (await versionsOf(page)).length).toBe(1);
  await goTo(page, '三、收到和处理政府信息公开申请情况');
  const repeated = cell(page, '第三部分，重复申请，自然人');
  await repeated.click();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await copyElsewhere(app, { text: clipboardFixture('calc-requests-2021.txt') });
  await cell(page, '第三部分，重复申请，其他').click();
  await page.keyboard.press('Control+V');
  await page.getByRole('dialog').getByRole('button', { name: /^粘贴/ }).click();
  await expect
    .poll(async () => (await versionsOf(page)).map(({ reason }) => reason))
    .toEqual(['beforePaste', 'work']);
  expect((await versionsOf(page))[1]?.changedSince).toBe('改了 1 格');
});

test('versions go to a stick; while it is missing that is told and none is missing when it is back', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram({
    args: ['tests/scenarios/hongze-district-2023.ndbg'],
  });
  await expect.poll(async () => (await versionsOf(page)).length).toBe(1);
  const stick = join(userData, 'stick');
  await mkdir(stick);
  await openVersions(page);
  await answerOpenDialog(app, stick);
  await page.getByRole('button', { name: '换一个存放位置' }).click();
  const place = page.getByRole('region', { name: '存放位置' });
  await expect(place).toContainText(stick);

  const change = async (digits: string) => {
    await goTo(page, DISPUTES);
    await cell(page, UPHELD).click();
    await page.keyboard.type(digits);
    await page.keyboard.press('Enter');
    await expectSaved(page);
    await page.getByRole('button', { name: '全部年报' }).click();
    await page.getByRole('list', { name: '年报草稿' }).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };
  await change('5');
  await expect.poll(async () => (await versionsOf(page)).length).toBe(2);
  const onStick = await readdir(join(stick, '年报早先版本'));
  expect(onStick).toHaveLength(1);

  await rename(stick, `${stick}-away`);
  await change('6');
  await expect(page.getByText(/^找不到早先版本的存放位置/)).toBeVisible();
  await expect.poll(async () => (await versionsOf(page)).length).toBe(2);
  await openVersions(page);
  await expect(place).toContainText('现在找不到这个位置');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: '知道了' }).click();

  await rename(`${stick}-away`, stick);
  await change('8');
  await expect.poll(async () => (await versionsOf(page)).length).toBe(4);
  await openVersions(page);
  await expect(versionList(page).getByRole('listitem')).toHaveCount(4);
  await rm(stick, { recursive: true });
});
