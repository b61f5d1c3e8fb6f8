import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packagedExecutable } from '../../build/package/package-place';
import { sandboxSwitches } from '../../build/program-arguments';
import { expect, test } from './launch-program';
import { expectSaved, goTo } from './pages-of-report';
import { checkPdf, pdfText } from './read-pdf';
import { answerSaveDialog } from './stub-dialogs';

test('the packed program keeps a draft and writes its PDF', async ({ launchPackaged }) => {
  const first = await launchPackaged();
  await first.page.getByRole('button', { name: '新建年报' }).click();
  await first.page.getByLabel('单位全称').fill('城关镇人民政府');
  await first.page.getByRole('dialog').getByRole('button', { name: '新建年报' }).click();
  await goTo(first.page, '一、总体情况');
  await first.page.getByRole('textbox', { name: /总体情况/ }).fill('全年主动公开政府信息224条。');
  await goTo(first.page, '导出上报文件');
  const target = join(first.userData, '草稿.pdf');
  await answerSaveDialog(first.app, target);
  await first.page.getByRole('button', { name: '导出草稿 PDF' }).click();
  await expect(first.page.getByRole('heading', { name: /已导出草稿 PDF/ })).toBeFocused();
  checkPdf(target);
  expect(pdfText(target)).toContain('全年主动公开政府信息224条。');
  expect(pdfText(target)).toContain('草稿，未通过校验');
  await expectSaved(first.page);
  await first.close();

  const second = await launchPackaged({ userData: first.userData });
  await second.page.getByRole('list', { name: '年报草稿' }).getByRole('link').click();
  await goTo(second.page, '一、总体情况');
  await expect(second.page.getByRole('textbox', { name: /总体情况/ })).toHaveValue(
    '全年主动公开政府信息224条。',
  );
});

test('the packed program as shipped runs the command line without a display', () => {
  const { DISPLAY: _none, WAYLAND_DISPLAY: _neither, ...env } = process.env;
  const run = (args: readonly string[]) =>
    execFileSync(packagedExecutable('shipped'), [...sandboxSwitches, ...args], { encoding: 'utf8', env });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(run(['--version'])).toBe(`annual-report ${version} forms=2019,2021 file=1\n`);
  expect(run(['--help'])).toContain('report check 文件');
  const checked = JSON.parse(run(['check', 'tests/scenarios/huaian-city-2024.ndbg']));
  expect(checked.summary.errors).toBe(0);
  const target = test.info().outputPath('huaian.pdf');
  mkdirSync(dirname(target), { recursive: true });
  run(['export', 'tests/scenarios/huaian-city-2024.ndbg', '--to', 'pdf', '--out', target]);
  expect(existsSync(target)).toBe(true);
  checkPdf(target);
});
