import { scenario } from '../pdf/sample-reports';
import { inSeasonOf } from './in-season';
import { expect, test } from './launch-program';
import { cell, goTo } from './pages-of-report';
import { reportFileAtHand } from './report-at-hand';
import { answerOpenDialog } from './stub-dialogs';

/** Without the totals its file states, which this program computes. */
const PUBLISHED = { ...scenario('huaian-city-2024'), stated: {} };
const REQUESTS = '三、收到和处理政府信息公开申请情况';
const OVERVIEW = '一、总体情况';
const at = (row: string, column: string) => `第三部分，${row}，${column}`;

test('a finding comes once the figure is accepted, in one wording everywhere, and leads into its cell', async ({
  launchProgram,
}) => {
  const program = await launchProgram();
  const { app, page } = program;
  await inSeasonOf(2024, program);
  await answerOpenDialog(app, reportFileAtHand(PUBLISHED));
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await goTo(page, REQUESTS);
  const wrong = cell(page, at('本年新收', '自然人'));
  const strip = page.getByRole('region', { name: '本格提示' });
  const list = page.getByRole('complementary', { name: '校验结果和填写帮助' });
  const grid = page.getByRole('grid');

  await test.step('nothing is said of a figure that is still being typed', async () => {
    await wrong.click();
    await page.keyboard.type('9');
    // Longer than any check waits.
    await page.waitForTimeout(700);
    await expect(page.getByText('一列不平')).toHaveCount(0);
    await expect(wrong).not.toHaveAttribute('aria-invalid');
  });

  const before = await grid.boundingBox();
  let message = '';
  await test.step('accepted, it is told where, with both sides, the difference and what to do', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await expect(strip).toContainText('必须修改');
    message = await strip
      .getByText(/一列不平/)
      .first()
      .innerText();
    message = message.replace(/^\s*必须修改\s*/, '').trim();
    expect(message).toMatch(
      /^“自然人”一列不平：新收 \d+＋上年结转 \d+＝\d+；办理结果总计 \d+＋结转下年度 \d+＝\d+，相差 \d+。请核对这四行。/,
    );
    await expect(list).toContainText(message);
    await expect(wrong).toHaveAttribute('aria-invalid', 'true');
    expect(await grid.boundingBox(), 'the table does not jump').toEqual(before);
  });

  await test.step('all cells it names are framed together, with a sign beside the colour', async () => {
    const total = cell(page, at('（七）总计', '自然人'));
    await total.click();
    const related = await grid
      .locator('td[data-related] input')
      .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('aria-label')));
    for (const row of ['本年新收', '上年结转', '（七）总计', '结转下年度继续办理'])
      expect(related).toContain(at(row, '自然人'));
    const signs = await grid.locator('td[data-mark]').evaluateAll((cells) =>
      cells.map((marked) => {
        const { clipPath, backgroundImage } = getComputedStyle(marked, '::before');
        return `${clipPath} ${backgroundImage}`;
      }),
    );
    expect(signs.length).toBeGreaterThanOrEqual(related.length);
    for (const sign of signs) expect(sign).toMatch(/polygon|radial-gradient/);
  });

  await test.step('a blank cell is spoken of once the part is left', async () => {
    await cell(page, at('重复申请', '其他')).click();
    await page.keyboard.press('Delete');
    await page.waitForTimeout(500);
    await expect(list.getByText('还没有填写')).toHaveCount(0);
    await goTo(page, '二、主动公开政府信息情况');
    await expect(list.getByText('第三部分“重复申请／其他”还没有填写', { exact: false })).toBeVisible();
  });

  await test.step('from the list by click, by Enter and by F8 the focus goes into the cell, in sight', async () => {
    await goTo(page, REQUESTS);
    const link = list
      .getByRole('listitem')
      .filter({ hasText: message.slice(0, 12) })
      .getByRole('button', { name: '去核对' })
      .first();
    await cell(page, at('结转下年度继续办理', '总计')).click();
    await link.click();
    await expect(wrong).toBeFocused();
    await expect(wrong).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('rowheader', { name: /本年新收/ })).toBeInViewport();
    await expect(page.getByRole('columnheader', { name: '自然人' })).toBeInViewport();
    await cell(page, at('结转下年度继续办理', '总计')).click();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(wrong).toBeFocused();
    await goTo(page, '基本信息');
    await page.keyboard.press('F8');
    await expect(wrong).toBeFocused();
    await page.keyboard.press('F8');
    // To another cell or another page: the next finding is wherever it is.
    await expect(page.locator(':focus')).not.toHaveAttribute('aria-label', at('本年新收', '自然人'));
    await page.keyboard.press('Shift+F8');
    await expect(wrong).toBeFocused();
  });

  await test.step('the list is grouped 必须修改, 请核实, 提示', async () => {
    const groups = await list.getByRole('heading', { level: 3 }).allInnerTexts();
    const severities = groups
      .map((group) => group.split(' ')[0])
      .filter((word) => /必须修改|请核实|提示/.test(word ?? ''));
    expect(severities).toEqual(['必须修改', '请核实', '提示']);
  });
});

