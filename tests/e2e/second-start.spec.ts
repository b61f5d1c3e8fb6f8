import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blankReport } from '#shared/report/blank-report';
import { writeReportFile } from '#shared/report/report-file';
import { programArguments } from '../../build/program-arguments';
import { currentRuntime } from '../../build/runtime/current-runtime';
import { expect, test } from './launch-program';
import { expectSaved, goTo } from './pages-of-report';

const unit = { name: '城关镇人民政府', kind: 'government', superior: '' } as const;

/** Starts the program again on the same data folder, as a second double click does; it has to end by itself. */
async function startAgain(userData: string, args: readonly string[]): Promise<void> {
  const switches = [`--user-data-dir=${userData}`];
  const later = spawn(currentRuntime().executable, programArguments(args, switches), { stdio: 'ignore' });
  const [code] = await once(later, 'exit');
  expect(code).toBe(0);
}

test('a second start without a file brings the minimised window back, with what was being done in it', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram();
  await page.getByRole('button', { name: '新建年报' }).click();
  await page.getByLabel('单位全称').fill('正在填的单位');
  // Without a window manager nothing can be minimised: that it is asked to come back is what can be seen.
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const calls: string[] = [];
    Object.assign(window ?? {}, {
      isMinimized: () => true,
      restore: () => calls.push('restore'),
      focus: () => calls.push('focus'),
    });
    Object.assign(globalThis, { calls });
  });
  await startAgain(userData, []);
  const calls = () => app.evaluate(() => (globalThis as unknown as { readonly calls: string[] }).calls);
  await expect.poll(calls).toEqual(['restore', 'focus']);
  expect(app.windows()).toHaveLength(1);
  await expect(page.getByLabel('单位全称')).toHaveValue('正在填的单位');
});

test('a file is taken over while a dialog is open, and the draft that was open is saved', async ({
  launchProgram,
}) => {
  const { page, userData } = await launchProgram({ args: ['tests/scenarios/zhanjiang-office-2023.ndbg'] });
  await goTo(page, '三、收到和处理政府信息公开申请情况');
  await page.getByRole('button', { name: /空白处全部填 0（/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const file = join(userData, '送来的.ndbg');
  await writeFile(file, writeReportFile(blankReport(unit, 2024), { as: 'draft' }));
  await startAgain(userData, [file]);
  await expect(page.getByRole('heading', { name: '2024 年年报目录' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectSaved(page);
  await page.getByRole('button', { name: '全部年报' }).click();
  await expect(page.getByRole('list', { name: '年报草稿' }).getByRole('link')).toHaveCount(2);
});
