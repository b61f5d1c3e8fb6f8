import { scenario } from '../pdf/sample-reports';
import { writeManyDrafts } from '../support/many-drafts';
import { axeViolations } from './axe-violations';
import { bridgeReply } from './bridge-call';
import { expect, test } from './launch-program';
import { temporaryUserData } from './running-program';

test('a thousand drafts are listed part by part, found by unit and year, and all of them are there', async ({
  launchProgram,
}) => {
  const userData = await temporaryUserData();
  await writeManyDrafts(userData, 1000, scenario('huaian-city-2024'));
  const { page } = await launchProgram({ userData });
  const list = page.getByRole('list', { name: '年报草稿' });
  await expect(list.getByRole('link')).toHaveCount(50, { timeout: 30_000 });
  await expect(page.getByText('共 1000 份', { exact: true })).toBeVisible();
  // What was saved last comes first.
  await expect(list.getByRole('link').first()).toHaveText('红旗镇第 1000 单位 2024 年年报');
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('button', { name: '再列出 50 份' }).click();
  await expect(list.getByRole('link')).toHaveCount(100);
  await expect(list.getByRole('link').nth(50)).toBeFocused();
  const search = page.getByRole('searchbox', { name: '查找年报' });
  await search.fill('青龙 ２０２４');
  await expect(page.getByText('找到 100 份，共 1000 份')).toBeVisible();
  await search.fill('第 348 单位');
  await expect(list.getByRole('link')).toHaveText(['青龙镇第 348 单位 2024 年年报']);
  await search.fill('没有这个单位');
  await expect(page.getByText('没有找到“没有这个单位”')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('button', { name: '导入去年年报' }).click();
  const choices = page.getByRole('dialog').getByRole('list', { name: '本机的年报草稿' });
  await expect(choices.getByRole('button')).toHaveCount(5);
  await page.getByRole('searchbox', { name: '在本机的 1000 份里查找' }).fill('第 641 单位');
  await expect(choices.getByRole('button')).toHaveText(['用本机的“城关镇第 641 单位 2024 年年报”']);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await search.fill('第 512 单位');
  await list.getByRole('link').click();
  await expect(page.getByRole('heading', { name: '2024 年年报目录' })).toBeVisible();
  expect((await bridgeReply(page, 'drafts:list', {})).drafts).toHaveLength(1000);
});

test('the list tells of a save by a clock that was ahead, and keeps what was worked on last at the top', async ({
  launchProgram,
}) => {
  const userData = await temporaryUserData();
  const ahead = { ...scenario('huaian-city-2024') };
  await writeManyDrafts(userData, 2, ahead);
  const first = await launchProgram({ userData });
  const list = first.page.getByRole('list', { name: '年报草稿' });
  await expect(list.getByRole('link')).toHaveCount(2);
  const [, earlier] = (await bridgeReply(first.page, 'drafts:list', {})).drafts;
  if (earlier === undefined) throw new Error('no second draft');
  // The battery of the clock has run out: 2001.
  await first.app.evaluate(() => {
    const Real = Date;
    const past = new Real(2001, 0, 1).getTime() - Real.now();
    globalThis.Date = class extends Real {
      constructor(...args: [] | [number]) {
        super(args.length === 0 ? Real.now() + past : args[0]);
      }
    } as DateConstructor;
  });
  const saved = await bridgeReply(first.page, 'drafts:save', { id: earlier.id, report: ahead });
  expect(saved).toMatchObject({ outcome: 'saved', savedAt: expect.stringMatching(/^200[01]-/) });
  await first.close();

  const { page } = await launchProgram({ userData });
  const rows = page.getByRole('list', { name: '年报草稿' }).getByRole('listitem');
  await expect(rows.first()).toContainText('2001年1月1日');
  expect((await bridgeReply(page, 'drafts:list', {})).drafts[0]?.id).toBe(earlier.id);
});
