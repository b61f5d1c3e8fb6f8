import type { Page } from '@playwright/test';
import { clipboardFixture } from './clipboard-fixtures';
import { expect, test } from './launch-program';
import { cell, expectSaved, goTo } from './pages-of-report';
import { copyElsewhere } from './system-clipboard';

const DISCLOSURE = '二、主动公开政府信息情况';
const REQUESTS = '三、收到和处理政府信息公开申请情况';
const DISPUTES = '四、政府信息公开行政复议、行政诉讼情况';
const at = (row: string, column: string) => `第三部分，${row}，${column}`;

/** A blank report of the form in force, at one of its sections. */
async function blankReportAt(page: Page, section: string): Promise<void> {
  await page.getByRole('button', { name: '新建年报' }).click();
  await page.getByLabel('单位全称').fill('城关镇人民政府');
  await page.getByRole('dialog').getByRole('button', { name: '新建年报' }).click();
  await goTo(page, section);
}

/** Every figure of the open table, in print order. */
function figures(page: Page): Promise<string[]> {
  return page
    .getByRole('grid')
    .locator('input[data-cell]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
}

test('one figure goes into one cell as if it were typed', async ({ launchProgram }) => {
  const { app, page } = await launchProgram({ args: ['tests/scenarios/hongze-district-2023.ndbg'] });
  await goTo(page, DISPUTES);
  const upheld = cell(page, '第四部分，行政复议，结果维持');
  await upheld.click();
  await copyElsewhere(app, { text: '1,007\r\n' });
  await page.keyboard.press('Control+V');
  await page.keyboard.press('ArrowRight');
  await expect(upheld).toHaveValue('1007');
  await expect(page.getByText('已把“1,007”整理为 1007。')).toBeVisible();
  await page.keyboard.type('3');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status')).toHaveText('');

  await cell(page, '第四部分，行政复议，总计').click();
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('status')).toContainText('此格自动计算，无需填写。');
  await expectSaved(page);
});

for (const source of ['calc', 'writer'] as const) {
  test(`the whole 表三 is pasted as LibreOffice ${source} copies it, by its labels, and undone as one step`, async ({
    launchProgram,
  }) => {
    const { app, page } = await launchProgram();
    await blankReportAt(page, REQUESTS);
    await copyElsewhere(app, {
      text: clipboardFixture(`${source}-requests-2021.txt`),
      html: clipboardFixture(`${source}-requests-2021.html`),
    });
    await cell(page, at('重复申请', '其他')).click();
    await page.keyboard.press('Control+V');
    if (source === 'writer') {
      const dialog = page.getByRole('dialog', { name: '粘贴到表三？' });
      await expect(dialog.getByText('与自动计算不同 31 格，请核对')).toBeVisible();
      await expect(dialog.getByText('本年新收／总计：粘贴内容的总计 99 与自动计算 1239 不同')).toBeVisible();
      await dialog.getByRole('button', { name: '粘贴（144 格）' }).click();
    }
    const status = page.getByRole('status');
    await expect(status).toContainText('已粘贴 144 格，跳过自动计算格 31 格。');
    await expect(cell(page, at('本年新收', '自然人'))).toHaveValue('1234');
    await expect(cell(page, at('本年新收', '总计'))).toHaveValue('1239');
    await expect(cell(page, at('结转下年度继续办理', '科研机构'))).toHaveValue('1234');
    await expect(page.locator('td[aria-selected="true"]')).toHaveCount(175);

    await page.keyboard.press('Control+z');
    await expect(status).toContainText('已撤销：表三的 144 格');
    expect(new Set(await figures(page))).toEqual(new Set(['']));
    await page.keyboard.press('Control+y');
    await expect(cell(page, at('本年新收', '总计'))).toHaveValue('1239');
    await expectSaved(page);
  });
}

test('表二 as Word copies it: merged cells, struck-out and hidden text, “/” offered as 0', async ({
  launchProgram,
}) => {
  const { app, page } = await launchProgram();
  await blankReportAt(page, DISCLOSURE);
  await copyElsewhere(app, { html: clipboardFixture('word-disclosure-2021.html') });
  await cell(page, '第二部分，规章，本年制发件数').click();
  await page.keyboard.press('Control+V');
  const dialog = page.getByRole('dialog', { name: '粘贴到表二？' });
  await expect(dialog.getByLabel('“/”“—”“无”按 0 填入（1 格）')).toBeChecked();
  await dialog.getByRole('button', { name: '粘贴（10 格）' }).click();
  await expect(page.getByRole('status')).toContainText('已粘贴 10 格。');
  expect(await figures(page)).toEqual(['0', '0', '0', '3', '1', '28', '1234', '56', '0', '12.50']);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+V');
  await dialog.getByLabel('“/”“—”“无”按 0 填入（1 格）').uncheck();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: '粘贴（10 格）' }).click();
  await expect(cell(page, '第二部分，行政强制，本年处理决定数量')).toHaveValue('/');
});

test('表四 out of a web page goes by its heads; nothing of the page is loaded', async ({ launchProgram }) => {
  const { app, page } = await launchProgram();
  await blankReportAt(page, DISPUTES);
  await copyElsewhere(app, { text: '首页 信息公开年报', html: clipboardFixture('web-page-disputes.html') });
  await cell(page, '第四部分，复议后起诉，结果维持').click();
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('status')).toContainText('已粘贴 12 格，跳过自动计算格 3 格。');
  expect((await figures(page)).join(' ')).toBe('2 1 0 0 3 1 0 0 1 2 0 0 0 0 0');
});

