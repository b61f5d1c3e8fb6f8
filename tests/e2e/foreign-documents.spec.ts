import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { ForeignBlock } from '#shared/import/foreign-document';
import type { Report } from '#shared/report/report';
import { printedBlocks } from '../foreign-documents/printed-blocks';
import { typedInWord } from '../foreign-documents/typed-in-word';
import { writeHtml } from '../foreign-documents/write-html';
import { scenario } from '../pdf/sample-reports';
import { axeViolations } from './axe-violations';
import { LAST_YEAR } from './last-year-files';
import { expect, test } from './launch-program';
import { cell, goTo } from './pages-of-report';
import { answerOpenDialog } from './stub-dialogs';
import { copyElsewhere } from './system-clipboard';

const review = (page: Page) => page.getByRole('dialog', { name: /核对读入的内容/ });

test('a Word report typed by hand is looked over, put right, and becomes a draft or last year’s report', async ({
  launchProgram,
}, info) => {
  const { app, page } = await launchProgram();
  const path = info.outputPath('去年年报.docx');
  await writeFile(path, typedInWord(LAST_YEAR));
  await answerOpenDialog(app, path);
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(review(page)).toContainText('已读出 6 个部分');
  await expect(review(page).getByRole('listitem').filter({ hasText: '自行撤回' })).toHaveCount(1);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('F8');
  const refused = review(page).getByRole('textbox', { name: /属于国家秘密，自然人，读不出/ });
  await expect(refused).toBeFocused();
  await refused.fill('2');
  await page.keyboard.press('Enter');
  await expect(review(page).getByRole('textbox', { name: /其他法律行政法规禁止公开，自然人/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '继续核对' }).click();
  await review(page).getByRole('button', { name: '建成草稿' }).click();
  await expect(page.getByRole('heading', { name: /目录|2023/ }).first()).toBeVisible();
});

const CITY = scenario('huaian-city-2024');
const line = (text: string): ForeignBlock => ({ kind: 'paragraph', text });
const isRequests = (block: ForeignBlock) => block.kind === 'table' && block.name === '第三部分';

/** A report as somebody selects and copies it on a web site, all of the page; the table of requests is a picture. */
function copiedPage(report: Report): string {
  return writeHtml([
    ...['首页', '政务公开', '2022年政府信息公开工作年度报告', '当前位置：首页 > 年度报告'].map(line),
    ...printedBlocks(report).map((block): ForeignBlock => (isRequests(block) ? { kind: 'picture' } : block)),
    ...['扫一扫在手机打开当前页', '【打印】【关闭】'].map(line),
  ]);
}

test('a web page pasted on the start screen, a table pasted on the review page, and last year’s Word report', async ({
  launchProgram,
}, info) => {
  const { app, page } = await launchProgram();
  await expect(page.getByRole('button', { name: '新建年报' })).toBeVisible();
  await copyElsewhere(app, { text: '首页', html: copiedPage(CITY) });
  await page.keyboard.press('Control+V');
  await expect(review(page)).toContainText('已读出 5 个部分、25 个数字');
  await expect(review(page)).toContainText('第三部分的表是图片，数字读不出来。');
  await expect(review(page).getByLabel('单位全称')).toHaveValue(CITY.unit.name);
  await expect(review(page).getByRole('listitem').filter({ hasText: '扫一扫' })).toHaveCount(1);

  await copyElsewhere(app, { text: '12', html: '<p>12</p>' });
  await review(page).getByRole('button', { name: '粘贴表格' }).click();
  await expect(review(page).getByRole('status')).toContainText('剪贴板里没有表格，没有改动。');
  await copyElsewhere(app, { text: '', html: writeHtml(printedBlocks(CITY).filter(isRequests)) });
  await review(page).getByRole('button', { name: '粘贴表格' }).click();
  await expect(review(page).getByRole('status')).toHaveText('已从粘贴的表读出 175 个数字。请核对。');
  await expect(review(page)).toContainText('已读出 6 个部分、200 个数字。请逐项核对。');
  expect(await axeViolations(page)).toEqual([]);
  await review(page).getByRole('button', { name: '建成草稿' }).click();

  await goTo(page, '基本信息');
  const former = { ...LAST_YEAR, unit: CITY.unit };
  const path = info.outputPath('去年年报.docx');
  await writeFile(path, typedInWord(former));
  await answerOpenDialog(app, path);
  await page.getByRole('button', { name: '导入去年年报' }).click();
  await expect(review(page).getByRole('listitem').filter({ hasText: '自行撤回' })).toHaveCount(1);
  await review(page).getByRole('button', { name: '作为去年的年报' }).click();
  const asked = page.getByRole('dialog', { name: '导入这份去年年报？' });
  await expect(asked).toContainText('2023 年度');
  await asked.getByRole('button', { name: '导入去年年报' }).click();
  await expect(page.getByText(`已导入 2023 年年报（${CITY.unit.name}）。`)).toBeVisible();
  await goTo(page, '三、收到和处理政府信息公开申请情况');
  // What the page said stays; the difference is for the checks to tell.
  await expect(cell(page, '第三部分，上年结转，自然人')).toHaveValue('34');
});
