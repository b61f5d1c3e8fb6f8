import { blankReport } from '#shared/report/blank-report';
import { expect, test } from './launch-program';
import { cell, goTo } from './pages-of-report';
import { reportFileAtHand } from './report-at-hand';

const BLANK = blankReport({ name: '城关镇人民政府', kind: 'government', superior: '' }, 2024);
const SECTION = '三、收到和处理政府信息公开申请情况';
const at = (row: string, column: string) => `第三部分，${row}，${column}`;

test('what is typed is cleaned and shown, kept and marked where it cannot be read, and never by wheel', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram({ args: [reportFileAtHand(BLANK)] });
  await goTo(page, SECTION);
  const input = cell(page, at('本年新收', '自然人'));
  const strip = page.getByRole('region', { name: '本格提示' });

  for (const [typed, kept] of [
    ['１２', '12'],
    ['1,234', '1234'],
    ['１，２３５', '1235'],
    [' 5 件', '5'],
    ['6条', '6'],
    ['7 项', '7'],
    ['007', '7'],
  ] as const) {
    await test.step(`“${typed}” is kept as ${kept}, and that is said`, async () => {
      await input.click();
      await page.keyboard.type(typed);
      await expect(input).toHaveValue(typed);
      await page.keyboard.press('Enter');
      await expect(input).toHaveValue(kept);
      await expect(page.getByRole('status')).toContainText(`已把“${typed}”整理为 ${kept}。`);
    });
  }

  await test.step('letters and characters may be typed; only accepted are they marked', async () => {
    await input.click();
    await page.keyboard.type('abc约 8');
    await expect(input).toHaveValue('abc约 8');
    await expect(input).not.toHaveAttribute('aria-invalid');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await expect(input).toHaveValue('abc约 8');
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await expect(strip).toContainText('必须修改');
    await expect(strip).toContainText('abc约 8');
  });

  await test.step('neither the wheel nor an arrow in the cell changes a figure', async () => {
    await input.click();
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await input.click();
    await page.mouse.wheel(0, 240);
    await page.mouse.wheel(0, -240);
    await expect(input).toHaveValue('9');
    expect(await page.getByRole('grid').locator('input:not([type="text"])').count()).toBe(0);
  });

  await test.step('blank stays blank, 0 is shown as 0', async () => {
    await input.click();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect(input).toHaveValue('');
    await input.click();
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await expect(input).toHaveValue('0');
  });

  await test.step('a computed cell takes the focus, says its sum and refuses typing', async () => {
    const total = cell(page, at('本年新收', '总计'));
    await total.click();
    await expect(total).toBeFocused();
    await expect(strip).toContainText('此格自动计算，无需填写');
    await expect(strip).toContainText('＝自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他');
    await page.keyboard.type('5');
    await expect(page.getByRole('status')).toContainText('此格自动计算，无需填写。');
    for (const key of ['F2', 'Delete', 'Backspace']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('status'), key).toContainText('此格自动计算，无需填写。');
    }
    await expect(total).toHaveValue('');
  });
});

test('the grid looks like the form, keeps heads and labels in sight, and help beside the cell', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram({ args: [reportFileAtHand(BLANK)] });
  await goTo(page, SECTION);
  const input = cell(page, at('重复申请', '科研机构'));
  await input.click();

  await test.step('cells are 32 px high, digits right-aligned and of one width, computed ones grey', async () => {
    const cells = page.getByRole('grid').locator('input[data-cell]');
    const styles = await cells.evaluateAll((inputs) =>
      inputs.map((element) => {
        const { textAlign, fontVariantNumeric } = getComputedStyle(element);
        const height = Math.round(element.closest('td')?.getBoundingClientRect().height ?? 0);
        return { textAlign, fontVariantNumeric, isHighEnough: height >= 32 };
      }),
    );
    const wanted = { textAlign: 'right', fontVariantNumeric: 'tabular-nums', isHighEnough: true };
    expect(styles).toEqual(styles.map(() => wanted));
    const grounds = await cells.evaluateAll((inputs) =>
      inputs.map((each) => {
        const td = each.closest('td');
        return [td?.hasAttribute('data-computed'), td === null ? '' : getComputedStyle(td).backgroundColor];
      }),
    );
    const white = new Set(grounds.filter(([computed]) => !computed).map(([, colour]) => colour));
    for (const [computed, colour] of grounds) if (computed) expect(white.has(colour)).toBe(false);
  });

  await test.step('the current row and column are tinted', async () => {
    await expect(page.getByRole('grid').locator('tr[data-current]')).toHaveCount(1);
    await expect(page.getByRole('grid').locator('tr[data-current]')).toContainText('重复申请');
    await expect(page.getByRole('grid').locator('col[data-current]')).toHaveCount(1);
  });

  await test.step('the focused cell is never under the frozen heads, labels, strip or panel', async () => {
    await page.getByLabel('字号').selectOption('200 %');
    for (const key of [
      'Control+Home',
      'Control+End',
      'Home',
      'Control+ArrowUp',
      'End',
      'Control+ArrowLeft',
    ]) {
      await page.keyboard.press(key);
      const seen = await page
        .getByRole('grid')
        .locator('input:focus')
        .evaluate((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const points = [
            [left + 3, top + 3],
            [right - 3, top + 3],
            [left + 3, bottom - 3],
            [right - 3, bottom - 3],
          ] as const;
          return points.map(
            ([x, y]) => document.elementFromPoint(x, y)?.closest('td') === element.closest('td'),
          );
        });
      expect(seen, key).toEqual([true, true, true, true]);
      await expect(page.getByRole('columnheader', { name: '申请人情况' })).toBeInViewport();
    }
    await page.getByLabel('字号').selectOption('标准 100 %');
  });

  await test.step('help at the row stands beside the cell, by mouse and by F1', async () => {
    await input.click();
    const help = page.getByRole('complementary', { name: '校验结果和填写帮助' });
    await page.getByRole('rowheader', { name: /重复申请/ }).hover();
    await page.getByRole('button', { name: '重复申请的填写帮助' }).click();
    await expect(help.getByRole('heading', { name: /重复申请/ }).first()).toBeVisible();
    const [cellBox, helpBox] = [await input.boundingBox(), await help.boundingBox()];
    expect((cellBox?.x ?? 0) + (cellBox?.width ?? 0)).toBeLessThanOrEqual(helpBox?.x ?? 0);
    await page.keyboard.press('Escape');
    await expect(input).toBeFocused();
    await page.keyboard.press('F1');
    await expect(help.getByRole('heading', { name: /重复申请/ }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(input).toBeFocused();
  });
});
