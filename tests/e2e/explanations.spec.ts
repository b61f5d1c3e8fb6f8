import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeReportFile } from '#shared/report/report-file';
import { scenario } from '../pdf/sample-reports';
import { inSeasonOf } from './in-season';
import { expect, test } from './launch-program';
import { fillBlanks, goTo } from './pages-of-report';
import { checkPdf, pdfText } from './read-pdf';
import { answerOpenDialog, answerSaveDialog } from './stub-dialogs';

const REASON = '公开件原文如此，已请示上级同意保留。';

test('a 说明 is listed, printed on request, and lapses with the sentence it is for', async ({
  launchProgram,
}) => {
  const program = await launchProgram();
  const { app, page, userData } = program;
  await inSeasonOf(2019, program);
  await answerOpenDialog(app, join(process.cwd(), 'tests/scenarios/yinzhou-2019.ndbg'));
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(page.getByRole('heading', { name: /年年报目录$/ })).toBeVisible();
  await goTo(page, '三、收到和处理政府信息公开申请情况');
  await fillBlanks(page, 132);
  await goTo(page, '四、政府信息公开行政复议、行政诉讼情况');
  await fillBlanks(page, 8);

  await test.step('written on the check page, it is listed there with what it is for', async () => {
    await goTo(page, '检查全部');
    for (;;) {
      const open = page.getByRole('button', { name: '填写说明' });
      if ((await open.count()) === 0) break;
      await open.first().click();
      await page.getByLabel('说明', { exact: true }).fill(REASON);
      await page.getByRole('button', { name: '保存说明' }).click();
    }
    const list = page.getByRole('region', { name: /^已写的说明/ });
    await expect(list.getByText('[bookmark: _GoBack]', { exact: false })).toBeVisible();
    await list.getByRole('button', { name: '修改说明：第六部分' }).click();
    await list.getByLabel('说明', { exact: true }).fill(`${REASON}见会议纪要。`);
    await list.getByRole('button', { name: '保存说明' }).click();
    await expect(list.getByText(`说明：${REASON}见会议纪要。`)).toBeVisible();
  });

  const pageChoice = page.getByRole('toolbar', { name: '预览' }).getByRole('combobox').first();
  const pages = () => pageChoice.locator('option').count();

  await test.step('the preview shows the 情况说明 page when asked, and remembers it', async () => {
    await goTo(page, '打印预览');
    await expect(pageChoice).toBeVisible();
    const plain = await pages();
    await page.getByLabel('PDF 附“情况说明”页').check();
    await expect.poll(pages).toBe(plain + 1);
    await pageChoice.selectOption(String(plain + 1));
    await expect(page.getByRole('article', { name: `第 ${plain + 1} 页` })).toContainText('情况说明');
  });

  await test.step('the saved PDF has it last, and the report before it as without it', async () => {
    const target = join(userData, '附说明.pdf');
    await answerSaveDialog(app, target);
    await page.getByRole('button', { name: '另存为 PDF' }).click();
    await expect(page.getByText(`已存为 ${target}`)).toBeVisible();
    checkPdf(target);
    const text = pdfText(target);
    expect(text).toMatch(
      /情况说明（银州区机关事务服务中心2019年度）1．.*\d．第六部分核对情况：.*说明：公开件原文如此，已请示上级同意保留。见会议纪要。—5—$/,
    );
    const other = join(userData, '不附说明.pdf');
    await goTo(page, '导出上报文件');
    await expect(page.getByLabel('PDF 附“情况说明”页')).toBeChecked();
    await page.getByLabel('PDF 附“情况说明”页').uncheck();
    await answerSaveDialog(app, other);
    await page.getByRole('button', { name: '导出正式 PDF' }).click();
    await expect(page.getByRole('heading', { name: /已导出正式 PDF/ })).toBeFocused();
    const official = pdfText(other);
    expect(official).not.toContain('情况说明（');
    expect(text.startsWith(official)).toBe(true);
  });

  await test.step('what the office chooses about its pages is shown, saved and remembered', async () => {
    await goTo(page, '打印预览');
    await expect(pageChoice).toBeVisible();
    await page.getByText('版面：行距 28.95 磅，不印落款').click();
    await page.getByLabel('落款', { exact: true }).selectOption('署名和日期，加盖印章');
    await page.getByLabel('落款日期').fill('2020-1-20');
    await page.getByLabel('落款日期').blur();
    await expect(page.getByLabel('落款日期')).toHaveValue('2020年1月20日');
    await page.getByLabel('标题下面印“报送单位”').check();
    await page.getByLabel('每页下面印校验码（草稿总是印）').check();
    await expect(page.getByRole('article', { name: '第 1 页' })).toContainText('报送单位：银州区');
    await goTo(page, '导出上报文件');
    await expect(
      page.getByText('版面：行距 28.95 磅，落款署名和日期，加盖印章，印报送单位，印校验码'),
    ).toBeVisible();
    const signed = join(userData, '有落款.pdf');
    await answerSaveDialog(app, signed);
    await page.getByRole('button', { name: '导出正式 PDF' }).click();
    await expect.poll(() => existsSync(signed)).toBe(true);
    const text = pdfText(signed);
    expect(text).toContain('报送单位：银州区机关事务服务中心一、总体情况');
    expect(text).toMatch(/银州区机关事务服务中心2020年1月20日—\d—校验码[0-9a-f]{8}$/);
  });

  await test.step('a change of the sentence takes it away and says so', async () => {
    await goTo(page, '六、其他需要报告的事项');
    const text = page.getByRole('textbox', { name: /其他需要报告的事项/ });
    await text.fill((await text.inputValue()).replace('[bookmark', '补充[bookmark'));
    await goTo(page, '检查全部');
    await expect(
      page.getByText('文字有改动，原说明已失效，请重新核实。', { exact: false }).first(),
    ).toBeVisible();
    await expect(
      page.getByRole('region', { name: /^已写的说明/ }).getByText('[bookmark', { exact: false }),
    ).toHaveCount(0);
    await page.getByRole('button', { name: '填写说明' }).first().click();
    await expect(page.getByLabel('说明', { exact: true })).toHaveValue(`${REASON}见会议纪要。`);
  });
});

test('explanations of a file changed after its export lapse when it is opened', async ({ launchProgram }) => {
  const { app, page, userData } = await launchProgram();
  const report = { ...scenario('yinzhou-2019'), explanations: { 'N-12': REASON } };
  const sealed = writeReportFile(report, { as: 'export' });
  const path = join(userData, '改过的.ndbg');
  writeFileSync(path, sealed.replace('银州区机关事务服务中心', '银州区机关事务管理中心'));
  await answerOpenDialog(app, path);
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(page.getByText('原有 1 条说明已失效，请重新核实。', { exact: false })).toBeVisible();
  await goTo(page, '检查全部');
  await expect(page.getByText(`原说明：${REASON}`, { exact: false })).toBeVisible();
});
