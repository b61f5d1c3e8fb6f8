import type { Page } from '@playwright/test';
import { formOf } from '#shared/form/forms';
import { scenario } from '../pdf/sample-reports';
import { inSeasonOf } from './in-season';
import { expect, test } from './launch-program';
import { cell, expectSaved, goTo } from './pages-of-report';
import { reportFileAtHand } from './report-at-hand';
import { answerOpenDialog } from './stub-dialogs';

const SCENARIO = 'huaian-city-2024';
const [OVERVIEW, DISCLOSURE, REQUESTS, DISPUTES, PROBLEMS, OTHER] = formOf('2021').sections.map(
  ({ heading }) => heading,
) as [string, string, string, string, string, string];
const PARTS = ['基本信息', OVERVIEW, DISCLOSURE, REQUESTS, DISPUTES, PROBLEMS, OTHER];

/** The row of the task list with this name. */
const task = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });

/** Opens a published report in the season it was made in. */
async function openInSeason(launched: Parameters<typeof inSeasonOf>[1], path: string): Promise<void> {
  await inSeasonOf(2024, launched);
  await answerOpenDialog(launched.app, path);
  await launched.page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(launched.page.getByRole('heading', { name: '2024 年年报目录' })).toBeVisible();
}

test('the start screen and the task list say how everything stands, and lead back to the place last left', async ({
  launchProgram,
}) => {
  const program = await launchProgram();
  const { page } = program;
  await openInSeason(program, reportFileAtHand(scenario(SCENARIO)));

  await test.step('rows in official order, each with its name as the link, a state and a line of detail', async () => {
    const names = page.getByRole('main').getByRole('link');
    await expect(names).toHaveText([
      ...PARTS,
      '对比去年',
      '检查全部',
      '打印预览',
      '导出上报文件',
      '早先版本',
      '关于本软件',
    ]);
    for (const row of await page.getByRole('main').getByRole('listitem').all())
      await expect(row.getByRole('paragraph').first()).toHaveText(/./);
    await expect(task(page, REQUESTS)).toContainText('本部分已填完');
  });

  await test.step('every state in its words, plain text and no link', async () => {
    await goTo(page, REQUESTS);
    await cell(page, '第三部分，重复申请，自然人').click();
    await page.keyboard.press('Delete');
    await goTo(page, DISPUTES);
    await cell(page, '第四部分，行政复议，结果维持').click();
    await page.keyboard.type('约 3');
    await goTo(page, OVERVIEW);
    await goTo(page, PROBLEMS);
    await page.getByRole('textbox', { name: PROBLEMS }).fill('');
    await page.getByRole('button', { name: '返回目录' }).click();
    for (const [name, words] of [
      ['基本信息', '本部分已填完'],
      [OVERVIEW, /有 \d 处请核实/],
      [DISCLOSURE, '本部分已填完'],
      [REQUESTS, '填写中（还有 1 格空白）'],
      [DISPUTES, /有 \d 处必须修改/],
      [PROBLEMS, '未开始'],
    ] as const) {
      const state = task(page, name).getByText(words);
      await expect(state, name).toBeVisible();
      const looks = await state.evaluate((element) => ({
        isLink: element.closest('a, button') !== null,
        line: getComputedStyle(element).textDecorationLine,
        cursor: getComputedStyle(element).cursor,
      }));
      expect(looks, name).toEqual({ isLink: false, line: 'none', cursor: 'auto' });
    }
    const inkOf = (name: string, words: RegExp | string) =>
      task(page, name)
        .getByText(words)
        .evaluate((element) =>
          [getComputedStyle(element).color, getComputedStyle(element).fontWeight].join(),
        );
    expect(await inkOf(DISPUTES, /处必须修改/), 'what is to be done stands out').not.toBe(
      await inkOf(DISCLOSURE, '本部分已填完'),
    );
  });

  await test.step('any order; moving on asks nothing and refuses nothing, whatever is wrong', async () => {
    await goTo(page, OTHER);
    for (const heading of [PROBLEMS, DISPUTES, REQUESTS]) {
      await page.getByRole('button', { name: /^上一部分/ }).click();
      await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    }
    for (const heading of [DISPUTES, PROBLEMS]) {
      await page.getByRole('button', { name: /^下一部分/ }).click();
      await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    }
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: '返回目录' }).click();
    await expect(page.getByRole('heading', { name: '2024 年年报目录' })).toBeVisible();
  });

  await test.step('the list of drafts tells unit, year, state and last save; opening leads to the cell last left', async () => {
    await goTo(page, REQUESTS);
    await cell(page, '第三部分，重复申请，科研机构').click();
    await expectSaved(page);
    await page.getByRole('button', { name: '全部年报' }).click();
    const row = page.getByRole('list', { name: '年报草稿' }).getByRole('listitem');
    await expect(row).toContainText('淮安市人民政府（全市汇总） 2024 年年报');
    await expect(row).toContainText('填写中');
    await expect(row).toContainText(/最近保存 .*\d{2}:\d{2}/);
    for (const name of ['新建年报', '打开', '导入去年年报'])
      await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    await row.getByRole('link').click();
    await expect(cell(page, '第三部分，重复申请，科研机构')).toBeFocused();
  });
});

