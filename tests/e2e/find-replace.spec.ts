import { axeViolations } from './axe-violations';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';

const SCENARIO = 'tests/scenarios/zhanjiang-office-2023.ndbg';

test('last year’s year is found in the whole report, looked at, and replaced as one step', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram({ args: [SCENARIO] });
  const status = page.getByRole('status');
  await goTo(page, '一、总体情况');
  const overview = page.getByRole('textbox', { name: '一、总体情况' });
  await overview.fill('2022年主动公开12条。\n截至２０２２年底，收到申请0件。');
  await goTo(page, '五、存在的主要问题及改进情况');
  const problems = page.getByRole('textbox', { name: /存在的主要问题/ });
  await problems.fill('2022年更新不够及时。');

  await page.keyboard.press('Control+f');
  const panel = page.getByRole('region', { name: '查找和替换' });
  await expect(panel.getByLabel('查找', { exact: true })).toBeFocused();
  await expect(panel.getByText('文中有 3 处“2022”。')).toBeVisible();
  await panel.getByRole('button', { name: '查找 2022，替换为 2023' }).click();
  await expect(panel.getByText('正文里有 3 处。')).toBeVisible();
  await expect(panel.getByText('第一部分第 2 段')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await panel.getByRole('button', { name: '去看：第一部分第 2 段' }).press('Enter');
  await expect(overview).toBeFocused();
  const selected = await overview.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe('２０２２');

  await panel.getByRole('button', { name: '替换这一处：第五部分第 1 段' }).click();
  await expect(status).toContainText('已把“2022”替换为“2023”：第五部分第 1 段。');
  await panel.getByRole('button', { name: '全部替换（2 处）' }).click();
  await expect(status).toContainText('共 2 处');
  await expect(overview).toHaveValue('2023年主动公开12条。\n截至2023年底，收到申请0件。');
  await page.keyboard.press('Control+z');
  await expect(overview).toHaveValue('2022年主动公开12条。\n截至２０２２年底，收到申请0件。');
  await page.keyboard.press('Control+z');
  await expect(problems).toHaveValue('2022年更新不够及时。');
});

test('all parts replaced at once come back with one step; what is no text is only listed', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, '六、其他需要报告的事项');
  await page.getByRole('textbox', { name: /其他需要报告/ }).fill('湛江市没有收取。');
  await goTo(page, '五、存在的主要问题及改进情况');
  const problems = page.getByRole('textbox', { name: /存在的主要问题/ });
  await problems.fill('湛江市更新不够及时。');
  await problems.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 3));
  await page.keyboard.press('Control+h');
  const panel = page.getByRole('region', { name: '查找和替换' });
  await expect(panel.getByLabel('查找', { exact: true })).toHaveValue('湛江市');
  await expect(panel.getByLabel('替换为')).toBeFocused();
  await expect(panel.getByText(/单位信息和说明里有 \d+ 处，只列出，不替换/)).toBeVisible();
  await page.keyboard.type('本市');
  await panel.getByRole('button', { name: /^全部替换/ }).press('Enter');
  await expect(problems).toHaveValue('本市更新不够及时。');
  await expect(panel.getByText(/正文里有 0 处/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toContainText('个部分的文字');
  await goTo(page, '五、存在的主要问题及改进情况');
  await expect(problems).toHaveValue('湛江市更新不够及时。');
  await panel.getByLabel('查找', { exact: true }).press('Enter');
  await expect(problems).toBeFocused();
  await page.keyboard.press('Control+f');
  await expect(panel.getByLabel('查找', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(problems).toBeFocused();
});

test('查找和替换 holds what axe asks at 200 % too', async ({ launchProgram }) => {
  const { page } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, '五、存在的主要问题及改进情况');
  await page.getByLabel('字号').selectOption('200 %');
  await page.getByRole('button', { name: '查找和替换' }).click();
  const panel = page.getByRole('region', { name: '查找和替换' });
  await panel.getByLabel('查找', { exact: true }).fill('公开');
  await expect(panel.getByText(/正文里有/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const { overflows } = await page.evaluate(() => ({
    overflows: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));
  expect(overflows).toBe(false);
});
