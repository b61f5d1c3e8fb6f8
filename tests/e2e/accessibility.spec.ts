import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './launch-program';
import { cell, goTo } from './pages-of-report';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the screen as it stands, one line a finding. Legacy mode: Electron opens no second page. */
async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page }).withTags(STANDARDS).setLegacyMode().analyze();
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

const PAGES = [
  '基本信息',
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
  '对比去年',
  '检查全部',
  '打印预览',
  '导出上报文件',
];

for (const size of ['标准 100 %', '200 %']) {
  test(`axe finds nothing on any screen at ${size}`, async ({ launchProgram }) => {
    const { page } = await launchProgram();
    await expect(page.getByRole('heading', { name: '年报草稿', level: 1 })).toBeVisible();
    await page.getByLabel('字号').selectOption(size);
    expect(await violations(page), 'start screen').toEqual([]);
    await page.getByRole('button', { name: '新建年报' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page), 'new report').toEqual([]);
    await page.getByLabel('单位全称').fill('城关镇人民政府');
    await page.getByRole('dialog').getByRole('button', { name: '新建年报' }).click();
    await expect(page.getByRole('heading', { name: /年年报目录/ })).toBeVisible();
    expect(await violations(page), 'task list').toEqual([]);
    for (const name of PAGES) {
      await goTo(page, name);
      if (name === '打印预览')
        await expect(page.getByRole('button', { name: '打印', exact: true })).toBeEnabled();
      expect(await violations(page), name).toEqual([]);
    }
  });
}

test('axe finds nothing where figures are wrong and a dialog asks', async ({ launchProgram }) => {
  const { page } = await launchProgram({ args: ['tests/scenarios/hongze-district-2023.ndbg'] });
  await goTo(page, '四、政府信息公开行政复议、行政诉讼情况');
  await cell(page, '第四部分，行政复议，总计').click();
  expect(await violations(page), 'wrong stated total').toEqual([]);
  await goTo(page, '三、收到和处理政府信息公开申请情况');
  await page.getByRole('button', { name: /空白处全部填 0/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations(page), 'fill blanks').toEqual([]);
});