test('检查全部 shows the whole report as printed; 修改 opens the place and 返回检查页 comes back to it', async ({
  launchProgram,
}) => {
  const program = await launchProgram();
  const { page } = program;
  const { explanations: _none, ...report } = scenario(SCENARIO);
  const wrong = { ...report.cells, 'disputes.review.upheld': '约 3' };
  await openInSeason(program, reportFileAtHand({ ...report, cells: wrong, explanations: {} }));
  await goTo(page, '检查全部');

  await test.step('above it the count of what is to be done, with the list', async () => {
    await expect(page.getByRole('heading', { name: /^还有 \d 处需要处理$/ })).toBeFocused();
    await expect(page.getByText(/还有 \d 处必须修改、\d 处请核实/).first()).toBeVisible();
  });

  await test.step('every part as printed, with 修改', async () => {
    const full = page.getByRole('region', { name: '年报全文（打印出来的内容）' });
    for (const name of PARTS.slice(1))
      await expect(full.getByRole('button', { name: `修改 ${name}` })).toBeVisible();
    await expect(full.getByRole('table')).toHaveCount(3);
    for (const text of Object.values(report.narrative).flatMap((part) => part.split('\n').filter(Boolean)))
      await expect(full).toContainText(text.trim());
  });

  await test.step('修改 opens the cell, and the way back leads to the same place', async () => {
    const cellLink = page.getByRole('button', { name: '约 3', exact: true });
    await cellLink.scrollIntoViewIfNeeded();
    const scrolled = () => page.getByRole('main').evaluate((main) => Math.round(main.scrollTop));
    const before = await scrolled();
    expect(before).toBeGreaterThan(0);
    await cellLink.click();
    await expect(cell(page, '第四部分，行政复议，结果维持')).toBeFocused();
    await page.keyboard.type('3');
    await page.getByRole('button', { name: '返回检查页' }).click();
    await expect(page.getByRole('heading', { name: '检查全部', level: 1 })).toBeVisible();
    await expect.poll(async () => Math.abs((await scrolled()) - before)).toBeLessThan(300);
  });

  await test.step('修改 of a text opens it at its paragraph, of a table at its first cell', async () => {
    await page.getByRole('button', { name: `修改 ${PROBLEMS}` }).click();
    await expect(page.getByRole('textbox', { name: PROBLEMS })).toBeFocused();
    await page.getByRole('button', { name: '返回检查页' }).click();
    await expect(page.getByRole('button', { name: `修改 ${PROBLEMS}` })).toBeFocused();
    await page.getByRole('button', { name: `修改 ${REQUESTS}` }).click();
    await expect(cell(page, '第三部分，本年新收，自然人')).toBeFocused();
  });
});
