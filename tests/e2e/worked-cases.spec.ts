import { axeViolations } from './axe-violations';
import { expect, test } from './launch-program';
import { cell, goTo } from './pages-of-report';

const REQUESTS = '三、收到和处理政府信息公开申请情况';

test('help at a row gives an example, its document, and says where nothing is settled', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram({ args: ['tests/scenarios/hongze-district-2023.ndbg'] });
  await goTo(page, REQUESTS);
  const help = page.getByRole('region', { name: '填写帮助' });
  await page.getByRole('rowheader', { name: '1.申请人无正当理由逾期不补正' }).hover();
  await page.getByRole('button', { name: '逾期不补正的填写帮助' }).click();
  await expect(help).toContainText('例：发出补正通知，期满没有补正，也没有说明理由。');
  await expect(help).toContainText('通行做法（《中华人民共和国政府信息公开条例》第三十条）');
  await expect(help).not.toContainText('未找到全国统一口径');
  await cell(page, '第三部分，其他处理中的“3.其他”，自然人').click();
  await expect(help).toContainText('通行做法；未找到全国统一口径，请以上级通知为准');
});

test('worked cases are read, followed and left by keyboard', async ({ launchProgram }) => {
  const { page } = await launchProgram({ args: ['tests/scenarios/hongze-district-2023.ndbg'] });
  await goTo(page, REQUESTS);
  const figure = cell(page, '第三部分，逾期不补正，自然人');
  await figure.click();
  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', { name: '填写帮助' })).toBeFocused();
  const wayBack = page.getByText('看完帮助，按 Esc 回到刚才的位置。');
  await expect(wayBack).toBeVisible();
  await page.keyboard.press('F1');
  await page.keyboard.press('Tab');
  const title = page.getByRole('button', { name: '通知补正，期满没有补正' });
  await expect(title).toBeFocused();
  await expect(title).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(title).toHaveAttribute('aria-expanded', 'true');
  const figures = page.getByRole('table', { name: '“自然人”一列的数字（举例）' });
  await expect(figures.getByRole('row')).toHaveText([
    '栏目收到前办结后',
    '本年新收34',
    '予以公开33',
    '逾期不补正01',
    '（七）总计34',
  ]);
  await expect(
    page.getByText('办结后这一列是平的：新收 4＋上年结转 0＝4；办理结果总计 4＋结转下年度 0＝4。'),
  ).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '补正了，还是看不清要什么' })).toBeFocused();
  await page.keyboard.press('Enter');
  const followed = page.getByRole('button', { name: '补正了，还是看不清要什么', expanded: true });
  await expect(followed).toBeFocused();
  await expect(followed).toBeInViewport();
  await expect(figures).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(figures).toHaveCount(1);
  await expect(wayBack).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(figure).toBeFocused();
  await expect(wayBack).toBeHidden();

  await cell(page, '第三部分，部分公开，自然人').click();
  await expect(
    page.getByRole('button', { name: '一件申请，一部分给、一部分不给', expanded: false }),
  ).toBeVisible();
  await expect(title).toHaveCount(0);
});

for (const size of ['标准 100 %', '200 %']) {
  test(`axe finds nothing in the help with a case open, at ${size}`, async ({ launchProgram }) => {
    const { page } = await launchProgram({ args: ['tests/scenarios/hongze-district-2023.ndbg'] });
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await page.getByLabel('字号').selectOption(size);
    await goTo(page, REQUESTS);
    await cell(page, '第三部分，部分公开，自然人').click();
    await page.keyboard.press('F1');
    await page.getByRole('button', { name: '一件申请，一部分给、一部分不给' }).click();
    await expect(page.getByRole('table', { name: '“自然人”一列的数字（举例）' })).toBeVisible();
    expect(await axeViolations(page), 'a case').toEqual([]);
    await page.getByRole('button', { name: '第三方不同意公开' }).click();
    expect(await axeViolations(page), 'a case it points to').toEqual([]);
    const overflow = await page
      .getByRole('complementary')
      .evaluate((aside) => aside.scrollWidth - aside.clientWidth);
    expect(overflow, 'the panel scrolls only up and down').toBeLessThanOrEqual(0);
  });
}
