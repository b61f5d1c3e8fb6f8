import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formOf } from '#shared/form/forms';
import { blankReport } from '#shared/report/blank-report';
import { soundReport } from '../rule-cases/sound-report';
import { axeViolations } from './axe-violations';
import { bridgeReply } from './bridge-call';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';
import { answerOpenDialog, answerSaveDialog } from './stub-dialogs';

const unit = { name: '城关镇人民政府', kind: 'government', superior: '' } as const;
const NAME = '示例市 2025 年度（示政办函〔2025〕12号）';
const example = () => readFile('shared/profile/example-profile.ndyq', 'utf8');

test('a local profile is opened, checked with, kept over a start and removed', async ({ launchProgram }) => {
  const first = await launchProgram();
  const { summary } = await bridgeReply(first.page, 'drafts:create', { unit, reportYear: 2025 });
  const blank = blankReport(unit, 2025);
  const report = {
    ...blank,
    narrative: { ...blank.narrative, overview: `加强政策解读。${'字'.repeat(1000)}` },
    cells: Object.fromEntries(
      formOf('2021')
        .cells.filter(({ sumOf }) => sumOf === undefined)
        .map(({ id }) => [id, id === 'requests.carriedForward.naturalPerson' ? 5 : 0]),
    ),
  };
  await bridgeReply(first.page, 'drafts:save', { id: summary.id, report });
  await first.page.reload();

  const file = join(first.userData, '示例市.ndyq');
  await writeFile(file, await example());
  await answerOpenDialog(first.app, file);
  const start = first.page.getByRole('region', { name: '本地要求' });
  await expect(start).toContainText('还没有打开');
  await start.getByRole('button', { name: '打开本地要求文件' }).click();
  await expect(start).toContainText(NAME);
  await expect(start.getByRole('listitem')).toHaveText([
    '最迟报送：2026 年 1 月 20 日',
    '字数：第一部分不超过 1000 字，第五部分不超过 500 字',
    '第一部分要写到：政策解读、政民互动',
    '另外核对 3 项',
  ]);
  expect(await axeViolations(first.page), 'start screen').toEqual([]);
  await first.kill();

  // Over a start, and with the file it came from gone bad.
  await truncate(file, 100);
  const { app, page } = await launchProgram({ userData: first.userData });
  await page.getByRole('link', { name: '城关镇人民政府 2025 年年报' }).click();
  await goTo(page, '一、总体情况');
  await expect(page.getByText('已写 1007 字（本地要求不超过 1000 字）')).toBeVisible();
  const messages = page.locator('#overview-messages');
  await expect(messages).toContainText('第一部分没有写到“政民互动”');
  await expect(messages).toContainText('本地要求不超过 1000 字（示政办函〔2025〕12号），超出 7 字。请删减。');
  await goTo(page, '检查全部');
  await expect(page.getByText(`已按本地要求核对：${NAME}。`)).toBeVisible();
  await expect(
    page.getByText('“结转下年度继续办理／总计”是 5。本地要求（示政办发〔2023〕8号）。').first(),
  ).toBeVisible();

  // A bad one is refused with its line; the former stays in use.
  await goTo(page, '基本信息');
  const panel = page.getByRole('region', { name: '本地要求' });
  await writeFile(file, (await example()).replace('"deadline"', '"deadLine"'));
  await answerOpenDialog(app, file);
  await panel.getByRole('button', { name: '换一份本地要求' }).click();
  const refusal = page.getByRole('dialog', { name: '没有打开本地要求文件' });
  await expect(refusal).toContainText('示例市.ndyq');
  await expect(refusal).toContainText('第 7 行第 3 列：不认识的项目“deadLine”。请核对拼写，或删去这一项。');
  await expect(refusal).toContainText(`原来打开的“${NAME}”没有变`);
  expect(await axeViolations(page), 'refusal').toEqual([]);
  await refusal.getByRole('button', { name: '知道了' }).click();
  await expect(panel).toContainText(NAME);
  expect(await axeViolations(page), 'basics').toEqual([]);

  // Removed while the report is open: its findings go at once, and the focus is not lost.
  await panel.getByRole('button', { name: '移除本地要求' }).click();
  await expect(panel.getByRole('button', { name: '打开本地要求文件' })).toBeFocused();
  await expect(page.getByText(/已移除本地要求.*原来的文件没有删除/)).toBeVisible();
  await goTo(page, '一、总体情况');
  await expect(page.getByText('已写 1007 字', { exact: true })).toBeVisible();
  await expect(page.locator('#overview-messages')).not.toContainText('本地要求');
  expect(await bridgeReply(page, 'profile:get', {})).toEqual({});
});

