import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { typedInWord } from '../foreign-documents/typed-in-word';
import { axeViolations } from './axe-violations';
import { LAST_YEAR } from './last-year-files';
import { expect, test } from './launch-program';
import { answerOpenDialog } from './stub-dialogs';

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
