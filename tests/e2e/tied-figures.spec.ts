import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { axeViolations } from './axe-violations';
import { expect, test } from './launch-program';
import { cell, expectSaved, goTo } from './pages-of-report';
import { copyElsewhere } from './system-clipboard';

const SCENARIO = 'tests/scenarios/zhanjiang-office-2023.ndbg';
const OVERVIEW = '一、总体情况';
const REQUESTS = '三、收到和处理政府信息公开申请情况';
const NEW = '第三部分，本年新收，自然人';
const LOOSENED = '此数字与表格脱开，改动表格时不会跟着变。';

/** What decides where a sign of a text comes to lie. */
const SETS_TEXT: readonly string[] = [
  'font',
  'font-feature-settings',
  'font-kerning',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'line-break',
  'word-break',
  'overflow-wrap',
  'white-space',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'direction',
  'hyphens',
  'padding',
  'border-width',
  'box-sizing',
];

const textOf = (page: Page) => page.getByRole('textbox', { name: OVERVIEW });
/** The digits that are marked as tied, in their order. */
const marked = (page: Page) => page.locator('textarea + [aria-hidden] mark');

/** Chooses a figure for the place of the caret, by keyboard alone. */
async function insertFigure(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '插入表中数字' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '插入表中数字' });
  await dialog.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(textOf(page)).toBeFocused();
}

/** Types a figure into a cell of the table of requests and comes back to the text. */
async function changeFigure(page: Page, figure: string): Promise<void> {
  await goTo(page, REQUESTS);
  await cell(page, NEW).click();
  await page.keyboard.type(figure);
  await page.keyboard.press('Enter');
  await goTo(page, OVERVIEW);
}

async function caretAt(text: Locator, place: number): Promise<void> {
  await text.evaluate((area: HTMLTextAreaElement, at) => {
    area.focus();
    area.setSelectionRange(at, at);
  }, place);
}

async function beginWith(page: Page, words: string): Promise<Locator> {
  await goTo(page, OVERVIEW);
  const text = textOf(page);
  await text.fill(words);
  await text.press('Control+End');
  return text;
}

test('a figure chosen from the tables follows its cell, in the same step, and comes back with the draft', async ({
  launchProgram,
}) => {
  const first = await launchProgram({ args: [SCENARIO] });
  const { page } = first;
  await goTo(page, REQUESTS);
  await cell(page, NEW).click();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  const text = await beginWith(page, '本年新收申请');
  await page.getByRole('button', { name: '插入表中数字' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '插入表中数字' });
  await expect(dialog.getByRole('button', { name: `${NEW}，5` })).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(text).toHaveValue('本年新收申请5');
  await expect(page.getByRole('status')).toContainText('的 5。插入的数字会随表格变动。');
  await page.keyboard.type('件，共');
  await insertFigure(page, '第三部分，本年新收，总计，5');
  await page.keyboard.type('件。');
  await expect(text).toHaveValue('本年新收申请5件，共5件。');
  await expect(marked(page)).toHaveText(['5', '5']);

  await changeFigure(page, '128');
  await expect(text).toHaveValue('本年新收申请128件，共128件。');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('128 → 5');
  await goTo(page, OVERVIEW);
  await expect(text).toHaveValue('本年新收申请5件，共5件。');
  await page.getByRole('button', { name: '重做', exact: true }).click();
  await goTo(page, OVERVIEW);
  await expect(text).toHaveValue('本年新收申请128件，共128件。');
  await expect(marked(page)).toHaveText(['128', '128']);
  await expectSaved(page);
  await first.close();

  const again = await launchProgram({ userData: first.userData });
  await again.page.getByRole('link', { name: /湛江/ }).first().click();
  await goTo(again.page, OVERVIEW);
  await expect(textOf(again.page)).toHaveValue('本年新收申请128件，共128件。');
  await expect(marked(again.page)).toHaveText(['128', '128']);
  await changeFigure(again.page, '7');
  await expect(textOf(again.page)).toHaveValue('本年新收申请7件，共7件。');
});

