import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { FormTable } from '#shared/form/form';
import { formOf } from '#shared/form/forms';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { inSeasonOf } from './in-season';
import { expect, test } from './launch-program';
import { expectSaved } from './pages-of-report';
import { checkPdf, pdfText } from './read-pdf';
import { answerSaveDialog } from './stub-dialogs';

const UNIT = '淮安市人民政府';
const TEXTS = {
  overview:
    '主动公开政策文件，解读同步发布。全市受理政府信息公开申请3119件，答复3050件，上年结转34件，结转下年度103件。行政复议351件，行政诉讼46件。信息发布逐条审核，网站专栏按期更新。开展年度考核和社会评议，没有发生责任追究情形。',
  problems:
    '存在的问题是政策解读质量仍需提升，政务公开队伍人员不足、流动快；下一步改进措施是加强培训，充实政务公开队伍，提升解读质效。',
  otherMatters: '全年收取政府信息公开信息处理费3940元。',
} as const;

/** The report whose figures are typed. */
function model(): Report {
  const outcome = readReportFile(readFileSync('tests/scenarios/huaian-city-2024.ndbg', 'utf8'));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.report;
}

/** Presses Tab until the focus is on what is looked for, as someone without a mouse would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

async function pressButton(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    const found = await page.evaluate(
      (wanted) =>
        document.activeElement?.tagName === 'BUTTON' && document.activeElement.textContent?.includes(wanted),
      name,
    );
    if (found) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

/** Types a whole table in print order: a figure, Tab, the next figure; computed cells are passed by. */
async function typeTable(page: Page, table: FormTable, report: Report): Promise<void> {
  await tabTo(page, '[role="grid"] input');
  const cells = table.rows.flatMap((row) =>
    row.flatMap((gridCell) => (gridCell.type === 'data' ? [gridCell.cell] : [])),
  );
  for (const cell of cells) {
    if (cell.sumOf === undefined) await page.keyboard.type(String(report.cells[cell.id]));
    await page.keyboard.press('Tab');
  }
}

test('the 2021 form is filled in, checked and exported by keyboard alone', async ({ launchProgram }) => {
  const report = model();
  const form = formOf('2021');
  const program = await launchProgram();
  const { app, page, userData } = program;
  await inSeasonOf(report.reportYear, program);
  await expect(page.getByRole('button', { name: '新建年报' })).toBeVisible();

  await test.step('a new report for 2024', async () => {
    await pressButton(page, '新建年报');
    await expect(page.getByLabel('单位全称')).toBeFocused();
    await page.keyboard.type(UNIT);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2024');
    await pressButton(page, '新建年报');
    await expect(page.getByRole('heading', { name: '2024 年年报目录' })).toBeVisible();
  });

  await test.step('the six sections, one after the other', async () => {
    await pressButton(page, '开始填写');
    await expect(page.getByRole('heading', { name: '基本信息' })).toBeVisible();
    for (const section of form.sections) {
      await pressButton(page, '下一部分');
      await expect(page.getByRole('heading', { name: section.heading, level: 1 })).toBeVisible();
      if (section.kind === 'table') await typeTable(page, section.table, report);
      else {
        await tabTo(page, 'main textarea');
        await page.keyboard.type(TEXTS[section.id]);
      }
    }
  });

  await test.step('every total is the one the published report states', async () => {
    await pressButton(page, '检查全部');
    await expect(page.getByText('校验通过，可以上报。').first()).toBeVisible();
    await expectSaved(page);
  });

  await test.step('the PDF holds every figure and every sentence', async () => {
    const target = join(userData, '正式.pdf');
    await answerSaveDialog(app, target);
    await pressButton(page, '打印预览');
    await pressButton(page, '导出上报文件');
    await expect(page.getByRole('heading', { name: '导出上报文件', level: 1 })).toBeVisible();
    await pressButton(page, '导出正式 PDF');
    await expect(page.getByRole('heading', { name: /已导出正式 PDF/ })).toBeFocused();
    checkPdf(target);
    const printed = pdfText(target);
    for (const text of Object.values(TEXTS)) expect(printed).toContain(text);
    for (const content of Object.values(report.cells)) expect(printed).toContain(String(content));
    for (const content of Object.values(report.stated)) expect(printed).toContain(String(content));
    expect(printed).toContain('一、本年新收政府信息公开申请数量30015300614');
  });
});
