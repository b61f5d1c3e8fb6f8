import { axeViolations } from './axe-violations';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';

test('an outline goes in after what is there, as one step, and is marked until it is rewritten', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram({ args: ['tests/scenarios/huaian-city-2024.ndbg'] });
  await goTo(page, '一、总体情况');
  const text = page.getByRole('textbox', { name: '一、总体情况' });
  await text.fill('本单位认真贯彻条例。');
  await page.getByRole('button', { name: '插入提纲' }).click();
  const outlined = await text.inputValue();
  expect(outlined).toMatch(/^本单位认真贯彻条例。\n（一）主动公开\n（待补充：/);
  expect(outlined).toMatch(/新收政府信息公开申请\d+件/);
  await expect(page.getByRole('status')).toContainText('已在文字后面插入提纲');
  await expect(page.getByRole('button', { name: '插入提纲' })).toBeHidden();
  await expect(text).toBeFocused();
  await expect(page.getByText('○监督保障还没写到')).toBeVisible();
  await page.keyboard.type('全年公开 12 条。');
  const notice = page.getByText(/待改写：还有 \d+ 段是提纲的原话。/);
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: '去改写下一段' }).press('Enter');
  const selected = await text.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(outlined).toContain(selected);
  expect(selected.length).toBeGreaterThan(5);
  for (const size of ['标准 100 %', '200 %']) {
    await page.getByLabel('字号').selectOption(size);
    expect(await axeViolations(page), size).toEqual([]);
  }
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(text).toHaveValue(outlined);
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(text).toHaveValue('本单位认真贯彻条例。');
  await expect(notice).toBeHidden();
});
