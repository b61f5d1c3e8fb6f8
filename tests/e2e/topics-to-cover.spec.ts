import { axeViolations } from './axe-violations';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';

test('what section 一 has to speak of is ticked as it is written', async ({ launchProgram }) => {
  const { page } = await launchProgram({ args: ['tests/scenarios/zhanjiang-office-2023.ndbg'] });
  await goTo(page, '一、总体情况');
  const list = page.getByRole('region', { name: /应写到的内容/ });
  const text = page.getByRole('textbox', { name: '一、总体情况' });
  await text.fill('');
  await expect(list.getByRole('heading')).toHaveText('应写到的内容：5 项，已写到 0 项');
  await text.pressSequentially('全年未收到政府信息公开申请。');
  await expect(list.getByRole('listitem').filter({ hasText: '依申请公开' })).toHaveText('✓依申请公开已写到');
  await expect(list.getByRole('listitem').filter({ hasText: '监督保障' })).toHaveText('○监督保障还没写到');
  await page.getByRole('button', { name: '（五）监督保障' }).click();
  await page.keyboard.type('组织培训2次。');
  await expect(list.getByRole('listitem').filter({ hasText: '监督保障' })).toHaveText('✓监督保障已写到');
  await expect(page.getByRole('button', { name: '（五）监督保障' })).toBeHidden();
  // Beside the text where there is room for both, above it otherwise.
  for (const [size, place] of [
    ['标准 100 %', 'beside'],
    ['大 125 %', 'beside'],
    ['200 %', 'above'],
  ] as const) {
    await page.getByLabel('字号').selectOption(size);
    const [topics, area] = [await list.boundingBox(), await text.boundingBox()];
    if (topics === null || area === null) throw new Error('not on the screen');
    if (place === 'beside') expect(topics.x, size).toBeGreaterThanOrEqual(area.x + area.width);
    else expect(topics.y + topics.height, size).toBeLessThanOrEqual(area.y);
    expect(await axeViolations(page), size).toEqual([]);
  }
});
