import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { formOf } from '#shared/form/forms';
import { scenario } from '../pdf/sample-reports';
import { axeViolations } from './axe-violations';
import { bridgeReply } from './bridge-call';
import { DRAFT_NAME, openAtExport, writtenTwice } from './draft-exports';
import { expect, test } from './launch-program';
import { answerSaveDialog } from './stub-dialogs';

const SHEETS = [
  ...formOf('2019').sections.flatMap((section) => (section.kind === 'table' ? [section.heading] : [])),
  '核对结果和说明',
];

async function sheetsOf(file: string): Promise<string[]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(await readFile(file)).buffer);
  return workbook.worksheets.map(({ name }) => name);
}

test('另存为 Excel writes the tables and what was found, marked while 必须修改 stand', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram();
  await openAtExport(app, page);
  const target = join(userData, '年报.xlsx');
  const offered = await answerSaveDialog(app, target);
  await page.getByRole('button', { name: '另存为 Excel' }).click();
  await expect(
    page.getByRole('heading', { name: '已另存为 Excel 文件，打印时每页标明“草稿”。' }),
  ).toBeFocused();
  expect(await offered()).toEqual([`${DRAFT_NAME}.xlsx`]);
  expect(await sheetsOf(target)).toEqual(SHEETS);
  expect(await axeViolations(page)).toEqual([]);

  await test.step('a formal copy is refused where it is written, whatever the page asks', async () => {
    const report = scenario('yinzhou-2019');
    const id = 'no-such-draft';
    for (const format of ['xlsx', 'html'] as const) {
      const reply = await bridgeReply(page, 'exports:save-as', {
        jobId: 'a',
        id,
        report,
        format,
        draft: false,
        withExplanations: false,
      });
      expect(reply).toMatchObject({
        outcome: 'failed',
        message: expect.stringMatching(/^还有 .*处必须修改/),
      });
    }
    const copied = await bridgeReply(page, 'exports:copy', { id, report, draft: false });
    expect(copied.outcome).toBe('failed');
  });
});

test('the built command line writes the same workbook twice', async () => {
  expect(await sheetsOf(await writtenTwice('xlsx'))).toEqual(SHEETS);
});
