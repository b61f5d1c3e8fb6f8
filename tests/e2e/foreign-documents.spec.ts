import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Report } from '../../shared/report/report';
import { printedBlocks } from '../foreign-documents/printed-blocks';
import { writeWord } from '../foreign-documents/write-word';
import { axeViolations } from './axe-violations';
import { LAST_YEAR } from './last-year-files';
import { expect, test } from './launch-program';
import { answerOpenDialog } from './stub-dialogs';

/** Last year's report as an office typed it in Word: a row of its own, a figure nobody can read, `/` for none. */
function typedInWord(report: Report): Uint8Array {
  const blocks = printedBlocks({
    ...report,
    cells: {
      ...report.cells,
      'requests.deniedStateSecret.naturalPerson': '二件',
      'disclosure.regulations.issuedThisYear': '/',
    },
  });
  const rows = blocks.map((block) =>
    block.kind === 'table' && block.name === '第三部分'
      ? {
          ...block,
          rows: [
            ...block.rows,
            [
              { text: '五、自行撤回', rowSpan: 1, colSpan: 3 },
              ...Array.from({ length: 7 }, () => ({ text: '8', rowSpan: 1, colSpan: 1 })),
            ],
          ],
        }
      : block,
  );
  return writeWord(rows);
}

const review = (page: Page) => page.getByRole('dialog', { name: /核对读入的内容/ });

test('a Word report typed by hand is looked over, put right, and becomes a draft or last year’s report', async ({
  launchProgram,
}, info) => {
  const { app, page } = await launchProgram();
  const path = info.outputPath('去年年报.docx');
  await writeFile(path, typedInWord(LAST_YEAR));
  await answerOpenDialog(app, path);
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(review(page)).toContainText('已读出 6 个部分');
  await expect(review(page).getByRole('listitem').filter({ hasText: '自行撤回' })).toHaveCount(1);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('F8');
  const refused = review(page).getByRole('textbox', { name: /属于国家秘密，自然人，读不出/ });
  await expect(refused).toBeFocused();
  await refused.fill('2');
  await page.keyboard.press('Enter');
  await expect(review(page).getByRole('textbox', { name: /其他法律行政法规禁止公开，自然人/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '继续核对' }).click();
  await review(page).getByRole('button', { name: '建成草稿' }).click();
  await expect(page.getByRole('heading', { name: /目录|2023/ }).first()).toBeVisible();
});