test('figures that would be replaced are shown first, with what is left out and why', async ({
  launchProgram,
}) => {
  const { app, page } = await launchProgram();
  await blankReportAt(page, REQUESTS);
  await cell(page, at('结转下年度继续办理', '法律服务机构')).click();
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6');
  await page.keyboard.press('ArrowLeft');
  const before = await figures(page);
  await copyElsewhere(app, { text: '7\t约 8\t9\t10\r\n11\t12\r\n' });
  await page.keyboard.press('Control+V');
  const dialog = page.getByRole('dialog', { name: '粘贴到表三？' });
  await expect(dialog.getByRole('row', { name: '结转下年度继续办理／法律服务机构 5 7' })).toBeVisible();
  await expect(dialog.getByText('读不出数字 1 格，不粘贴，原内容不变')).toBeVisible();
  await expect(dialog.getByText('结转下年度继续办理／其他：“约 8”')).toBeVisible();
  await expect(dialog.getByText('超出表格边缘 3 格，不粘贴')).toBeVisible();

  await dialog.getByRole('button', { name: '放弃粘贴' }).click();
  await expect(page.getByRole('status')).toContainText('没有粘贴，没有改动。');
  expect(await figures(page)).toEqual(before);
  await expect(cell(page, at('结转下年度继续办理', '法律服务机构'))).toBeFocused();

  await page.keyboard.press('Control+V');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('已粘贴 1 格，跳过自动计算格 1 格。');
  await expect(cell(page, at('结转下年度继续办理', '法律服务机构'))).toHaveValue('7');
  await expect(cell(page, at('结转下年度继续办理', '其他'))).toHaveValue('6');
});

test('a block that is copied comes back elsewhere, and one figure fills a block', async ({
  launchProgram,
}) => {
  const { app, page } = await launchProgram();
  await blankReportAt(page, REQUESTS);
  await cell(page, at('本年新收', '自然人')).click();
  for (const figure of ['1', '2', '3']) {
    await page.keyboard.type(figure);
    await page.keyboard.press('Tab');
  }
  await cell(page, at('本年新收', '自然人')).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+C');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('status')).toContainText('已粘贴 3 格。');
  await expect(cell(page, at('上年结转', '科研机构'))).toHaveValue('3');

  await copyElsewhere(app, { text: '0' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Shift+End');
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('status')).toContainText('已粘贴 132 格。');
  await expect(cell(page, at('结转下年度继续办理', '总计'))).toHaveValue('0');
});

test('several cells pasted while a figure is typed: what is typed is accepted first', async ({
  launchProgram,
}) => {
  const { app, page } = await launchProgram();
  await blankReportAt(page, REQUESTS);
  await cell(page, at('本年新收', '自然人')).click();
  await page.keyboard.type('12');
  await copyElsewhere(app, { text: '3\t4\r\n' });
  await page.keyboard.press('Control+V');
  const dialog = page.getByRole('dialog', { name: '粘贴到表三？' });
  await expect(dialog.getByRole('row', { name: '本年新收／自然人 12 3' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cell(page, at('本年新收', '自然人'))).toHaveValue('12');
  await expect(cell(page, at('本年新收', '商业企业'))).toHaveValue('');
});

test('a hostile clipboard is refused or left out in a second, and nothing is lost', async ({
  launchProgram,
}) => {
  const { app, page } = await launchProgram({ args: ['tests/scenarios/hongze-district-2023.ndbg'] });
  await goTo(page, DISPUTES);
  const upheld = cell(page, '第四部分，行政复议，结果维持');
  await upheld.click();
  const before = await figures(page);
  const status = page.getByRole('status');
  const hostile: [string, { text: string; html?: string }, string][] = [
    ['ten megabytes in one line', { text: '9'.repeat(10_000_000) }, '粘贴的内容太多'],
    ['a long single text', { text: '9'.repeat(5000) }, '粘贴的内容有 5000 个字，一格放不下。没有改动。'],
    ['a million cells', { text: '1\t2\t3\t4\r\n'.repeat(250_000) }, '粘贴的内容太多'],
    ['a hundred thousand columns', { text: '1\t'.repeat(100_000) }, '粘贴的内容太多'],
    [
      'a table of spans',
      {
        text: '1\t2',
        html: `<table>${'<tr><td colspan=1000 rowspan=60000>1<td>2</tr>'.repeat(900)}</table>`,
      },
      '粘贴的内容太多',
    ],
    [
      'formulas and signs',
      { text: '=1+1\t\u202e21\t😀\t@SUM(1)' },
      '粘贴的内容里没有可以填的数字。没有改动。',
    ],
    [
      'a whole document',
      { text: '各位代表：\n现将有关情况报告如下。\n谢谢大家。\n' },
      '粘贴的内容里没有可以填的数字。没有改动。',
    ],
  ];
  for (const [what, copied, sentence] of hostile) {
    await copyElsewhere(app, copied);
    // Said anew each time: what was said before is taken away first.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(status, what).toHaveText('');
    const began = performance.now();
    await page.keyboard.press('Control+V');
    await expect(status, what).toContainText(sentence);
    expect(performance.now() - began, what).toBeLessThan(1500);
    expect(await figures(page), what).toEqual(before);
  }
  await copyElsewhere(app, { html: '<table><tr><td><img src=x onerror="document.title=1">3<td>4</table>' });
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('dialog').getByRole('row', { name: /结果维持 \d+ 3/ })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await figures(page)).toEqual(before);
  await expectSaved(page);
});