test('a profile of another year is named and not checked with', async ({ launchProgram }) => {
  const { app, page, userData } = await launchProgram();
  await bridgeReply(page, 'drafts:create', { unit, reportYear: 2024 });
  await page.reload();
  const file = join(userData, 'local.json');
  await writeFile(file, await example());
  await answerOpenDialog(app, file);
  await page.getByRole('button', { name: '打开本地要求文件' }).click();
  await page.getByRole('link', { name: '城关镇人民政府 2024 年年报' }).click();
  await goTo(page, '基本信息');
  await expect(
    page.getByText('这份本地要求是 2025 年度的，年报是 2024 年度的，没有用来核对。'),
  ).toBeVisible();
  await goTo(page, '检查全部');
  await expect(page.getByText('已按本地要求核对')).toHaveCount(0);
});

test('a kept profile that is damaged is set aside and told, and costs nothing else', async ({
  launchProgram,
}) => {
  const first = await launchProgram();
  const file = join(first.userData, 'local.ndyq');
  await writeFile(file, await example());
  await answerOpenDialog(first.app, file);
  await first.page.getByRole('button', { name: '打开本地要求文件' }).click();
  await expect(first.page.getByText(NAME).first()).toBeVisible();
  await first.close();
  await truncate(join(first.userData, 'profile.json'), 200);

  const { page } = await launchProgram({ userData: first.userData });
  const start = page.getByRole('region', { name: '本地要求' });
  await expect(start).toContainText(/上次打开的本地要求文件有损坏，读不出来：第 \d+ 行/);
  await expect(start).toContainText('profile.damaged-');
  await expect(page.getByRole('button', { name: '新建年报' })).toBeEnabled();
  expect(await axeViolations(page), 'damaged profile').toEqual([]);
});

test('what a local profile asks for in vain keeps the formal copy back until it is explained', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram();
  const { summary } = await bridgeReply(page, 'drafts:create', { unit, reportYear: 2025 });
  // The day of handing in has long gone by whenever this runs; that is explained, and nothing else is left.
  const sound = soundReport('2021', { reportYear: 2025, explanations: { 'M-04': '通知要求补报。' } });
  const file = join(userData, 'local.ndyq');
  await writeFile(file, await example());
  await answerOpenDialog(app, file);
  await answerSaveDialog(app, join(userData, 'formal.pdf'));
  const save = async (explanations: Readonly<Record<string, string>>) => {
    const report = { ...sound, explanations: { ...sound.explanations, ...explanations } };
    const document = { kind: 'report', draft: false, withExplanations: false } as const;
    return bridgeReply(page, 'exports:save-pdf', { jobId: 'job', id: summary.id, report, document });
  };
  await bridgeReply(page, 'profile:open', {});
  expect(await save({})).toEqual({ outcome: 'failed', message: expect.stringContaining('2 处请核实') });
  const explained = {
    'C-01:policy-reading': '本单位没有制发政策文件。',
    'C-01:public-interaction': '由县里统一办理。',
  };
  expect(await save(explained)).toMatchObject({ outcome: 'saved' });
  await bridgeReply(page, 'profile:remove', {});
  expect(await save({})).toMatchObject({ outcome: 'saved' });
});
