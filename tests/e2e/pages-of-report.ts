import { expect, type Locator, type Page } from '@playwright/test';

/** Goes to a page of the open report by its name in the list at the left or on the task list. */
export async function goTo(page: Page, name: string): Promise<void> {
  const link = page.getByRole('link', { name }).first();
  const back = page.getByRole('button', { name: '返回目录' });
  // Neither is there before the report is open.
  await expect(link.or(back).first()).toBeVisible();
  // At large text the list at the left gives way to the task list.
  if (!(await link.isVisible())) await back.click();
  await link.click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

/** A numeric cell by the name a screen reader gives it: `第三部分，重复申请，自然人`. */
export function cell(page: Page, name: string): Locator {
  return page.getByRole('grid').getByLabel(name, { exact: true });
}

/** Fills the blanks of the open table with 0 after reading how many there are. */
export async function fillBlanks(page: Page, expected: number): Promise<void> {
  await page.getByRole('button', { name: `空白处全部填 0（${expected} 格）` }).click();
  await page.getByRole('button', { name: `填入 0（${expected} 格）` }).click();
  await expect(page.getByText('没有空白格')).toBeVisible();
}

/** Waits until the program says that everything is on disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/已保存 \d{2}:\d{2}/)).toBeVisible();
}
