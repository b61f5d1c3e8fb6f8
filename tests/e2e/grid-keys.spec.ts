import type { Locator, Page } from '@playwright/test';
import { filledReport } from '../pdf/sample-reports';
import { expect, test } from './launch-program';
import { cell, goTo } from './pages-of-report';
import { reportFileAtHand } from './report-at-hand';
import { clipboardNow, copyElsewhere } from './system-clipboard';

const SECTION = '三、收到和处理政府信息公开申请情况';
const at = (row: string, column: string) => `第三部分，${row}，${column}`;

/** Whether and where the caret of the focused cell stands, and what it marks. */
function marked(input: Locator): Promise<[number | null, number | null]> {
  return input.evaluate((element) => {
    const { selectionStart, selectionEnd } = element as HTMLInputElement;
    return [selectionStart, selectionEnd];
  });
}

/** Presses one key after the other and holds after each which cell has the focus. */
async function walk(page: Page, steps: readonly (readonly [key: string, row: string, column: string])[]) {
  for (const [key, row, column] of steps) {
    await page.keyboard.press(key);
    await expect(cell(page, at(row, column)), key).toBeFocused();
  }
}

test('keys of a selected cell move, replace, clear and leave as in Excel', async ({ launchProgram }) => {
  const { page } = await launchProgram({ args: [reportFileAtHand(filledReport(2024, 1))] });
  await goTo(page, SECTION);
  const first = cell(page, at('本年新收', '自然人'));
  const last = cell(page, at('结转下年度继续办理', '总计'));

  await test.step('it is one tab stop, and says what it is when it is entered', async () => {
    await expect(page.getByRole('grid').locator('[tabindex="0"]')).toHaveCount(1);
    await page.getByRole('button', { name: /^空白处全部填 0/ }).press('Tab');
    for (let presses = 0; presses < 4 && !(await first.evaluate(isFocused)); presses += 1)
      await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    await expect(page.getByRole('status')).toContainText('表三，25 行 7 列，方向键移动，Esc 后按 Tab 离开');
  });

  await test.step('arrows, Enter, Tab and their opposites', () =>
    walk(page, [
      ['ArrowUp', '本年新收', '自然人'],
      ['ArrowLeft', '本年新收', '自然人'],
      ['ArrowRight', '本年新收', '商业企业'],
      ['ArrowDown', '上年结转', '商业企业'],
      ['ArrowLeft', '上年结转', '自然人'],
      ['ArrowUp', '本年新收', '自然人'],
      ['Enter', '上年结转', '自然人'],
      ['Shift+Enter', '本年新收', '自然人'],
      ['Tab', '本年新收', '商业企业'],
      ['Shift+Tab', '本年新收', '自然人'],
    ]));

  await test.step('far moves', () =>
    walk(page, [
      ['End', '本年新收', '总计'],
      ['Tab', '上年结转', '自然人'],
      ['Shift+Tab', '本年新收', '总计'],
      ['Home', '本年新收', '自然人'],
      ['Control+End', '结转下年度继续办理', '总计'],
      ['Control+Home', '本年新收', '自然人'],
      ['Control+ArrowRight', '本年新收', '总计'],
      ['Control+ArrowDown', '结转下年度继续办理', '总计'],
      ['Control+ArrowLeft', '结转下年度继续办理', '自然人'],
      ['Control+ArrowUp', '本年新收', '自然人'],
    ]));

  await test.step('a page down and up again', async () => {
    await page.keyboard.press('PageDown');
    await expect(first).not.toBeFocused();
    await expect(page.getByRole('grid').locator(':focus')).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('PageUp');
    await expect(first).toBeFocused();
  });

  await test.step('Ctrl+arrow stops where figures end', async () => {
    await cell(page, at('予以公开', '科研机构')).click();
    await page.keyboard.press('Delete');
    await expect(cell(page, at('予以公开', '科研机构'))).toHaveValue('');
    await walk(page, [
      ['Home', '予以公开', '自然人'],
      ['Control+ArrowRight', '予以公开', '商业企业'],
      ['Control+ArrowRight', '予以公开', '社会公益组织'],
    ]);
  });

  await test.step('a digit replaces, a full-width one too', async () => {
    await first.click();
    await page.keyboard.type('7');
    await expect(first).toHaveValue('7');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await expect(first).toHaveValue('70');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('８');
    await page.keyboard.press('Enter');
    await expect(first).toHaveValue('8');
  });

  await test.step('F2 and a double click edit with the caret at the end', async () => {
    await first.click();
    await page.keyboard.press('F2');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expect(first).toHaveValue('85');
    await first.dblclick();
    expect(await marked(first)).toEqual([2, 2]);
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await expect(first).toHaveValue('851');
  });

  await test.step('Delete clears, Backspace clears and edits', async () => {
    await first.click();
    await page.keyboard.press('Delete');
    await expect(first).toHaveValue('');
    await page.keyboard.press('Control+z');
    await expect(first).toHaveValue('851');
    await page.keyboard.press('Backspace');
    await expect(first).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(first).toHaveValue('851');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await expect(first).toHaveValue('3');
  });

  await test.step('Tab at the end leaves the grid, and so it does anywhere after Esc', async () => {
    await last.click();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(last).toBeFocused();
    await first.click();
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);
    await cell(page, at('重复申请', '自然人')).click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Escape');
    await expect(page.locator('td[aria-selected="true"]')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);
  });
});

