import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readReportFile } from '#shared/report/read-report-file';
import { validate } from '#shared/rules/validate';
import { bridgeReply } from './bridge-call';
import { inSeasonOf } from './in-season';
import { LAST_YEAR, reportFileIn, UNIT } from './last-year-files';
import { expect, test } from './launch-program';
import { cell, expectSaved, goTo } from './pages-of-report';
import { answerOpenDialog, answerSaveDialog } from './stub-dialogs';

const FILLED = '上年结转按去年年报的“结转下年度”填入 3 件，可修改。';
const REQUESTS = '三、收到和处理政府信息公开申请情况';

/** A draft of 2024 of the same unit, open on 基本信息. */
async function openBasics(page: Page): Promise<string> {
  const { summary } = await bridgeReply(page, 'drafts:create', { unit: UNIT, reportYear: 2024 });
  await page.reload();
  await page.getByRole('link', { name: summary.name }).click();
  await goTo(page, '基本信息');
  return summary.id;
}

test('a report begins from last year’s, and the next start of the program still has it', async ({
  launchProgram,
}) => {
  const first = await launchProgram();
  await answerOpenDialog(first.app, await reportFileIn(first.userData, '去年.ndbg'));
  await first.page.getByRole('button', { name: '导入去年年报' }).click();
  await first.page.getByRole('button', { name: '选择去年的年报文件' }).click();
  const dialog = first.page.getByRole('dialog', { name: '新建 2024 年年报？' });
  await expect(dialog).toContainText('城关镇人民政府，2023 年度');
  await expect(dialog).toContainText('国办公开办函〔2021〕30号');
  await dialog.getByRole('button', { name: '新建 2024 年年报' }).click();
  await expect(first.page.getByRole('status')).toContainText(FILLED);
  await goTo(first.page, '基本信息');
  await expect(first.page.getByLabel('单位全称')).toHaveValue(UNIT.name);
  await expect(first.page.getByLabel('负责人')).toHaveValue('王五');
  await first.kill();

  const { page } = await launchProgram({ userData: first.userData });
  await expect(page.getByRole('alert')).toContainText('上次没有正常退出，已恢复到');
  // The page it was left at may not have been noted yet.
  await goTo(page, '基本信息');
  await expect(page.getByText(`已导入 2023 年年报（${UNIT.name}）。`)).toBeVisible();
  await goTo(page, REQUESTS);
  await cell(page, '第三部分，上年结转，自然人').click();
  await expect(cell(page, '第三部分，上年结转，自然人')).toHaveValue('3');
  await expect(page.getByText('去年年报的“结转下年度”是 3 件，本格与它一致，可修改。')).toBeVisible();
});

test('a report begins from a draft of this computer, without a file dialog', async ({ launchProgram }) => {
  const { page } = await launchProgram();
  const { summary } = await bridgeReply(page, 'drafts:create', { unit: UNIT, reportYear: 2019 });
  await page.reload();
  await page.getByRole('button', { name: '导入去年年报' }).click();
  await page.getByRole('button', { name: `用本机的“${summary.name}”` }).click();
  await page.getByRole('button', { name: '新建 2020 年年报' }).click();
  await expect(page.getByRole('heading', { name: '2020 年年报目录' })).toBeVisible();
  await page.getByRole('button', { name: '全部年报' }).click();
  // The year after has its draft now: what is offered is that one.
  await page.getByRole('button', { name: '导入去年年报' }).click();
  await expect(page.getByRole('list', { name: '本机的年报草稿' }).getByRole('button')).toHaveText([
    `用本机的“${UNIT.name} 2020 年年报”`,
  ]);
});

