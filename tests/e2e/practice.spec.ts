import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { practiceReports } from '../../shared/practice/practice-report';
import { PRACTICE_TASKS } from '../../shared/practice/practice-tasks';
import { axeViolations } from './axe-violations';
import { bridgeReply } from './bridge-call';
import { expect, test } from './launch-program';
import { cell, expectSaved, goTo } from './pages-of-report';
import { pdfPages } from './read-pdf';
import { answerOpenDialog, answerSaveDialog } from './stub-dialogs';

const BANNER = '这是练习，不会上报。';

test('a practice report is begun, goes on at the next start, and is thrown away without a trace', async ({
  launchProgram,
}) => {
  const first = await launchProgram();
  const { page, userData } = first;
  await page.getByRole('button', { name: '练习', exact: true }).click();
  await expect(page.getByRole('note')).toHaveText(BANNER);
  await expect(page.getByRole('banner').getByText('练习县农业农村局')).toBeVisible();
  await expect(
    page.getByRole('heading', { name: `练什么（做好 0 处，共 ${PRACTICE_TASKS.length} 处）` }),
  ).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  // By keyboard: the link leads into the cell, whose worked case stands beside it.
  await page.getByRole('link', { name: '部分公开' }).press('Enter');
  await expect(cell(page, '第三部分，部分公开，商业企业')).toBeFocused();
  await expect(page.getByRole('note')).toHaveText(BANNER);
  await expect(page.getByRole('button', { name: '一件申请，一部分给、一部分不给' })).toBeVisible();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await goTo(page, '二、主动公开政府信息情况');
  await expectSaved(page);
  await first.close();

  const second = await launchProgram({ userData });
  const start = second.page;
  await expect(start.getByRole('heading', { name: '还没有年报草稿' })).toBeVisible();
  expect(await axeViolations(start)).toEqual([]);
  await start.getByRole('button', { name: '继续练习' }).click();
  await start.getByRole('button', { name: '返回目录' }).click();
  await expect(start.getByRole('heading', { name: /练什么（做好 1 处/ })).toBeVisible();

  await start.getByRole('button', { name: '全部年报' }).click();
  await start.getByRole('button', { name: '重新开始练习' }).click();
  await expect(start.getByRole('dialog')).toContainText('也不放进回收站，换成一份新的');
  await start.getByRole('dialog').getByRole('button', { name: '重新开始练习' }).click();
  await expect(start.getByRole('heading', { name: /练什么（做好 0 处/ })).toBeVisible();

  await start.getByRole('button', { name: '全部年报' }).click();
  await start.getByRole('button', { name: '丢掉练习' }).click();
  await start.getByRole('dialog').getByRole('button', { name: '保留练习' }).click();
  await start.getByRole('button', { name: '丢掉练习' }).click();
  expect(await axeViolations(start)).toEqual([]);
  await start.getByRole('dialog').getByRole('button', { name: '丢掉练习' }).click();
  await expect(start.getByRole('status')).toContainText('练习已丢掉。');
  await expect(start.getByRole('button', { name: '练习', exact: true })).toBeVisible();
  await expect(start.getByRole('heading', { name: '年报草稿', exact: true })).toBeFocused();
  expect(await readdir(join(userData, 'drafts'))).toEqual([]);
});

test('a practice report is never submitted: no formal copy, and its drafts say so on every page', async ({
  launchProgram,
}, testInfo) => {
  const { app, page } = await launchProgram();
  await page.getByRole('button', { name: '练习', exact: true }).click();
  await goTo(page, '导出上报文件');
  const formal = page.getByRole('button', { name: '导出上报文件' });
  await expect(formal).toBeDisabled();
  await expect(formal).toHaveAccessibleDescription(/这是练习，不会上报，不能导出上报文件和正式 PDF。/);
  expect(await axeViolations(page)).toEqual([]);

  const pdf = testInfo.outputPath('practice.pdf');
  const offered = await answerSaveDialog(app, pdf);
  await page.getByRole('button', { name: '导出草稿 PDF' }).click();
  await expect(page.getByRole('heading', { name: /已导出练习草稿 PDF/ })).toBeFocused();
  expect((await offered())[0]).toMatch(/（练习草稿）\.pdf$/);
  const pages = pdfPages(pdf);
  expect(pages.length).toBeGreaterThan(1);
  for (const text of pages) expect(text).toContain('练习草稿，未通过校验');

  // The main process refuses as well, however clean the report and whatever the page asks for.
  const { practice } = await bridgeReply(page, 'practice:get', {});
  const { previous: report } = practiceReports(2024);
  const request = {
    jobId: 'formal',
    id: practice?.id ?? '',
    report,
    document: { kind: 'report', draft: false, withExplanations: false },
  } as const;
  expect(await bridgeReply(page, 'exports:save-pdf', request)).toEqual({
    outcome: 'failed',
    message: '这是练习，不能导出上报文件，可以导出草稿。',
  });
  const printing = { printer: 'HP-Office', copies: 1, bothSides: false };
  expect(await bridgeReply(page, 'printing:print', { ...request, printing })).toEqual({
    outcome: 'failed',
    message: '这是练习，不能打印正式稿，可以打印草稿。',
  });

  // What is carried away stays a practice, and is not mixed up with the one that is there.
  const file = testInfo.outputPath('carried.ndbg');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: '导出草稿文件' }).click();
  await expect(page.getByRole('heading', { name: /在另一台电脑的软件里打开，也还是练习/ })).toBeFocused();
  await page.getByRole('button', { name: '全部年报' }).click();
  await answerOpenDialog(app, file);
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(page.getByText(/这个文件是练习，本机已有一份练习/)).toBeVisible();
  await page.getByRole('button', { name: '丢掉练习' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '丢掉练习' }).click();
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(page.getByRole('note')).toHaveText(BANNER);
});
