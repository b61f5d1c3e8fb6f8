import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { DocumentFormat } from '#shared/report/saved-formats';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';
import { runReport } from './run-report';
import { answerOpenDialog } from './stub-dialogs';

/** The founding report, with 必须修改 in it: whatever is made of it is a draft. */
const FOUNDING_REPORT = join(process.cwd(), 'tests/scenarios/yinzhou-2019.ndbg');
/** What its files are called. */
export const DRAFT_NAME = '银州区机关事务服务中心2019年政府信息公开工作年度报告（草稿）';

/** Opens the founding report and goes to 导出上报文件. */
export async function openAtExport(app: ElectronApplication, page: Page): Promise<void> {
  await answerOpenDialog(app, FOUNDING_REPORT);
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(page.getByRole('heading', { name: /年年报目录$/ })).toBeVisible();
  await goTo(page, '导出上报文件');
}

/** Has the built command line write the founding report twice, and answers with the file once both are the same. */
export async function writtenTwice(format: DocumentFormat): Promise<string> {
  const [first = '', second = ''] = ['a', 'b'].map((name) => test.info().outputPath(`${name}.${format}`));
  for (const out of [first, second])
    expect(runReport(['export', FOUNDING_REPORT, '--to', format, '--draft', '--out', out])).toMatchObject({
      code: 0,
      errors: '',
    });
  expect((await readFile(first)).equals(await readFile(second))).toBe(true);
  return first;
}
