import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formOf } from '#shared/form/forms';
import { writeReportFile } from '#shared/report/report-file';
import { scenario } from '../pdf/sample-reports';
import { LAST_YEAR, reportFileIn } from './last-year-files';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';
import { answerOpenDialog, answerSaveDialog } from './stub-dialogs';

const PARTS = formOf('2021').sections.map(({ heading }) => heading);

test('the standard sentences are said as the conventions word them', async ({ launchProgram }) => {
  const { app, page, userData } = await launchProgram();
  const refused = async (name: string, content: string) => {
    const path = join(userData, name);
    await writeFile(path, content);
    await answerOpenDialog(app, path);
    await page.getByRole('button', { name: '打开', exact: true }).click();
  };

  await test.step('a wrong file and a newer one: what was found, and what to do', async () => {
    await refused('工作总结.txt', '一、全年工作');
    await expect(page.getByRole('status')).toHaveText(
      /^这不是本软件的年报文件，或文件已损坏：.+。请.+。\s*$/,
    );
    const newer = writeReportFile(scenario('huaian-city-2024'), { as: 'export' });
    await refused('newer.ndbg', newer.replace('"formatVersion": 1', '"formatVersion": 2'));
    await expect(page.getByRole('status')).toContainText(
      '此文件由更新的版本（文件版本 2）生成，本机是 1。请先更新软件，文件没有改动。',
    );
  });

  await test.step('the year the form changed: what cannot be compared', async () => {
    const former = { template: '2019', reportYear: 2020 } as const;
    const cells = { 'requests.carriedForward.naturalPerson': 1 };
    await answerOpenDialog(app, await reportFileIn(userData, '去年.ndbg', { ...former, cells }));
    await page.getByRole('button', { name: '导入去年年报' }).click();
    await page.getByRole('button', { name: '选择去年的年报文件' }).click();
    await page.getByRole('button', { name: '新建 2021 年年报' }).click();
    await expect(page.getByRole('status')).toContainText(
      '上年结转按去年年报的“结转下年度”填入 1 件，可修改。',
    );
    await goTo(page, '对比去年');
    await expect(
      page.getByText('2021 年度起用新格式，表二多数栏目与去年不可比。', { exact: false }),
    ).toBeVisible();
  });

  await test.step('the ways from part to part have their names', async () => {
    for (const [index, heading] of PARTS.entries()) {
      await goTo(page, heading);
      const next = index === PARTS.length - 1 ? '检查全部' : /^下一部分/;
      for (const name of ['返回目录', '上一部分', next])
        await expect(page.getByRole('contentinfo').getByRole('button', { name })).toBeVisible();
    }
  });

  await test.step('a written file is told with its place and the way there', async () => {
    await goTo(page, '导出上报文件');
    const target = join(userData, '草稿.ndbg');
    await answerSaveDialog(app, target);
    await page.getByRole('button', { name: '导出草稿文件' }).click();
    const result = page.getByRole('region', { name: /^已导出草稿文件。/ });
    await expect(result.getByText(target)).toBeVisible();
    await expect(result.getByText('校验码')).toBeVisible();
    await expect(result.getByRole('button', { name: '打开所在文件夹' })).toBeVisible();
  });

  await test.step('a draft is deleted with a question both answers of which say what happens', async () => {
    await page.getByRole('button', { name: '全部年报' }).click();
    const name = `${LAST_YEAR.unit.name} 2021 年年报`;
    await page.getByRole('button', { name: `删除 ${name}` }).click();
    const dialog = page.getByRole('dialog', { name: `删除“${name}”？` });
    await expect(dialog).toContainText('可在回收站保留 30 天。');
    await expect(dialog.getByRole('button')).toHaveText(['删除草稿', '保留草稿']);
  });
});
