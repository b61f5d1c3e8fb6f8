import { axeViolations } from './axe-violations';
import { reportFileIn } from './last-year-files';
import { expect, test } from './launch-program';
import { cell, goTo } from './pages-of-report';
import { answerOpenDialog } from './stub-dialogs';
import { copyElsewhere } from './system-clipboard';

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
    expect(await axeViolations(page), 'start screen').toEqual([]);
    await page.getByRole('button', { name: '新建年报' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeViolations(page), 'new report').toEqual([]);
    await page.getByLabel('单位全称').fill('城关镇人民政府');
    await page.getByRole('dialog').getByRole('button', { name: '新建年报' }).click();
    await expect(page.getByRole('heading', { name: /年年报目录/ })).toBeVisible();
    expect(await axeViolations(page), 'task list').toEqual([]);
    for (const name of PAGES) {
      await goTo(page, name);
      if (name === '打印预览')
        await expect(page.getByRole('button', { name: '打印', exact: true })).toBeEnabled();
      expect(await axeViolations(page), name).toEqual([]);
      if (name === '检查全部') {
        await page.getByRole('button', { name: '模拟上级审核' }).click();
        await expect(page.getByRole('heading', { name: '模拟上级审核', level: 1 })).toBeVisible();
        expect(await axeViolations(page), '模拟上级审核').toEqual([]);
        await page.getByRole('button', { name: '打印送签' }).click();
        await expect(page.getByRole('button', { name: '打印', exact: true })).toBeEnabled();
        expect(await axeViolations(page), '打印送签').toEqual([]);
      }
    }
  });
}

for (const size of ['标准 100 %', '200 %']) {
  test(`axe finds nothing where last year's report is shown, at ${size}`, async ({ launchProgram }) => {
    const { app, page, userData } = await launchProgram();
    await expect(page.getByRole('heading', { name: '年报草稿', level: 1 })).toBeVisible();
    await page.getByLabel('字号').selectOption(size);
    await answerOpenDialog(app, await reportFileIn(userData, '去年.ndbg'));
    await page.getByRole('button', { name: '导入去年年报' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeViolations(page), 'choice of last year’s').toEqual([]);
    await page.getByRole('button', { name: '选择去年的年报文件' }).click();
    await expect(page.getByRole('dialog', { name: '新建 2024 年年报？' })).toBeVisible();
    expect(await axeViolations(page), 'question before the new report').toEqual([]);
    await page.getByRole('button', { name: '新建 2024 年年报' }).click();
    await goTo(page, '基本信息');
    expect(await axeViolations(page), 'basics').toEqual([]);
    await page.getByRole('button', { name: '更换去年年报' }).click();
    await expect(page.getByRole('dialog', { name: '导入这份去年年报？' })).toBeVisible();
    expect(await axeViolations(page), 'same unit?').toEqual([]);
    await page.getByRole('button', { name: '不导入这一份' }).click();
    await goTo(page, '一、总体情况');
    await expect(page.getByRole('button', { name: '复制这一段，第 1 段' })).toBeVisible();
    expect(await axeViolations(page), 'last year’s text').toEqual([]);
    await goTo(page, '三、收到和处理政府信息公开申请情况');
    expect(await axeViolations(page), 'marked cells').toEqual([]);
    await goTo(page, '对比去年');
    await page.getByRole('button', { name: '显示每一列的数字' }).click();
    expect(await axeViolations(page), 'comparison').toEqual([]);
  });
}

for (const size of ['标准 100 %', '200 %']) {
  test(`axe finds nothing on a block of cells and before a paste, at ${size}`, async ({ launchProgram }) => {
    const { app, page } = await launchProgram({ args: ['tests/scenarios/hongze-district-2023.ndbg'] });
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await page.getByLabel('字号').selectOption(size);
    await goTo(page, '四、政府信息公开行政复议、行政诉讼情况');
    await cell(page, '第四部分，行政复议，结果维持').click();
    await page.keyboard.press('Control+A');
    await expect(page.getByRole('status')).toContainText('已选 1 行 15 列，共 15 格');
    expect(await axeViolations(page), 'block').toEqual([]);
    await copyElsewhere(app, { text: '71\t约 8\t/\t\t99\t1\r\n2\r\n' });
    await page.keyboard.press('Control+V');
    const dialog = page.getByRole('dialog', { name: '粘贴到表四？' });
    await expect(dialog).toBeVisible();
    expect(await axeViolations(page), 'preview of a paste').toEqual([]);
    await expect(dialog.getByRole('button', { name: /^粘贴（/ })).toBeInViewport({ ratio: 1 });
  });
}

test('axe finds nothing where figures are wrong and a dialog asks', async ({ launchProgram }) => {
  const { page } = await launchProgram({ args: ['tests/scenarios/hongze-district-2023.ndbg'] });
  await goTo(page, '四、政府信息公开行政复议、行政诉讼情况');
  await cell(page, '第四部分，行政复议，总计').click();
  expect(await axeViolations(page), 'wrong stated total').toEqual([]);
  await goTo(page, '三、收到和处理政府信息公开申请情况');
  await page.getByRole('button', { name: /空白处全部填 0/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeViolations(page), 'fill blanks').toEqual([]);
});
