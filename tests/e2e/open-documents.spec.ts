import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readReportFile } from '#shared/report/read-report-file';
import { documentOf } from '../faults/round-trip-outcome';
import { soundReport } from '../rule-cases/sound-report';
import { axeViolations } from './axe-violations';
import { bridgeReply } from './bridge-call';
import { expect, test } from './launch-program';
import { checkPdf } from './read-pdf';
import { runReport } from './run-report';
import { temporaryUserData } from './running-program';
import { answerOpenDialog } from './stub-dialogs';

const CELL = 'requests.newlyReceived.naturalPerson';
const DATA = soundReport('2021', { explanations: { 'N-07': '字数按往年惯例。' } });
/** What somebody has made of the document, who has changed a figure and the sentence about it. */
const SHOWN = soundReport('2021', {
  cells: { [CELL]: 6, 'requests.granted.naturalPerson': 6 },
  narrative: { overview: DATA.narrative.overview.replace('5 件', '6 件') },
});

const openButton = (page: Page) => page.getByRole('button', { name: '打开', exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The report of the newest draft, as it lies on the disk. */
async function newestDraft(page: Page, userData: string) {
  const { drafts } = await bridgeReply(page, 'drafts:list', {});
  const outcome = readReportFile(
    await readFile(join(userData, 'drafts', `${drafts[0]?.id ?? ''}.ndbg`), 'utf8'),
  );
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.report;
}

async function backToList(page: Page): Promise<void> {
  await page.getByRole('button', { name: '全部年报' }).click();
  await expect(heading(page)).toHaveText('年报草稿');
}

test('a document that was changed after it was exported shows both contents, and opens as the person chooses', async ({
  launchProgram,
}) => {
  const userData = await temporaryUserData();
  const at = (name: string) => join(userData, name);
  for (const kind of ['pdf', 'docx', 'xlsx'] as const) {
    await writeFile(at(`changed.${kind}`), await documentOf(kind, SHOWN, DATA));
    await writeFile(at(`same.${kind}`), await documentOf(kind, DATA, DATA));
  }
  checkPdf(at('changed.pdf'));

  // As a double click does: the program is started for the file.
  const { app, page } = await launchProgram({ userData, args: [at('changed.pdf')] });
  const dialog = page.getByRole('dialog', { name: '“changed.pdf”导出以后改过' });
  await expect(dialog).toContainText('改了 2 格，第一部分 ＋1 －1 字');
  await expect(dialog.getByRole('row', { name: '本年新收／自然人' }).getByRole('cell')).toHaveText([
    '5',
    '6',
  ]);
  await expect(dialog.locator('del')).toContainText('5');
  await expect(dialog.locator('ins')).toContainText('6');
  expect(await axeViolations(page), 'both contents').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await readdir(at('drafts')).catch(() => [])).toEqual([]);

  await answerOpenDialog(app, at('changed.docx'));
  await openButton(page).click();
  await page.getByRole('button', { name: '用文档上看到的' }).click();
  await expect(heading(page)).toContainText('目录');
  await expect(
    page.getByText('已用文档上看到的内容新建草稿，原文件没有改动。原有 1 条说明已失效'),
  ).toBeVisible();
  expect(await newestDraft(page, userData)).toEqual({ ...SHOWN, explanations: {} });
  await backToList(page);

  await answerOpenDialog(app, at('changed.xlsx'));
  await openButton(page).click();
  await expect(page.getByRole('dialog')).toContainText('正文以里面的数据为准');
  await page.getByRole('button', { name: '用文件里的数据' }).click();
  await expect(heading(page)).toContainText('目录');
  expect(await newestDraft(page, userData)).toEqual(DATA);
  await backToList(page);

  for (const kind of ['pdf', 'docx', 'xlsx']) {
    await answerOpenDialog(app, at(`same.${kind}`));
    await openButton(page).click();
    await expect(heading(page)).toContainText('目录');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await newestDraft(page, userData)).toEqual(DATA);
    await backToList(page);
  }

  await writeFile(at('cut.docx'), (await readFile(at('same.docx'))).subarray(0, 9000));
  await answerOpenDialog(app, at('cut.docx'));
  await openButton(page).click();
  await expect(page.getByText('文件不完整，像是没有复制完或没有下载完，没有打开。')).toBeVisible();
});

test('report import writes the report of a document, and tells what it shows otherwise', async () => {
  const folder = await temporaryUserData();
  const at = (name: string) => join(folder, name);
  await writeFile(at('changed.docx'), await documentOf('docx', SHOWN, DATA));
  await writeFile(at('same.pdf'), await documentOf('pdf', DATA, DATA));

  const same = runReport(['import', at('same.pdf'), '--out', at('same.ndbg')]);
  expect(same).toMatchObject({ code: 0, errors: '' });
  expect(JSON.parse(same.output)).toMatchObject({ kind: 'pdf', used: 'data', differences: [], notRead: [] });
  expect(readReportFile(await readFile(at('same.ndbg'), 'utf8'))).toMatchObject({ ok: true, report: DATA });

  const undecided = runReport(['import', at('changed.docx'), '--out', at('data.ndbg')]);
  expect(undecided.code).toBe(1);
  expect(undecided.errors).toContain('--use document');
  expect(JSON.parse(undecided.output).differences).toContainEqual({
    part: '三、收到和处理政府信息公开申请情况',
    place: '本年新收／自然人',
    data: '5',
    document: '6',
  });

  const chosen = runReport(['import', at('changed.docx'), '--out', at('shown.ndbg'), '--use', 'document']);
  expect(chosen.code).toBe(0);
  expect(readReportFile(await readFile(at('shown.ndbg'), 'utf8'))).toMatchObject({
    ok: true,
    report: { ...SHOWN, explanations: {} },
  });
});
