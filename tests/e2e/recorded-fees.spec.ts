import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './launch-program';
import { expectSaved, goTo } from './pages-of-report';

const PAGE = '六、其他需要报告的事项';

async function newReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: '新建年报' }).click();
  await page.getByLabel('单位全称').fill('银州区城市管理局');
  await page.getByRole('dialog').getByRole('button', { name: '新建年报' }).click();
  await expect(page.getByRole('heading', { name: /年年报目录/ })).toBeVisible();
}

test('信息处理费 is recorded beside section six and held against its text', async ({ launchProgram }) => {
  const { page } = await launchProgram();
  await newReport(page);
  await goTo(page, PAGE);
  const register = page.getByRole('group', { name: '信息处理费登记（可不填）' });
  const notices = register.getByLabel('发出收费通知（件）');
  const collected = register.getByLabel('实际收取金额（元）');

  await test.step('a blank is not recorded, a figure that cannot be read is told once it is left', async () => {
    await collected.fill('约三千');
    await expect(register.getByText('当前是“约三千”')).toHaveCount(0);
    await collected.press('Tab');
    await expect(
      register.getByText(/“实际收取金额”应为不小于 0 的数字，单位是元，最多 2 位小数/),
    ).toBeVisible();
    await expect(collected).toHaveAttribute('aria-invalid', 'true');
    const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  await test.step('a figure is cleaned, and contradicts the text until one of them is corrected', async () => {
    await notices.fill('３件');
    await notices.press('Enter');
    await expect(notices).toHaveValue('3');
    await collected.fill('3,490元');
    await collected.press('Tab');
    await expect(collected).toHaveValue('3490');
    await page.getByRole('textbox', { name: PAGE }).fill('全年收取政府信息公开信息处理费3940元。');
    const contradiction = page.getByText('第六部分的信息处理费 3940 元与登记的 3490 元不一致');
    await expect(contradiction.first()).toBeVisible();
    await collected.fill('3940');
    await collected.press('Tab');
    await expect(contradiction).toHaveCount(0);
  });

  await test.step('undo takes back the last figure, and all is there when the draft is opened again', async () => {
    await page.getByRole('button', { name: /撤销/ }).click();
    await expect(collected).toHaveValue('3490');
    await collected.fill('3940');
    await collected.press('Tab');
    await expectSaved(page);
    await page.getByText('全部年报').click();
    await page.getByRole('link', { name: /银州区城市管理局 \d{4} 年年报/ }).click();
    await goTo(page, PAGE);
    await expect(notices).toHaveValue('3');
    await expect(collected).toHaveValue('3940');
  });
});