test('a text is held against the table in words; its 说明 is 5 to 100 characters and lapses with the figure', async ({
  launchProgram,
}) => {
  const program = await launchProgram();
  const { app, page } = program;
  await inSeasonOf(2024, program);
  await answerOpenDialog(app, reportFileAtHand(PUBLISHED));
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await goTo(page, OVERVIEW);
  const text = page.getByRole('textbox', { name: OVERVIEW });
  await text.fill('全年收到政府信息公开申请6件。');
  const found = page.getByText(/正文说收到申请 6 件，表中新收 \d+ 件、含结转共 \d+ 件/);

  await test.step('it stands under the text and in the list, in the same words', async () => {
    await expect(page.locator('#overview-messages').getByText(/正文说收到申请 6 件/)).toBeVisible();
    await expect(found).toHaveCount(2);
    const [area, message] = [await text.boundingBox(), await found.first().boundingBox()];
    expect(message?.y ?? 0).toBeGreaterThanOrEqual((area?.y ?? 0) + (area?.height ?? 0));
  });

  const list = page.getByRole('complementary', { name: '校验结果和填写帮助' });
  const entry = list.getByRole('listitem').filter({ hasText: '正文说收到申请 6 件' });

  await test.step('去核对 and 填写说明 beside it; too short and too long are told with the number', async () => {
    await expect(entry.getByRole('button', { name: '去核对' })).toBeVisible();
    await entry.getByRole('button', { name: '填写说明' }).click();
    const reason = entry.getByLabel('说明', { exact: true });
    for (const [written, told] of [
      ['', '请写明为什么这样填是对的。'],
      ['四个字啊', '说明至少写 5 个字，现在是 4 个字。'],
      ['长'.repeat(101), '说明最多写 100 个字，现在是 101 个字。'],
    ] as const) {
      await reason.fill(written);
      await entry.getByRole('button', { name: '保存说明' }).click();
      await expect(entry.getByText(told)).toBeVisible();
    }
    await reason.fill('统计口径不同，已请示。');
    await entry.getByRole('button', { name: '保存说明' }).click();
    await expect(entry.getByText('说明：统计口径不同，已请示。')).toBeVisible();
    await expect(entry.getByRole('button', { name: '修改说明' })).toBeFocused();
  });

  await test.step('it stays through other changes, and lapses with a figure it explains', async () => {
    await goTo(page, REQUESTS);
    await cell(page, at('重复申请', '其他')).click();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await expect(entry.getByText('说明：统计口径不同，已请示。')).toBeVisible();
    await cell(page, at('本年新收', '其他')).click();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await expect(entry.getByText(/数字或文字有改动，原说明已失效，请重新核实。/)).toBeVisible();
  });
});
