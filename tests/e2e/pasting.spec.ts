import { expect, test } from './launch-program';
import { cell, expectSaved, goTo } from './pages-of-report';

test('figures of several cells never run together into one, and one figure is pasted as it is', async ({
  launchProgram,
}) => {
  const { app, page } = await launchProgram({ args: ['tests/scenarios/hongze-district-2023.ndbg'] });
  const copy = (text: string) => app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await goTo(page, '四、政府信息公开行政复议、行政诉讼情况');
  const upheld = cell(page, '第四部分，行政复议，结果维持');
  await upheld.click();

  for (const block of ['12\r\n34\r\n', '12\t34']) {
    await copy(block);
    await page.keyboard.press('Control+V');
    await expect(page.getByText('粘贴的内容有 2 格，一次只能粘贴一格。没有改动。')).toBeVisible();
    await expect(upheld).toHaveValue('10');
  }

  await copy('1,007\r\n');
  await page.keyboard.press('Control+V');
  await page.keyboard.press('ArrowRight');
  await expect(upheld).toHaveValue('1007');
  await expect(page.getByText('已把“1,007”整理为 1007。')).toBeVisible();
  await page.keyboard.type('3');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status')).toHaveText('');
  await expectSaved(page);
});
