import type { Locator } from '@playwright/test';
import { expect, test } from './launch-program';
import { cell, expectSaved, goTo } from './pages-of-report';
import { clipboardNow } from './system-clipboard';

const SCENARIO = 'tests/scenarios/zhanjiang-office-2023.ndbg';
const SECTION = '三、收到和处理政府信息公开申请情况';
const at = (row: string, column: string) => `第三部分，${row}，${column}`;

/** Values of cells, in their order. */
const values = (cells: readonly Locator[]) => Promise.all(cells.map((each) => each.inputValue()));

test('a block is selected, said and left by the keyboard', async ({ launchProgram }) => {
  const { page } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, SECTION);
  const status = page.getByRole('status');
  const selected = page.locator('td[aria-selected="true"]');
  await cell(page, at('重复申请', '自然人')).click();
  await expect(selected).toHaveCount(0);

  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(status).toContainText('已选 3 行 2 列，共 6 格');
  await expect(selected).toHaveCount(6);
  await expect(cell(page, at('重复申请', '自然人'))).toBeFocused();

  await page.keyboard.press('Control+Shift+End');
  await expect(status).toContainText('列，共');
  await page.keyboard.press('Escape');
  await expect(selected).toHaveCount(0);
  await expect(status).toHaveText('');

  await page.keyboard.press('Control+a');
  await expect(status).toContainText('已选 25 行 7 列，共 175 格');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);
});

test('a block is selected by mouse: dragging, and Shift with a click', async ({ launchProgram }) => {
  const { page } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, SECTION);
  const from = cell(page, at('重复申请', '商业企业'));
  const to = cell(page, at('要求提供公开出版物', '社会公益组织'));
  await from.hover();
  await page.mouse.down();
  await to.hover();
  await page.mouse.up();
  await expect(page.getByRole('status')).toContainText('已选 2 行 3 列，共 6 格');
  await expect(from).toBeFocused();

  // Released: the pointer moves over other cells and the block stays.
  await cell(page, at('重复申请', '总计')).hover();
  await expect(page.locator('td[aria-selected="true"]')).toHaveCount(6);

  // Held under the lower edge, the table scrolls on to its end.
  const box = await page.getByRole('grid').locator('..').boundingBox();
  if (box === null) throw new Error('the grid is not in sight');
  await from.hover();
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 60, box.y + box.height + 30, { steps: 4 });
  await expect(cell(page, at('结转下年度继续办理', '总计'))).toBeInViewport();
  await expect(page.getByRole('status')).toContainText('已选 9 行 6 列，共 54 格');
  await page.mouse.up();
  await from.click();

  await cell(page, at('重复申请', '其他')).click({ modifiers: ['Shift'] });
  await expect(page.getByRole('status')).toContainText('已选 1 行 5 列，共 5 格');
  await to.click();
  await expect(page.locator('td[aria-selected="true"]')).toHaveCount(0);
});

test('the right mouse button on a block keeps it and offers to copy and cut it', async ({
  launchProgram,
}) => {
  const { app, page } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, SECTION);
  await cell(page, at('本年新收', '自然人')).click();
  await page.keyboard.press('Shift+ArrowRight');
  // No menu is opened: it would wait for somebody.
  await app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function () {
      const enabled = this.items.filter((item) => item.enabled && item.role !== undefined);
      Reflect.set(globalThis, 'offered', enabled.map(({ label }) => label).join(' '));
    };
  });
  await cell(page, at('本年新收', '商业企业')).click({ button: 'right' });
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'offered'))).toContain('剪切 复制');
  await expect(page.locator('td[aria-selected="true"]')).toHaveCount(2);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.copy());
  await expect(page.getByRole('status')).toContainText('已复制 2 格。');
});

test('a block is cleared, filled and filled down, each as one step to undo', async ({ launchProgram }) => {
  const { page } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, SECTION);
  const status = page.getByRole('status');
  const cells = ['重复申请', '要求提供公开出版物'].flatMap((row) =>
    ['其他', '总计'].map((column) => cell(page, at(row, column))),
  );
  await cell(page, at('重复申请', '其他')).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type('4');
  await page.keyboard.press('Control+Enter');
  await expect(status).toContainText('已填入 2 格。');
  expect((await values(cells)).filter((_, index) => index % 2 === 0)).toEqual(['4', '4']);

  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Control+d');
  await expect(status).toContainText('已向下填充 1 格。');
  expect((await values(cells)).filter((_, index) => index % 2 === 0)).toEqual(['9', '9']);

  await page.keyboard.press('Delete');
  await expect(status).toContainText('已清除 2 格。');
  expect((await values(cells)).filter((_, index) => index % 2 === 0)).toEqual(['', '']);
  await page.keyboard.press('Control+z');
  expect((await values(cells)).filter((_, index) => index % 2 === 0)).toEqual(['9', '9']);
  await expectSaved(page);
});

test('a block is copied as text and as a table, and cut in one step that leaves computed cells', async ({
  launchProgram,
}) => {
  const { app, page } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, SECTION);
  const first = cell(page, at('本年新收', '自然人'));
  await first.click();
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+c');
  const row = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'].map(
    (column) => cell(page, at('本年新收', column)),
  );
  const figures = await values(row);
  await expect(page.getByRole('status')).toContainText('已复制 7 格。');
  expect((await clipboardNow(app)).text.trimEnd()).toBe(figures.join('\t'));
  expect((await clipboardNow(app)).html).toContain(`<td align="right">${figures[0]}</td>`);

  await page.keyboard.press('Control+x');
  await expect(page.getByRole('status')).toContainText('已剪切 6 格，自动计算格 1 格只复制。');
  expect(await values(row)).toEqual(['', '', '', '', '', '', '']);
  await page.keyboard.press('Control+z');
  expect(await values(row)).toEqual(figures);

  // A blank cell has nothing to copy but its blank: what was on the clipboard must not be taken for it.
  await first.click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+c');
  expect((await clipboardNow(app)).text).toBe('');
});
