import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReportFile } from '#shared/report/read-report-file';
import { inSeasonOf } from './in-season';
import { expect, test } from './launch-program';
import { cell, expectSaved, fillBlanks, goTo } from './pages-of-report';
import { checkPdf, pdfText } from './read-pdf';
import { answerMessageBox, answerOpenDialog, answerSaveDialog } from './stub-dialogs';

const SCENARIO = 'tests/scenarios/yinzhou-2019.ndbg';
const LEFTOVER = '[bookmark: _GoBack]';
const IMPROVEMENTS = '下一步将增加专职人员，丰富公开形式。';

/** The paragraphs of the founding report, as its file holds them. */
function paragraphs(): string[] {
  const outcome = readReportFile(readFileSync(SCENARIO, 'utf8'));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return Object.values(outcome.report.narrative).flatMap((text) => text.split('\n').filter(Boolean));
}

test('the founding report goes from its file to a formal PDF', async ({ launchProgram }) => {
  const program = await launchProgram();
  const { app, page, userData } = program;
  await inSeasonOf(2019, program);
  await answerOpenDialog(app, join(process.cwd(), SCENARIO));
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(page.getByRole('heading', { name: '2019 年年报目录' })).toBeVisible();

  await test.step('140 blanks are found and the formal export says what stands in its way', async () => {
    await goTo(page, '检查全部');
    await expect(page.getByRole('heading', { name: '还有 4 处需要处理' })).toBeFocused();
    await expect(page.getByRole('link', { name: /第三部分还有 132 格没有填写/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /第四部分还有 8 格没有填写/ })).toBeVisible();
    await goTo(page, '导出上报文件');
    await expect(page.getByRole('button', { name: '导出正式 PDF' })).toBeDisabled();
  });

  await test.step('the blanks are filled with 0, and only the blanks', async () => {
    await goTo(page, '三、收到和处理政府信息公开申请情况');
    await fillBlanks(page, 132);
    await expect(cell(page, '第三部分，（七）总计，总计')).toHaveValue('0');
    await goTo(page, '四、政府信息公开行政复议、行政诉讼情况');
    await fillBlanks(page, 8);
  });

  await test.step('a wrong figure is told with both sides and gone when corrected', async () => {
    await goTo(page, '三、收到和处理政府信息公开申请情况');
    const received = cell(page, '第三部分，本年新收，自然人');
    await received.click();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expect(
      page
        .getByText('“自然人”一列不平：新收 5＋上年结转 0＝5；办理结果总计 0＋结转下年度 0＝0，相差 5。', {
          exact: false,
        })
        .first(),
    ).toBeVisible();
    await received.click();
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await expect(page.getByText('一列不平', { exact: false })).toHaveCount(0);
  });

  await test.step('what may stay is explained, and the explanation opens the formal export', async () => {
    await goTo(page, '检查全部');
    for (const left of [2, 1]) {
      await expect(page.getByRole('button', { name: '填写说明' })).toHaveCount(left);
      await page.getByRole('button', { name: '填写说明' }).first().click();
      await page.getByLabel('说明', { exact: true }).fill('公开件原文如此，已请示上级同意保留。');
      await page.getByRole('button', { name: '保存说明' }).click();
    }
    await goTo(page, '导出上报文件');
    await expect(page.getByRole('button', { name: '导出正式 PDF' })).toBeEnabled();
  });

  await test.step('better still, what is left out is written and what is left over is taken out', async () => {
    await goTo(page, '五、存在的主要问题及改进情况');
    await page.getByRole('textbox', { name: /存在的主要问题/ }).press('Control+End');
    await page.keyboard.type(IMPROVEMENTS);
    await goTo(page, '六、其他需要报告的事项');
    const text = page.getByRole('textbox', { name: /其他需要报告的事项/ });
    await text.fill((await text.inputValue()).replace(LEFTOVER, ''));
    await goTo(page, '检查全部');
    await expect(page.getByText('校验通过，可以上报。').first()).toBeVisible();
  });

  await test.step('the formal PDF holds every paragraph and every figure', async () => {
    const target = join(userData, '正式.pdf');
    await answerSaveDialog(app, target);
    await goTo(page, '导出上报文件');
    await page.getByRole('button', { name: '导出正式 PDF' }).click();
    await expect(
      page.getByRole('heading', { name: '已导出正式 PDF。文件还在本机，请按当地要求报送。' }),
    ).toBeFocused();
    checkPdf(target);
    // A paragraph may go on over a page end, with the page number in between.
    const printed = pdfText(target).replace(/—\d+—/g, '');
    for (const paragraph of paragraphs()) {
      expect(printed).toContain(paragraph.replace(LEFTOVER, '').replace(/\s+/g, ''));
    }
    expect(printed).toContain(IMPROVEMENTS);
    expect(printed).not.toContain('草稿');
    expect(printed).toContain(`一、本年新收政府信息公开申请数量${'0'.repeat(7)}`);
    expect(printed).toContain(`（七）总计${'0'.repeat(7)}`);
  });

  await test.step('the report file holds the same report, with a seal', async () => {
    const target = join(userData, '上报.ndbg');
    await answerSaveDialog(app, target);
    await page.getByRole('button', { name: '只导出年报文件' }).click();
    await expect(page.getByRole('heading', { name: /已导出年报文件/ })).toBeFocused();
    const outcome = readReportFile(readFileSync(target, 'utf8'));
    expect(outcome).toMatchObject({ ok: true, sealIntact: true });
    await expectSaved(page);
  });

  await test.step('导出上报文件 writes one folder, whole, and never over another unasked', async () => {
    const place = join(userData, 'U盘');
    mkdirSync(place);
    await answerOpenDialog(app, place);
    const title = '银州区机关事务服务中心2019年政府信息公开工作年度报告';
    const submit = () => page.getByRole('button', { name: '导出上报文件' }).click();
    await submit();
    const result = page.getByRole('region', { name: '已导出上报文件。文件还在本机，请按当地要求报送。' });
    await expect(result).toContainText(join(place, title));
    const folder = join(place, title);
    expect(readdirSync(folder).toSorted()).toEqual(
      [...['docx', 'ndbg', 'pdf', 'xlsx'].map((ending) => `${title}.${ending}`), '报送清单.txt'].toSorted(),
    );
    checkPdf(join(folder, `${title}.pdf`));
    const code = (await result.getByRole('definition').last().textContent()) ?? '';
    expect(readFileSync(join(folder, '报送清单.txt'), 'utf8')).toContain(`校验码　${code}\r\n`);

    writeFileSync(join(folder, '盖章扫描件.pdf'), 'scan');
    const questions = await answerMessageBox(app, '取消');
    await submit();
    await expect.poll(questions).toEqual([`“${place}”里已经有“${title}”文件夹。`]);
    expect(readdirSync(place)).toEqual([title]);
    await answerMessageBox(app, '换个名字');
    await submit();
    await expect(result).toContainText(join(place, `${title}（2）`));
    expect(readdirSync(place).toSorted()).toEqual([title, `${title}（2）`]);
    await answerMessageBox(app, '替换');
    await submit();
    await expect(result.getByText(folder, { exact: true })).toBeVisible();
    expect(readdirSync(folder)).toHaveLength(6);
    expect(readFileSync(join(folder, '盖章扫描件.pdf'), 'utf8')).toBe('scan');
    expect(readdirSync(place).toSorted()).toEqual([title, `${title}（2）`]);

    rmSync(place, { recursive: true });
    await submit();
    await expect(page.getByText('没有导出：找不到这个文件或文件夹。', { exact: false })).toBeVisible();
  });

  await test.step('a change after the export asks for a new one', async () => {
    await goTo(page, '一、总体情况');
    await page.getByRole('textbox', { name: /总体情况/ }).press('Control+End');
    await page.keyboard.type('补一句。');
    await goTo(page, '导出上报文件');
    await expect(page.getByText('导出后有修改，请重新导出').first()).toBeVisible();
  });
});
