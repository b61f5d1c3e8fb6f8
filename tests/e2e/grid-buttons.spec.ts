import { expect, type Page } from '@playwright/test';
import { axeViolations } from './axe-violations';
import { test } from './launch-program';
import { cell, goTo } from './pages-of-report';
import { copyElsewhere } from './system-clipboard';

const SECTION = '三、收到和处理政府信息公开申请情况';
const named = (row: string, column: string) => `第三部分，${row}，${column}`;
const value = (page: Page, row: string, column: string) => cell(page, named(row, column)).inputValue();

async function selectBlock(page: Page): Promise<void> {
  await cell(page, named('予以公开', '自然人')).click();
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown'])
    await page.keyboard.press(key);
}

test('粘贴 and 清除所选 act on the selected block, by mouse and by keyboard, each one step', async ({
  launchProgram,
}) => {
  const { app, page } = await launchProgram({ args: ['tests/scenarios/huaian-city-2024.ndbg'] });
  await goTo(page, SECTION);
  const status = page.getByRole('status');
  const first = cell(page, named('予以公开', '自然人'));
  const before = await first.inputValue();

  await selectBlock(page);
  await page.getByRole('button', { name: '清除所选' }).click();
  await expect(status).toContainText('已清除 8 格。');
  await expect(first).toBeFocused();
  await expect(first).toHaveValue('');

  // Two rows over four: the block holds what was copied twice. Nothing stands there, so nothing is asked.
  await copyElsewhere(app, { text: '1\t2\r\n3\t4\r\n' });
  await page.getByRole('button', { name: '粘贴' }).press('Enter');
  await expect(status).toContainText('已粘贴 8 格。');
  const rows = ['予以公开', '部分公开', '属于国家秘密', '其他法律行政法规禁止公开'];
  const pasted = [];
  for (const row of rows)
    pasted.push((await value(page, row, '自然人')) + (await value(page, row, '商业企业')));
  expect(pasted).toEqual(['12', '34', '12', '34']);
  await expect(first).toBeFocused();

  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(first).toHaveValue('');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(first).toHaveValue(before);

  await app.evaluate(({ clipboard }) => clipboard.clear());
  await page.getByRole('button', { name: '粘贴' }).click();
  await expect(status).toContainText('剪贴板里没有文字或表格，没有改动。请先复制。');
  await expect(first).toHaveValue(before);
});

test('the buttons stand in one line with the instruction and cost no row, also where all cells are blank', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram();
  await page.getByRole('button', { name: '新建年报' }).click();
  await page.getByLabel('单位全称').fill('城关镇人民政府');
  await page.getByRole('dialog').getByRole('button', { name: '新建年报' }).click();
  await goTo(page, SECTION);
  const instruction = await page.getByText('没有发生的请填 0。灰色格自动计算。').boundingBox();
  for (const name of ['粘贴', '清除所选', /空白处全部填 0/]) {
    const box = await page.getByRole('button', { name }).boundingBox();
    if (box === null || instruction === null) throw new Error('not on the screen');
    expect(Math.abs(box.y + box.height / 2 - instruction.y - instruction.height / 2)).toBeLessThan(8);
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  for (const size of ['标准 100 %', '200 %']) {
    await page.getByLabel('字号').selectOption(size);
    expect(await axeViolations(page), size).toEqual([]);
  }
});

test('the ？ of a row is there for fingers and keys too', async ({ launchProgram }) => {
  const { page } = await launchProgram({ args: ['tests/scenarios/huaian-city-2024.ndbg'] });
  await goTo(page, SECTION);
  await cell(page, named('部分公开', '商业企业')).focus();
  const help = page.getByRole('button', { name: '部分公开的填写帮助' });
  await expect(help).toBeVisible();
  const box = await help.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  // Only where the person is: the others wait for the mouse.
  await expect(page.getByRole('button', { name: '予以公开的填写帮助' })).toBeHidden();

  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await expect(help).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '填写帮助' })).toBeFocused();
  await expect(page.getByRole('heading', { name: /^部分公开／/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cell(page, named('部分公开', '商业企业'))).toBeFocused();

  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);

  await cell(page, named('予以公开', '自然人')).focus();
  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', { name: '填写帮助' })).toBeFocused();
});

test('no ？ hides a word of its row, on either form', async ({ launchProgram }) => {
  for (const report of ['huaian-city-2024', 'yinzhou-2019']) {
    const { page } = await launchProgram({ args: [`tests/scenarios/${report}.ndbg`] });
    for (const section of ['二、', '三、', '四、']) {
      await goTo(page, section);
      expect(await page.getByRole('grid').evaluate(namesUnderHelp), `${report} ${section}`).toEqual([]);
    }
  }
});

/** Names of which a letter lies under the `？` of their row, seen or not. Runs in the page. */
function namesUnderHelp(grid: Element): string[] {
  return [...grid.querySelectorAll('[data-help]')].flatMap((help) => {
    const label = help.parentElement?.firstElementChild;
    if (!(label instanceof HTMLElement)) return [];
    const text = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
    const lines: DOMRect[] = [];
    for (let node = text.nextNode(); node !== null; node = text.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      lines.push(...range.getClientRects());
    }
    const round = help.getBoundingClientRect();
    // The lines of a text are higher than its letters, and the sign is round.
    const covers = lines.some(
      (line) =>
        line.right > round.left + 2 &&
        line.left < round.right &&
        line.bottom > round.top + 6 &&
        line.top < round.bottom - 6,
    );
    return covers ? [label.innerText] : [];
  });
}
