import type { Page } from '@playwright/test';
import { scenario } from '../pdf/sample-reports';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';
import { reportFileAtHand } from './report-at-hand';

const PAGES = [
  '基本信息',
  '一、总体情况',
  '三、收到和处理政府信息公开申请情况',
  '六、其他需要报告的事项',
  '检查全部',
  '打印预览',
  '导出上报文件',
] as const;

/** What the focus is on after a Tab: a name to tell it by, and what is wrong with how it shows. */
interface Stop {
  readonly key: string;
  readonly faults: readonly string[];
}

/** Runs inside the page, on its own. */
function focusedStop(): Stop {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return { key: 'outside', faults: [] };
  const all = [...document.querySelectorAll('*')];
  const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 20);
  const key = `${all.indexOf(element)} ${element.tagName} ${name}`;
  const faults: string[] = [];
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 3) faults.push(`no ring of 3 px: ${key}`);
  if (boxShadow === 'none') faults.push(`ring of one tone: ${key}`);
  // A part of it is enough (WCAG 2.4.11): a long text reaches over the edge of what is in sight.
  const box = element.getBoundingClientRect();
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const points = [0.1, 0.5, 0.9].map((part) => top + (bottom - top) * part);
  const isSeen = points.some((y) => {
    const seen = document.elementFromPoint(box.left + Math.min(box.width / 2, 40), y);
    return seen !== null && (element.contains(seen) || seen.contains(element));
  });
  if (!isSeen) faults.push(`not to be seen: ${key}`);
  return { key, faults };
}

/** What the focus moves is scrolled into sight with the next frame; on a busy machine that one is still to come. */
function afterTwoFrames(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/** Presses Tab until the focus has been everywhere and begins again. */
async function tabRound(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    // The grid's own Tab goes from cell to cell; Esc is the way out of it.
    const inGrid = await page.evaluate(() => document.activeElement?.closest('[role="grid"]') != null);
    await page.evaluate(afterTwoFrames);
    const stop = await page.evaluate(focusedStop);
    if (stops.some(({ key }) => key === stop.key)) return stops;
    stops.push(stop);
    if (inGrid) await page.keyboard.press('Escape');
  }
  throw new Error('Tab never came round');
}

test('Tab goes round on every page without a trap, always in sight, and nothing happens by itself', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram({ args: ['tests/scenarios/hongze-district-2023.ndbg'] });
  const faults: string[] = [];
  const helpAt = new Set<string>();
  for (const name of PAGES) {
    await goTo(page, name);
    if (name === '打印预览') await expect(page.getByRole('article').first()).toBeVisible();
    const stops = await tabRound(page);
    expect(stops.length, name).toBeGreaterThan(5);
    for (const { faults: found } of stops) faults.push(...found.map((fault) => `${name}: ${fault}`));
    // Order of the page is order of reading: bar, list of parts, page, side, foot.
    const order = stops.map(({ key }) => Number.parseInt(key, 10)).filter(Number.isFinite);
    const descents = order.filter((place, index) => place < (order[index - 1] ?? -1)).length;
    expect(descents, `${name}: order`).toBeLessThanOrEqual(1);
    // Focus alone changes no page and opens nothing (WCAG 3.2.1).
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const help = page.getByRole('button', { name: '帮助 F1' });
    if (await help.isVisible()) helpAt.add(JSON.stringify(await help.boundingBox()));
  }
  expect(faults).toEqual([]);
  expect(helpAt.size, 'help is at one place (WCAG 3.2.6)').toBe(1);
});

test('a table full of blanks is one stop of Tab on 检查全部, and the arrow keys lead from blank to blank', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram({
    args: [reportFileAtHand({ ...scenario('hongze-district-2023'), cells: {}, explanations: {} })],
  });
  await goTo(page, '检查全部');
  const requests = page.getByRole('region', { name: '三、收到和处理政府信息公开申请情况的表格' });
  const blanks = requests.getByRole('button', { name: '空白' });
  expect(await blanks.count()).toBeGreaterThan(100);
  expect((await tabRound(page)).length).toBeLessThan(60);

  await requests.focus();
  await page.keyboard.press('Tab');
  await expect(blanks.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(blanks.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const below = page.locator(':focus');
  await expect(below).toHaveText('空白');
  expect((await below.boundingBox())?.x).toBe((await blanks.nth(1).boundingBox())?.x);
  const id = await below.getAttribute('id');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.getByRole('button', { name: '返回检查页' }).click();
  await expect(page.locator(`[id="${id}"]`)).toBeFocused();
  await page.keyboard.press('End');
  await expect(blanks.last()).toBeFocused();
});

test('at 200 % the grid alone scrolls, and the whole of every page can be reached by keyboard', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram({ args: ['tests/scenarios/hongze-district-2023.ndbg'] });
  await page.getByLabel('字号').selectOption('200 %');
  for (const name of ['基本信息', '三、收到和处理政府信息公开申请情况', '检查全部'] as const) {
    await goTo(page, name);
    const hidden = (await tabRound(page)).flatMap(({ faults }) => faults);
    expect(hidden, name).toEqual([]);
  }
  await expect(page.getByLabel('字号')).toHaveValue('200');
});
