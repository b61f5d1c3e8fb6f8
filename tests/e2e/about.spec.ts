import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licenceOf } from '../../build/licences/licence-of';
import { bundledPackages } from '../../build/licences/write-licences';
import type { CarriedPart } from '../../electron/about/carried-parts';
import { IT_GUIDE } from '../../shared/it-guide/it-guide';
import { axeViolations } from './axe-violations';
import { bridgeReply } from './bridge-call';
import { expect, test } from './launch-program';
import { expectSaved, goTo } from './pages-of-report';
import { answerMessageBox, answerOpenDialog, answerSaveDialog } from './stub-dialogs';

/** Stands in every name, path and text of the test, so that nothing of them can be in the log unseen. */
const MARK = '标记丙丁';
const MARK_IN_LATIN = 'zhangsanfeng';

test('关于 of the packed program: it knows its files, its licences and its folder', async ({
  launchPackaged,
}) => {
  const { app, page, userData } = await launchPackaged();
  await page.getByRole('button', { name: '关于' }).click();
  await expect(page.getByRole('heading', { name: '关于本软件', level: 1 })).toBeFocused();
  await expect(page.getByText(userData, { exact: true })).toBeVisible();
  await expect(page.getByText('2021 年度起，国办公开办函〔2021〕30号')).toBeVisible();
  await page.getByRole('button', { name: '开始自检' }).click();
  await expect(page.getByText(/^自检通过：\d+ 个程序文件都与制作时一致。/).first()).toBeVisible();
  expect(await axeViolations(page), '版本和自检').toEqual([]);

  const opened = await app.evaluate(async ({ shell }) => {
    const folders: string[] = [];
    Object.assign(shell, { openPath: async (path: string) => String(folders.push(path) && '') });
    Object.assign(globalThis, { openedFolders: folders });
    return folders;
  });
  expect(opened).toEqual([]);
  await page.getByRole('button', { name: '打开数据文件夹' }).click();
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { openedFolders: string[] }).openedFolders))
    .toEqual([userData]);

  await page.getByRole('link', { name: '安装和维护' }).click();
  for (const { heading } of IT_GUIDE)
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeAttached();
  expect(await axeViolations(page), '安装和维护').toEqual([]);

  const carried = (await bridgeReply(page, 'about:licences', {})) as CarriedPart[];
  const names = new Set(carried.map(({ name, version }) => `${name}@${version}`));
  const bundled = bundledPackages().map(licenceOf);
  expect(bundled.length).toBeGreaterThan(50);
  expect(bundled.filter(({ name, version }) => !names.has(`${name}@${version}`))).toEqual([]);
  expect(carried.filter(({ text, licence }) => text.length < 100 || licence === '')).toEqual([]);
  expect([...names].filter((name) => /^(Electron|Noto)/.test(name))).toHaveLength(3);
  await page.getByRole('link', { name: '第三方许可' }).click();
  await page.getByText('zod 4', { exact: false }).click();
  await expect(page.getByText('Colin McDonnell').first()).toBeVisible();

  await page.getByRole('button', { name: '返回年报草稿' }).click();
  await expect(page.getByRole('button', { name: '关于' })).toBeFocused();
});

test('the log tells what happened and nothing of what people wrote, their names and paths', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram();
  const folder = join(userData, `${MARK}-${MARK_IN_LATIN}`);
  await mkdir(folder);
  await writeFile(join(folder, `${MARK}.ndbg`), `{"${MARK}": "${MARK_IN_LATIN}"}`);
  await answerOpenDialog(app, join(folder, `${MARK}.ndbg`));
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(page.getByText(/这不是本软件的年报文件/)).toBeVisible();

  await page.getByRole('button', { name: '新建年报' }).click();
  await page.getByLabel('单位全称').fill(`${MARK}${MARK_IN_LATIN}人民政府`);
  await page.getByRole('dialog').getByRole('button', { name: '新建年报' }).click();
  await goTo(page, '一、总体情况');
  await page.getByRole('textbox', { name: /总体情况/ }).fill(`${MARK}，${MARK_IN_LATIN}。`);
  await goTo(page, '导出上报文件');
  await answerSaveDialog(app, join(folder, `${MARK}.pdf`));
  await page.getByRole('button', { name: '导出草稿 PDF' }).click();
  await expect(page.getByRole('heading', { name: /已导出草稿 PDF/ })).toBeFocused();
  await expectSaved(page);

  // Faults whose messages, names and codes hold what people wrote.
  await answerMessageBox(app, '知道了');
  await app.evaluate((_electron, mark) => {
    setTimeout(() => {
      throw Object.assign(new TypeError(`/home/${mark}.ndbg\n    at ${mark} (${mark}.js:1:1)`), {
        code: mark,
      });
    });
  }, MARK_IN_LATIN);
  await page.evaluate((mark) => {
    setTimeout(() => {
      throw Object.assign(new RangeError(mark), { name: mark });
    });
  }, MARK_IN_LATIN);
  await page.getByRole('button', { name: '关闭提示' }).click();

  await page.getByRole('button', { name: '返回目录' }).click();
  await page.getByRole('link', { name: '关于本软件' }).click();
  await page.getByRole('link', { name: '技术信息' }).click();
  const shown = page.getByLabel('软件的记录');
  await expect(shown).toHaveValue(/fault-in-page/);
  expect(await axeViolations(page), '技术信息').toEqual([]);
  const target = join(folder, '技术信息.txt');
  await answerSaveDialog(app, target);
  await page.getByRole('button', { name: '导出技术信息' }).click();
  await expect(page.getByText(`已保存在：${target}`)).toBeVisible();

  const exported = await readFile(target, 'utf8');
  const onDisk = await readFile(join(userData, 'log/events.log'), 'utf8');
  for (const text of [await shown.inputValue(), exported, onDisk]) {
    expect(text).toMatch(/program-started .+version=\d/);
    expect(text).toMatch(/call-answered .+channel=exports:save-pdf outcome=saved ms=\d/);
    expect(text).toMatch(/call-answered .+channel=drafts:import outcome=failed/);
    expect(text).toMatch(/fault-in-main .+error=TypeError /);
    expect(text).toMatch(/fault-in-page .+error=Error /);
    expect(text).not.toContain(MARK);
    expect(text).not.toContain(MARK_IN_LATIN);
    expect(text).not.toContain(userData);
    expect(text).not.toMatch(/\/(tmp|home|Users)\b|[A-Z]:\\/);
  }
});
