import type { CDPSession } from '@playwright/test';
import { expect, test } from './launch-program';
import { cell, goTo } from './pages-of-report';

/** Feeds text the way a Chinese input method does: composed letter by letter, then committed as one word. */
async function compose(session: CDPSession, spelling: string, word: string): Promise<void> {
  for (let end = 1; end <= spelling.length; end += 1) {
    const text = spelling.slice(0, end);
    await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
  }
  await session.send('Input.insertText', { text: word });
}

test('composed text arrives once, and nothing happens before it is committed', async ({ launchProgram }) => {
  const { page, app } = await launchProgram({ args: ['tests/scenarios/zhanjiang-office-2023.ndbg'] });
  const session = await app.context().newCDPSession(page);
  await goTo(page, '五、存在的主要问题及改进情况');
  const text = page.getByRole('textbox', { name: /存在的主要问题/ });
  await text.click();

  await compose(session, 'zhengfu', '政府');
  await compose(session, 'xinxi', '信息');
  await expect(text).toHaveValue('政府信息');
  await expect(page.getByText('已写 4 字')).toBeVisible();

  await session.send('Input.imeSetComposition', { text: 'gongkai', selectionStart: 7, selectionEnd: 7 });
  await page.waitForTimeout(1_200);
  await expect(page.getByText('已写 4 字')).toBeVisible();
  await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await expect(text).toHaveValue('政府信息');
  await expect(page.getByText('已写 4 字')).toBeVisible();
});

test('a cell takes the first key of an input method, and Enter and digits belong to it while it composes', async ({
  launchProgram,
}) => {
  const { page, app } = await launchProgram({ args: ['tests/scenarios/zhanjiang-office-2023.ndbg'] });
  const session = await app.context().newCDPSession(page);
  await goTo(page, '三、收到和处理政府信息公开申请情况');
  const first = cell(page, '第三部分，属于国家秘密，自然人');
  await first.click();
  await session.send('Input.imeSetComposition', { text: 'wu', selectionStart: 2, selectionEnd: 2 });
  await first.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true });
  await expect(first).toBeFocused();
  await session.send('Input.insertText', { text: '１２' });
  await page.keyboard.press('Enter');
  await expect(first).toHaveValue('12');
  await expect(cell(page, '第三部分，其他法律行政法规禁止公开，自然人')).toBeFocused();
});

test('the search and 基本信息 wait for the word that is being composed, and Esc and Enter belong to it', async ({
  launchProgram,
}) => {
  const { page, app } = await launchProgram({ args: ['tests/scenarios/zhanjiang-office-2023.ndbg'] });
  const session = await app.context().newCDPSession(page);
  const begin = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  /** A key that the input method has taken, as the page hears of it. */
  const keyOfMethod = (key: string) =>
    page.locator(':focus').dispatchEvent('keydown', { key, keyCode: 229, isComposing: true, bubbles: true });

  await goTo(page, '基本信息');
  const name = page.getByLabel('单位全称');
  await name.fill('');
  await begin('zhengfu');
  await keyOfMethod('Enter');
  await page.waitForTimeout(700);
  await expect(page.getByRole('banner')).not.toContainText('zhengfu');
  await session.send('Input.insertText', { text: '政府办公室' });
  await expect(name).toHaveValue('政府办公室');
  await expect(page.getByRole('banner')).toContainText('政府办公室');

  await page.keyboard.press('Control+f');
  const panel = page.getByRole('region', { name: '查找和替换' });
  const query = panel.getByRole('textbox', { name: '查找', exact: true });
  await query.fill('');
  await begin('zhengfu');
  await keyOfMethod('Escape');
  await page.waitForTimeout(400);
  await expect(panel).toBeVisible();
  await expect(panel.getByText('没有找到。')).toHaveCount(0);
  await session.send('Input.insertText', { text: '政府' });
  await expect(query).toHaveValue('政府');
  await expect(panel.getByText(/^正文里有 \d+ 处/)).toBeVisible();
});