test('says on opening that figures have come loose, where another program has changed the text', async ({
  launchProgram,
}) => {
  const first = await launchProgram({ args: [SCENARIO] });
  const { page } = first;
  await goTo(page, REQUESTS);
  await cell(page, NEW).click();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await beginWith(page, '本年新收申请');
  await insertFigure(page, `${NEW}，5`);
  await expectSaved(page);
  await first.close();
  const drafts = join(first.userData, 'drafts');
  const [name = ''] = await readdir(drafts);
  const { seal: _seal, ...file } = JSON.parse(await readFile(join(drafts, name), 'utf8'));
  file.narrative.overview += '件。';
  await writeFile(join(drafts, name), JSON.stringify(file));

  const again = await launchProgram({ userData: first.userData });
  await again.page.getByRole('link', { name: /湛江/ }).first().click();
  await expect(again.page.getByRole('status')).toContainText(
    '正文里有 1 个数字与表格脱开，改动表格时不会跟着变。',
  );
  expect(await axeViolations(again.page)).toEqual([]);
  await goTo(again.page, OVERVIEW);
  await expect(textOf(again.page)).toHaveValue('本年新收申请5件。');
  await expect(marked(again.page)).toHaveCount(0);
});

test('the place of the caret tells where a figure comes from; typing over it, pasting and replacing untie it', async ({
  launchProgram,
}) => {
  const { page, app } = await launchProgram({ args: [SCENARIO] });
  const status = page.getByRole('status');
  await goTo(page, REQUESTS);
  await cell(page, NEW).click();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  const text = await beginWith(page, '甲');
  await insertFigure(page, `${NEW}，5`);
  await page.keyboard.type('乙');
  const note = page.getByText('“5”取自表三“本年新收／自然人”，会随表格变动。');
  await expect(note).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  await expect(note).toBeVisible();
  for (const size of ['标准 100 %', '200 %']) {
    await page.getByLabel('字号').selectOption(size);
    expect(await axeViolations(page), size).toEqual([]);
    await page.getByRole('button', { name: '插入表中数字' }).press('Enter');
    await expect(page.getByRole('dialog').getByRole('button', { name: `${NEW}，5` })).toBeInViewport();
    expect(await axeViolations(page), `choice at ${size}`).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.getByLabel('字号').selectOption('标准 100 %');

  await page.getByRole('button', { name: '脱开' }).press('Enter');
  await expect(status).toHaveText(LOOSENED);
  await expect(text).toBeFocused();
  await expect(marked(page)).toHaveCount(0);
  await expect(text).toHaveValue('甲5乙');
  await page.keyboard.press('Control+z');
  await expect(marked(page)).toHaveText(['5']);
  await expect(status).toHaveText('已撤销：第一部分的“5”与表格脱开');

  await caretAt(text, 2);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('6');
  await expect(status).toHaveText(LOOSENED);
  await expect(text).toHaveValue('甲6乙');
  await page.keyboard.press('Control+z');
  await expect(text).toHaveValue('甲5乙');
  await expect(marked(page)).toHaveText(['5']);

  await caretAt(text, 1);
  await page.keyboard.type('丙');
  await caretAt(text, 3);
  await page.keyboard.type('件');
  await expect(text).toHaveValue('甲丙5件乙');
  await expect(marked(page)).toHaveText(['5']);

  await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(1, 4));
  await copyElsewhere(app, { text: '丁5戊' });
  await text.press('Control+v');
  await expect(status).toContainText(LOOSENED);
  await expect(marked(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(marked(page)).toHaveText(['5']);

  await page.keyboard.press('Control+h');
  const panel = page.getByRole('region', { name: '查找和替换' });
  await panel.getByLabel('查找', { exact: true }).fill('5件');
  await panel.getByLabel('替换为').fill('6件');
  await panel.getByRole('button', { name: /^全部替换/ }).press('Enter');
  await expect(status).toContainText(`${LOOSENED}要改回来`);
  await expect(marked(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(marked(page)).toHaveText(['5']);

  await changeFigure(page, '1234');
  await expect(text).toHaveValue('甲丙1234件乙');
});

test('a cell without a figure cannot be taken, one that is emptied leaves its digits waiting', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, REQUESTS);
  await cell(page, NEW).click();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  const text = await beginWith(page, '收到');
  await insertFigure(page, `${NEW}，5`);
  await goTo(page, REQUESTS);
  await cell(page, NEW).click();
  await page.keyboard.press('Delete');
  await goTo(page, OVERVIEW);
  await expect(text).toHaveValue('收到5');
  await expect(page.locator('mark[data-waiting]')).toHaveText('5');
  await caretAt(text, 3);
  await expect(page.getByText('那一格现在没有数字，这里先不变，填上后跟着变。')).toBeVisible();

  await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 0));
  await page.getByRole('button', { name: '插入表中数字' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '插入表中数字' });
  const blank = dialog.getByRole('button', { name: `${NEW}，空着，不能插入` });
  await expect(blank).toHaveAttribute('aria-disabled', 'true');
  await blank.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('还没有数字，填好后才能插入。')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('button', { name: /商业企业，/ }).first()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(blank).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(text).toHaveValue('收到5');

  await changeFigure(page, '9');
  await expect(text).toHaveValue('收到9');
  await expect(page.locator('mark[data-waiting]')).toHaveCount(0);
});

