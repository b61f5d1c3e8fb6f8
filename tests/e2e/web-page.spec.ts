import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { layOutReport } from '#shared/layout/lay-out-report';
import { scenario } from '../pdf/sample-reports';
import { asBrowser } from './as-browser';
import { axeViolations } from './axe-violations';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';
import { answerOpenDialog, answerSaveDialog } from './stub-dialogs';
import { clipboardNow } from './system-clipboard';

const NAME = 'huaian-city-2024';
/** What the report prints in its tables, cell by cell. */
const PRINTED = layOutReport(scenario(NAME)).blocks.flatMap((block) =>
  block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => plain(text))) : [],
);

function plain(text: string): string {
  return text.replaceAll(/\s/g, '');
}

async function openScenario(app: ElectronApplication, page: Page): Promise<void> {
  await answerOpenDialog(app, join(process.cwd(), `tests/scenarios/${NAME}.ndbg`));
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(page.getByRole('heading', { name: /年年报目录$/ })).toBeVisible();
  await goTo(page, '导出上报文件');
}

const cellsOf = (page: Page) =>
  page
    .locator('th, td')
    .evaluateAll((cells) => cells.map((cell) => (cell.textContent ?? '').replaceAll(/\s/g, '')));

test('另存为网页 writes a page that any browser shows with every cell', async ({ launchProgram }) => {
  const { app, page, userData } = await launchProgram();
  await openScenario(app, page);
  const target = join(userData, '年报.html');
  const offered = await answerSaveDialog(app, target);
  await page.getByRole('button', { name: '另存为网页' }).click();
  await expect(page.getByRole('heading', { name: /^已另存为网页/ })).toBeFocused();
  expect((await offered())[0]).toMatch(/2024年政府信息公开工作年度报告(（草稿）)?\.html$/);
  expect((await readFile(target, 'utf8')).startsWith('<!DOCTYPE html>')).toBe(true);

  await asBrowser(target, async (browser) => {
    expect(await browser.title()).toContain('2024年政府信息公开工作年度报告');
    expect(await cellsOf(browser)).toEqual(PRINTED);
    await expect(browser.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(browser.getByRole('heading', { level: 2 })).toHaveCount(6);
    await expect(browser.getByRole('table')).toHaveCount(3);
    const requests = browser.getByRole('table', { name: '三、收到和处理政府信息公开申请情况' });
    await expect(requests.getByRole('rowheader', { name: '一、本年新收政府信息公开申请数量' })).toBeVisible();
    expect(await axeViolations(browser)).toEqual([]);
  });
});

test('复制到剪贴板 puts the report there as HTML and as text', async ({ launchProgram }) => {
  const { app, page } = await launchProgram();
  await openScenario(app, page);
  await page.getByRole('button', { name: '复制到剪贴板' }).click();
  await expect(page.getByText(/^已复制全文/)).toBeVisible();
  const { html, text } = await clipboardNow(app);
  expect(html).toContain('<table border="1"');
  expect(html).not.toMatch(/ (class|id)=/);
  expect(text).toContain('一、总体情况');

  await test.step('and an editor takes it with the same cells', async () => {
    const pasted = await page.evaluate((copied) => {
      const parsed = new DOMParser().parseFromString(copied, 'text/html');
      return [...parsed.querySelectorAll('th, td')].map((cell) =>
        (cell.textContent ?? '').replaceAll(/\s/g, ''),
      );
    }, html);
    expect(pasted).toEqual(PRINTED);
  });
  expect(await axeViolations(page)).toEqual([]);
});