test('keys of a cell being edited belong to its text until it is accepted', async ({ launchProgram }) => {
  const { app, page } = await launchProgram({ args: [reportFileAtHand(filledReport(2024, 1))] });
  await goTo(page, SECTION);
  const first = cell(page, at('本年新收', '自然人'));
  const beside = cell(page, at('本年新收', '商业企业'));
  const below = cell(page, at('上年结转', '自然人'));

  await test.step('Enter accepts and goes down, Shift+Enter up, Tab on', async () => {
    await first.click();
    await page.keyboard.type('12');
    await walk(page, [['Enter', '上年结转', '自然人']]);
    await page.keyboard.type('34');
    await walk(page, [['Shift+Enter', '本年新收', '自然人']]);
    await page.keyboard.type('56');
    await walk(page, [['Tab', '本年新收', '商业企业']]);
    await page.keyboard.type('78');
    await walk(page, [['Shift+Tab', '本年新收', '自然人']]);
    for (const [input, figure] of [
      [first, '56'],
      [beside, '78'],
      [below, '34'],
    ] as const)
      await expect(input).toHaveValue(figure);
  });

  await test.step('after a run of Tabs, Enter goes under where the run began', async () => {
    await beside.click();
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await page.keyboard.type('4');
    await walk(page, [['Enter', '上年结转', '商业企业']]);
  });

  await test.step('arrows accept what was typed; after F2 they move the caret', async () => {
    await first.click();
    await page.keyboard.type('90');
    await walk(page, [['ArrowRight', '本年新收', '商业企业']]);
    await expect(first).toHaveValue('90');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F2');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('1');
    await expect(first).toHaveValue('910');
    await page.keyboard.press('Home');
    expect(await marked(first)).toEqual([0, 0]);
    await page.keyboard.press('End');
    expect(await marked(first)).toEqual([3, 3]);
    await page.keyboard.press('Control+ArrowLeft');
    expect(await marked(first)).toEqual([0, 0]);
    await page.keyboard.press('Control+End');
    expect(await marked(first)).toEqual([3, 3]);
    await page.keyboard.press('PageDown');
    await expect(first).toBeFocused();
  });

  await test.step('Shift+arrow marks text, Delete and Backspace take characters', async () => {
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await marked(first)).toEqual([2, 3]);
    await page.keyboard.press('Shift+Home');
    expect(await marked(first)).toEqual([0, 3]);
    await expect(page.locator('td[aria-selected="true"]')).toHaveCount(0);
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await expect(first).toHaveValue('10');
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await expect(first).toHaveValue('1');
  });

  await test.step('the clipboard takes the marked text and gives it back', async () => {
    await copyElsewhere(app, { text: '' });
    await page.keyboard.type('23');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Control+c');
    await expect.poll(async () => (await clipboardNow(app)).text).toBe('3');
    await page.keyboard.press('Control+a');
    expect(await marked(first)).toEqual([0, 3]);
    await page.keyboard.press('Control+x');
    await expect(first).toHaveValue('');
    await page.keyboard.press('Control+v');
    await expect(first).toHaveValue('123');
    await page.keyboard.press('Control+v');
    await expect(first).toHaveValue('123123');
  });

  await test.step('Esc puts the former figure back, and Ctrl+Z too', async () => {
    await page.keyboard.press('Escape');
    await expect(first).toHaveValue('90');
    await expect(first).toBeFocused();
    await page.keyboard.type('6');
    await page.keyboard.press('Control+z');
    await expect(first).toHaveValue('90');
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('status')).toContainText('已撤销：表三“本年新收／自然人” 90 → 56');
    await page.keyboard.press('Control+y');
    await expect(first).toHaveValue('90');
  });
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
