import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';

const SCENARIO = 'tests/scenarios/zhanjiang-office-2023.ndbg';
const GRID_CELL = '第三部分，重复申请，自然人';

test('Ctrl+Z and Ctrl+Y take steps back and again over the whole report, go there and say what', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram({ args: [SCENARIO] });
  const status = page.getByRole('status');

  await goTo(page, '三、收到和处理政府信息公开申请情况');
  const cell = page.getByRole('grid').getByLabel(GRID_CELL, { exact: true });
  await cell.click();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');

  await goTo(page, '五、存在的主要问题及改进情况');
  const text = page.getByRole('textbox', { name: /存在的主要问题/ });
  const former = await text.inputValue();
  await text.press('Control+End');
  await page.keyboard.type('还有一句');
  await page.keyboard.press('Control+z');
  await expect(text).toHaveValue(former);
  await expect(status).toContainText('已撤销：第五部分的文字，去掉 4 字');

  await page.keyboard.press('Control+z');
  await expect(status).toContainText('已撤销：表三“重复申请／自然人” 5 → 3');
  await expect(cell).toBeFocused();
  await expect(cell).toHaveValue('3');

  await page.getByRole('button', { name: '重做' }).click();
  await expect(status).toContainText('已重做：表三“重复申请／自然人” 3 → 5');
  await expect(cell).toHaveValue('5');
  await page.keyboard.press('Control+y');
  await expect(status).toContainText('已重做：第五部分的文字，恢复 4 字');
  await expect(text).toHaveValue(`${former}还有一句`);
  await page.keyboard.press('Control+y');
  await expect(status).toContainText('没有可以重做的操作。');
});

test('what is being typed into a cell is taken back before any step', async ({ launchProgram }) => {
  const { page } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, '三、收到和处理政府信息公开申请情况');
  const cell = page.getByRole('grid').getByLabel(GRID_CELL, { exact: true });
  await cell.click();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('77');
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveValue('3');
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveValue('');
  await expect(page.getByRole('status')).toContainText('3 → 空白');
});

test('a fill is one step, and so is what is typed under 基本信息', async ({ launchProgram }) => {
  const { page } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, '三、收到和处理政府信息公开申请情况');
  const fill = page.getByRole('button', { name: /^空白处全部填 0/ });
  const words = await fill.innerText();
  await fill.click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^填入 0/ })
    .click();
  await expect(fill).toBeDisabled();
  await page.keyboard.press('Control+z');
  await expect(fill).toHaveText(words);
  await expect(page.getByRole('status')).toContainText(/已撤销：表三的 \d+ 格/);

  await goTo(page, '基本信息');
  const name = page.getByLabel('单位全称');
  const former = await name.inputValue();
  await name.press('End');
  await page.keyboard.type('甲');
  await page.keyboard.press('Control+z');
  await expect(name).toHaveValue(former);
});
