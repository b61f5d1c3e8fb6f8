import { chmodSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeReportFile } from '#shared/report/report-file';
import { soundReport } from '../rule-cases/sound-report';
import { inSeasonOf } from './in-season';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';
import { checkPdf, pdfText } from './read-pdf';
import type { RunningProgram } from './running-program';
import { answerOpenDialog, answerSaveDialog } from './stub-dialogs';

async function openFile({ app, page }: RunningProgram, path: string): Promise<void> {
  await answerOpenDialog(app, path);
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(page.getByRole('heading', { name: /年年报目录$/ })).toBeVisible();
}

async function review(page: Page): Promise<void> {
  await goTo(page, '检查全部');
  await page.getByRole('button', { name: '模拟上级审核' }).click();
  await expect(page.getByRole('heading', { name: '模拟上级审核', level: 1 })).toBeVisible();
}

test('the founding report would be sent back; the paper says so and leaves room to sign', async ({
  launchProgram,
}) => {
  const program = await launchProgram();
  const { app, page, userData } = program;
  await inSeasonOf(2019, program);
  await openFile(program, join(process.cwd(), 'tests/scenarios/yinzhou-2019.ndbg'));
  await review(page);
  await expect(page.getByRole('heading', { name: /^会被退回：\d+ 处必须修改$/ })).toBeVisible();
  const form = page.getByRole('region', { name: '格式与完整性' });
  await expect(form.getByText(/第三部分还有 132 格没有填写/)).toBeVisible();
  await expect(page.getByText(/没有去年的年报，\d+ 项跨年核对没有进行/)).toBeVisible();

  await test.step('an entry leads to its place, and the way back to the check page', async () => {
    await page
      .getByRole('region', { name: '文字规范' })
      .getByRole('link', { name: '第六部分' })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: '六、其他需要报告的事项', level: 1 })).toBeVisible();
    await page.getByRole('button', { name: '返回检查页' }).click();
    await review(page);
  });

  await test.step('the paper is shown, saved and is no report', async () => {
    await page.getByRole('button', { name: '打印送签' }).click();
    await expect(page.getByRole('article', { name: '第 1 页' })).toContainText('自查情况');
    const target = join(userData, '自查.pdf');
    const offered = await answerSaveDialog(app, target);
    await page.getByRole('button', { name: '另存为 PDF' }).click();
    await expect(page.getByText(`已存为 ${target}`)).toBeVisible();
    expect(await offered()).toEqual(['银州区机关事务服务中心2019年政府信息公开工作年度报告自查情况.pdf']);
    checkPdf(target);
    const text = pdfText(target);
    expect(text).toMatch(/^2019年政府信息公开工作年度报告自查情况/);
    for (const words of [
      '银州区机关事务服务中心',
      '2020年1月',
      '会被退回：',
      '第三部分还有132格没有填写',
      '本页由填报软件按公开要求自动核对生成，供内部审签参考。',
      '填报人（签字）',
      '审核人（签字）',
      '负责人（签字）',
    ])
      expect(text).toContain(words);
  });
});

test('a sound report is clear, heading by heading', async ({ launchProgram }) => {
  const program = await launchProgram();
  const { page, userData } = program;
  await inSeasonOf(2024, program);
  const path = join(userData, 'sound.ndbg');
  writeFileSync(path, writeReportFile(soundReport('2021'), { as: 'export' }));
  await openFile(program, path);
  await review(page);
  await expect(page.getByRole('heading', { name: '未发现问题', exact: true })).toBeVisible();
  await expect(
    page.getByRole('region', { name: '数据勾稽' }).getByText(/核对 (\d+) 项，通过 \1 项，未发现问题。/),
  ).toBeVisible();
});

test('the review is printed as it is shown', async ({ launchProgram }) => {
  const bin = await mkdtemp(join(tmpdir(), 'printer-'));
  const script = (name: string, body: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  script('lpstat', 'if [ "$1" = -e ]; then echo HP-Office; else echo "scheduler is running"; fi');
  script('lp', `for last; do :; done; cp "$last" "${bin}/printed.pdf"`);
  const program = await launchProgram({ env: { PATH: `${bin}:${process.env.PATH}` } });
  await openFile(program, join(process.cwd(), 'tests/scenarios/huaian-city-2024.ndbg'));
  const { page } = program;
  await review(page);
  await page.getByRole('button', { name: '打印送签' }).click();
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.getByRole('dialog', { name: '打印' }).getByRole('button', { name: '打印', exact: true }).click();
  await expect(page.getByText('已送到打印机“HP-Office”。')).toBeVisible();
  expect(pdfText(join(bin, 'printed.pdf'))).toContain('2024年政府信息公开工作年度报告自查情况');
  await rm(bin, { recursive: true });
});