test('a figure is not put against other digits, nor loosened by an input method until a word is done', async ({
  launchProgram,
}) => {
  const { page, app } = await launchProgram({ args: [SCENARIO] });
  const session = await app.context().newCDPSession(page);
  await goTo(page, REQUESTS);
  await cell(page, NEW).click();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  const text = await beginWith(page, '2023');
  await insertFigure(page, `${NEW}，5`);
  await expect(page.getByRole('status')).toContainText('没有插入：光标紧挨着别的数字');
  await expect(text).toHaveValue('2023');
  await page.keyboard.type('年');
  await insertFigure(page, `${NEW}，5`);
  await expect(marked(page)).toHaveText(['5']);

  await caretAt(text, 5);
  await composeAndLookAt(session, page);
  await expect(text).toHaveValue('2023年收到5');
  await expect(marked(page)).toHaveText(['5']);
  await changeFigure(page, '66');
  await expect(text).toHaveValue('2023年收到66');

  await text.evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    area.setSelectionRange(7, 9);
  });
  await session.send('Input.imeSetComposition', { text: 'liu', selectionStart: 3, selectionEnd: 3 });
  await expect(marked(page)).toHaveCount(0);
  await expect(page.getByRole('status')).not.toContainText(LOOSENED);
  await session.send('Input.insertText', { text: '六十六' });
  await expect(text).toHaveValue('2023年收到六十六');
  await expect(page.getByRole('status')).toHaveText(LOOSENED);
});

/** While a word is composed before a figure, the mark goes along with it and the text area is left alone. */
async function composeAndLookAt(session: CDPSession, page: Page): Promise<void> {
  const before = await page.locator('textarea + [aria-hidden]').textContent();
  for (const letters of ['sh', 'shoudao'])
    await session.send('Input.imeSetComposition', {
      text: letters,
      selectionStart: letters.length,
      selectionEnd: letters.length,
    });
  expect(before).toBe('2023年5');
  await expect(page.locator('textarea + [aria-hidden]')).toHaveText('2023年shoudao5');
  await expect(marked(page)).toHaveText(['5']);
  await session.send('Input.insertText', { text: '收到' });
}

test('the marks lie under their digits to the pixel, whatever the size, the width and the text', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram({ args: ['tests/scenarios/huaian-city-2024.ndbg'] });
  const text = await beginWith(
    page,
    `${'第一段写得很长，English words and  spaces，一行放不下。'.repeat(9)}\n\n　　缩进的一段\t有制表符`,
  );
  await page.getByRole('button', { name: '插入提纲' }).press('Enter');
  await expect(marked(page).first()).toBeVisible();
  for (const size of ['标准 100 %', '大 125 %', '特大 150 %', '200 %']) {
    await page.getByLabel('字号').selectOption(size);
    await expect
      .poll(() =>
        text.evaluate((area: HTMLTextAreaElement) => {
          const layer = area.nextElementSibling as HTMLElement;
          return layer.scrollHeight - area.scrollHeight;
        }),
      )
      .toBe(0);
    const [areaBox, layerBox] = await text.evaluate((area: HTMLTextAreaElement) =>
      [area, area.nextElementSibling as HTMLElement].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { left, top, width, height };
      }),
    );
    expect(layerBox, size).toEqual(areaBox);
    const [areaStyle, layerStyle] = await text.evaluate(
      (area: HTMLTextAreaElement, names) =>
        [area, area.nextElementSibling as HTMLElement].map((element) => {
          const style = getComputedStyle(element);
          return names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
        }),
      SETS_TEXT,
    );
    expect(layerStyle, size).toEqual(areaStyle);
  }
});