test('the same unit is asked, another year and a file that is no report are refused in words', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram();
  const id = await openBasics(page);
  const choose = async (path: string) => {
    await answerOpenDialog(app, path);
    await page.getByRole('button', { name: /^(导入|更换)去年年报$/ }).click();
  };
  const kept = () => readdir(join(userData, 'previous')).catch(() => []);

  await choose(await reportFileIn(userData, '2022.ndbg', { reportYear: 2022 }));
  await expect(page.getByRole('status')).toContainText(
    '选的是“城关镇人民政府”2022 年度的年报；本年报是 2024 年度，需要 2023 年度的。请重新选择。',
  );
  await writeFile(join(userData, 'cut.ndbg'), '{"format": "gov-disc');
  await choose(join(userData, 'cut.ndbg'));
  await expect(page.getByRole('status')).toContainText('没有写完');
  await choose(join(userData, 'not-there.ndbg'));
  await expect(page.getByRole('status')).toContainText('找不到这个文件');

  const other = await reportFileIn(userData, '别家.ndbg', { unit: { ...UNIT, name: '城东镇人民政府' } });
  await choose(other);
  const question = page.getByRole('dialog', { name: '两份年报的单位名称不同，是同一个单位吗？' });
  await expect(question).toContainText('城关镇人民政府，2024 年度');
  await expect(question).toContainText('城东镇人民政府，2023 年度');
  await question.getByRole('button', { name: '不导入这一份' }).click();
  expect(await kept()).toEqual([]);
  await choose(other);
  await question.getByRole('button', { name: '是同一单位，导入年报' }).click();
  await expect(page.getByText('已导入 2023 年年报（城东镇人民政府）。')).toBeVisible();

  await choose(await reportFileIn(userData, '去年.ndbg'));
  const same = page.getByRole('dialog', { name: '导入这份去年年报？' });
  await expect(same).toContainText('单位名称相同。请确认是本单位去年上报的那一份。');
  await same.getByRole('button', { name: '导入去年年报' }).click();
  await expect(page.getByText(`已导入 2023 年年报（${UNIT.name}）。`)).toBeVisible();
  expect(await kept()).toEqual([`${id}.ndbg`]);

  await page.getByRole('button', { name: '移除去年年报' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '移除去年年报' }).click();
  await expect(page.getByText('还没有导入 2023 年年报。', { exact: false })).toBeVisible();
  expect(await kept()).toEqual([]);

  // This very draft was of 2024 when the list of drafts was read: it is not offered as its own year before.
  await page.getByRole('button', { name: '更改报告年度' }).click();
  await page.getByRole('dialog').getByRole('combobox').selectOption('2025');
  await page.getByRole('button', { name: '改为 2025 年度' }).click();
  await expect(page.getByText('还没有导入 2024 年年报。', { exact: false })).toBeVisible();
  await expect(page.getByText('本机有', { exact: false })).toHaveCount(0);
});

test('a draft of this computer is offered on 基本信息; what is typed is never overwritten', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram();
  const former = await bridgeReply(page, 'drafts:create', { unit: UNIT, reportYear: 2023 });
  await bridgeReply(page, 'drafts:save', { id: former.summary.id, report: LAST_YEAR });
  await openBasics(page);
  await goTo(page, REQUESTS);
  await cell(page, '第三部分，上年结转，自然人').fill('5');
  await page.keyboard.press('Enter');
  await goTo(page, '基本信息');
  await expect(page.getByText(`本机有“${UNIT.name} 2023 年年报”草稿。`)).toBeVisible();
  await page.getByRole('button', { name: `导入本机草稿 ${UNIT.name} 2023 年年报` }).click();
  await page.getByRole('dialog').getByRole('button', { name: '导入去年年报' }).click();
  await expect(page.getByRole('status')).toContainText('填入 0 件，可修改。');
  await goTo(page, REQUESTS);
  await expect(cell(page, '第三部分，上年结转，自然人')).toHaveValue('5');
  await expect(cell(page, '第三部分，上年结转，商业企业')).toHaveValue('0');
  await cell(page, '第三部分，上年结转，自然人').click();
  await expect(page.getByText('去年年报的结转下年度是 3 件', { exact: false }).first()).toBeVisible();
  // The fill is one step of work of its own.
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(cell(page, '第三部分，上年结转，商业企业')).toHaveValue('');
  await expect(cell(page, '第三部分，上年结转，自然人')).toHaveValue('5');
});

test('a damaged report of last year costs the draft nothing and is told', async ({ launchProgram }) => {
  const first = await launchProgram();
  const { outcome, ...begun } = await bridgeReply(first.page, 'previous:begin-report', {
    previous: LAST_YEAR,
  });
  if (outcome !== 'opened' || !('draft' in begun)) throw new Error(outcome);
  const { id, name } = begun.draft.summary;
  await first.close();
  const folder = join(first.userData, 'previous');
  await truncate(join(folder, `${id}.ndbg`), 300);

  const { page } = await launchProgram({ userData: first.userData });
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('status')).toContainText('去年的年报没有读出来：');
  await expect(page.getByRole('status')).toContainText('本年报不受影响，可以重新导入去年年报。');
  expect(await readdir(folder)).toEqual([expect.stringContaining('damaged')]);
  await goTo(page, '对比去年');
  await expect(page.getByRole('heading', { name: '还没有去年的数字' })).toBeVisible();
  await expect(page.getByRole('button', { name: '导入去年年报' })).toBeVisible();
});

