import type { Locator } from '@playwright/test';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';

const REQUESTS = '三、收到和处理政府信息公开申请情况';
const PROBLEMS = '五、存在的主要问题及改进情况';

/** A property of an element as it is drawn, as a number of pixels where it is one. */
const drawn = (locator: Locator, property: string) =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
const pixels = async (locator: Locator, property: string) =>
  Number.parseFloat(await drawn(locator, property));

test('sizes, lines, fonts and buttons are those of the conventions, and 字号 is remembered', async ({
  launchProgram,
}) => {
  const first = await launchProgram({ args: ['tests/scenarios/hongze-district-2023.ndbg'] });
  const { page } = first;
  await goTo(page, PROBLEMS);
  const text = page.getByRole('textbox', { name: PROBLEMS });

  await test.step('18 px and 1.6 in texts, 1.4 in tables, fonts of this system, and of no other', async () => {
    expect(await pixels(page.locator('body'), 'font-size')).toBe(18);
    expect(await pixels(text, 'font-size')).toBe(18);
    expect((await pixels(text, 'line-height')) / 18).toBeCloseTo(1.6, 2);
    const fonts = process.platform === 'linux' ? /^"Noto Sans CJK SC"(?!.*YaHei)/ : /^"Microsoft YaHei UI"/;
    expect(await drawn(page.locator('body'), 'font-family')).toMatch(fonts);
    await goTo(page, REQUESTS);
    const grid = page.getByRole('grid');
    const size = await pixels(grid, 'font-size');
    expect(size).toBeGreaterThanOrEqual(16);
    expect((await pixels(grid, 'line-height')) / size).toBeCloseTo(1.4, 2);
  });

  await test.step('one primary button, at the bottom right', async () => {
    for (const name of ['基本信息', PROBLEMS, REQUESTS, '检查全部', '打印预览']) {
      await goTo(page, name);
      const primary = page.locator('[data-variant="filled"]:visible');
      await expect(primary, name).toHaveCount(1);
      const box = await primary.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeGreaterThan(1366 - 60);
      expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeGreaterThan(768 - 60);
    }
  });

  await test.step('four sizes, applied at once, and no other page for it', async () => {
    const choice = page.getByLabel('字号');
    await expect(choice.locator('option')).toHaveText(['标准 100 %', '大 125 %', '特大 150 %', '200 %']);
    await goTo(page, REQUESTS);
    for (const [label, size] of [
      ['大 125 %', 22.5],
      ['特大 150 %', 27],
      ['200 %', 36],
    ] as const) {
      await choice.selectOption(label);
      expect(await pixels(page.locator('body'), 'font-size')).toBe(size);
      await expect(choice).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('heading', { name: REQUESTS, level: 1 })).toBeVisible();
    }
    await choice.selectOption('特大 150 %');
  });

  await test.step('what destroys is not the primary button, and stands apart from it', async () => {
    await page.getByLabel('字号').selectOption('特大 150 %');
    await page.getByRole('button', { name: '全部年报' }).click();
    const remove = page.getByRole('button', { name: /^删除/ });
    expect(await remove.getAttribute('data-variant')).not.toBe('filled');
    const apart = await remove.evaluate((button) => button.closest('footer') === null);
    expect(apart).toBe(true);
    await remove.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('[data-variant="filled"]')).toHaveText('保留草稿');
    await page.keyboard.press('Escape');
  });

  await first.close();
  const second = await launchProgram({ userData: first.userData });
  await expect(second.page.getByLabel('字号')).toHaveValue('150');
});
