import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { formOf } from '#shared/form/forms';
import { readFigures } from '#shared/report/figures';
import { readReportFile } from '#shared/report/read-report-file';
import { writeReportFile } from '#shared/report/report-file';
import { expect, test } from './launch-program';
import { cell, goTo } from './pages-of-report';
import { temporaryUserData } from './running-program';

const WRONG = 'requests.granted.naturalPerson';
const FIRST = '先核对这一格：“予以公开／自然人”现填 1298，若为 1288 则各项相符。';

/** A published report that states all its totals, with one figure mistyped. */
function mistypedFile(folder: string): string {
  const outcome = readReportFile(readFileSync('tests/scenarios/huaian-city-2024.ndbg', 'utf8'));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  const { report } = outcome;
  const form = formOf(report.template);
  const figures = readFigures(form, report);
  const stated = Object.fromEntries(
    form.cells.flatMap(({ id, sumOf }) => (sumOf === undefined ? [] : [[id, figures.count(id)]])),
  );
  const path = join(folder, 'mistyped.ndbg');
  writeFileSync(
    path,
    writeReportFile({ ...report, stated, cells: { ...report.cells, [WRONG]: 1298 } }, { as: 'draft' }),
  );
  return path;
}

test('one wrong cell is one finding, with the cell to look at first', async ({ launchProgram }) => {
  const userData = await temporaryUserData();
  const { page } = await launchProgram({ args: [mistypedFile(userData)] });
  const axe = async (where: string) => {
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .setLegacyMode()
      .analyze();
    expect(
      violations.map(({ id }) => id),
      where,
    ).toEqual([]);
  };

  await test.step('the list counts the cause, and shows what follows when asked', async () => {
    await goTo(page, '检查全部');
    const summary = page.getByRole('region', { name: /还有 \d+ 处需要处理/ });
    await expect(summary.getByRole('heading', { name: '必须修改 1 处' })).toBeAttached();
    await expect(summary.getByRole('link', { name: /“予以公开”：六类申请人合计 1372/ })).toBeVisible();
    await expect(summary.getByText('一列不平', { exact: false }).first()).toBeHidden();
    await summary.getByText('由此引起的 5 处').click();
    await expect(summary.getByText('“自然人”一列不平', { exact: false })).toBeVisible();
    await axe('检查全部');
  });

  await test.step('the formal export says the same number', async () => {
    await goTo(page, '导出上报文件');
    await expect(page.getByText('还有 1 处必须修改', { exact: false }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: '导出正式 PDF' })).toBeDisabled();
  });

  await test.step('the cell to look at first is one press away, and correcting it settles all', async () => {
    await goTo(page, '检查全部');
    await page.getByRole('button', { name: FIRST }).click();
    const wrong = cell(page, '第三部分，予以公开，自然人');
    await expect(wrong).toBeFocused();
    const strip = page.getByRole('region', { name: '本格提示' });
    await expect(strip.getByRole('button', { name: FIRST })).toBeVisible();
    await expect(strip.getByText('由此引起的 5 处')).toBeVisible();
    await axe('表三');
    await page.keyboard.type('1288');
    await page.keyboard.press('Enter');
    await expect(page.getByText('先核对', { exact: false })).toHaveCount(0);
    await goTo(page, '检查全部');
    await expect(page.getByRole('heading', { name: /必须修改/ })).toHaveCount(0);
  });
});