test('a paragraph of last year is copied after the one the caret stands in', async ({ launchProgram }) => {
  const { page, userData } = await launchProgram();
  const { summary } = await bridgeReply(page, 'drafts:create', { unit: UNIT, reportYear: 2024 });
  await bridgeReply(page, 'previous:keep', { id: summary.id, previous: LAST_YEAR });
  await page.reload();
  await page.getByRole('link', { name: summary.name }).click();
  await goTo(page, '一、总体情况');
  const text = page.getByRole('textbox', { name: '一、总体情况' });
  // Nothing is written yet, so last year's text lies open.
  await expect(page.getByText('去年的内容（2023 年，5 段）')).toBeVisible();
  await expect(page.getByRole('button', { name: '复制这一段，第 2 段' })).toBeVisible();
  await text.fill('今年的第一段。\n今年的第二段。');
  await text.press('Control+Home');
  await page.getByRole('button', { name: '复制这一段，第 2 段' }).click();
  await expect(text).toHaveValue('今年的第一段。\n2023年，我镇主动公开信息 120 条。\n今年的第二段。');
  await expect(text).toBeFocused();
  await expect(page.getByRole('status')).toContainText('已复制去年的一段，请改成今年的情况。');
  await expectSaved(page);
  const file = join(userData, 'drafts', `${summary.id}.ndbg`);
  await expect.poll(() => readFile(file, 'utf8')).toContain('我镇主动公开信息 120 条');

  // A year that was last year's own is flagged where it stands, until it is changed.
  await text.fill('');
  await page.getByRole('button', { name: '复制这一段，第 5 段' }).click();
  const messages = page.getByRole('main').getByRole('listitem');
  const flagged = messages.filter({ hasText: '第一部分有与去年年报一字不差的段落，其中写着“2023年”' });
  await expect(flagged).toBeVisible();
  await text.fill('截至2024年底，网站专栏共有信息 300 条。');
  await expect(flagged).toHaveCount(0);
});

test('the comparison shows both years and leads to the cell', async ({ launchProgram }) => {
  const { page } = await launchProgram();
  const { summary } = await bridgeReply(page, 'drafts:create', { unit: UNIT, reportYear: 2024 });
  const { report } = await bridgeReply(page, 'drafts:open', { id: summary.id }).then((opened) => {
    if (opened.outcome !== 'opened') throw new Error(opened.outcome);
    return opened.draft;
  });
  const cells = { 'disclosure.licensing.decisionCount': 240, 'requests.newlyReceived.naturalPerson': 6 };
  await bridgeReply(page, 'drafts:save', { id: summary.id, report: { ...report, cells } });
  await bridgeReply(page, 'previous:keep', { id: summary.id, previous: LAST_YEAR });
  await page.reload();
  await page.getByRole('link', { name: summary.name }).click();
  await goTo(page, '对比去年');
  const disclosure = page.getByRole('table', { name: '二、主动公开政府信息情况，两年对比' });
  await expect(disclosure.getByRole('row', { name: /240/ })).toHaveText(
    '本年处理决定数量（件）24012+228+1900.0%变化很大',
  );
  const requests = page.getByRole('table', { name: `${REQUESTS}，两年对比` });
  await expect(requests.getByRole('row')).toHaveCount(32);
  await page.getByRole('button', { name: '显示每一列的数字' }).click();
  await requests.getByRole('row', { name: '自然人 6 4 +2 +50.0%' }).getByRole('link').click();
  await expect(page.getByRole('heading', { name: REQUESTS, level: 1 })).toBeVisible();
  await expect(cell(page, '第三部分，本年新收，自然人')).toBeFocused();
  await page.getByRole('button', { name: '返回对比去年' }).click();
  await expect(page.getByRole('heading', { name: '对比去年', level: 1 })).toBeVisible();
  await disclosure.getByRole('row', { name: /240/ }).getByRole('link').click();
  await expect(page.getByRole('button', { name: '返回对比去年' })).toBeVisible();
  await page.getByRole('button', { name: '返回对比去年' }).click();
  await expect(disclosure.getByRole('row', { name: /240/ }).getByRole('link')).toBeFocused();
});

test('what leaves as a formal copy is checked with last year’s report', async ({ launchProgram }) => {
  const program = await launchProgram();
  const { app, page, userData } = program;
  await inSeasonOf(2024, program);
  const reading = readReportFile(await readFile('tests/scenarios/huaian-city-2024.ndbg', 'utf8'));
  if (!reading.ok) throw new Error(reading.problem.message);
  // Published as it stands, so every 请核实 of the report alone has been answered for.
  const toVerify = validate(reading.report).filter(({ severity }) => severity === 'warning');
  const explanations = Object.fromEntries(toVerify.map(({ key }) => [key, '公开件原文如此，已核对。']));
  const report = { ...reading.report, explanations };
  const { unit } = report;
  const { summary } = await bridgeReply(page, 'drafts:create', { unit, reportYear: 2024 });
  const previous = { ...report, reportYear: 2023, cells: { 'requests.carriedForward.naturalPerson': 999 } };
  await mkdir(join(userData, 'out'));
  const offered = await answerSaveDialog(app, join(userData, 'out', 'report.ndbg'));
  await bridgeReply(page, 'exports:report-file', { id: summary.id, report });
  await bridgeReply(page, 'previous:keep', { id: summary.id, previous });
  await bridgeReply(page, 'exports:report-file', { id: summary.id, report });
  const names = await offered();
  expect(names.map((name) => name.includes('（草稿）'))).toEqual([false, true]);
});
