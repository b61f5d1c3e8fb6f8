import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { TEXT_SIZE_LABELS, type TextSize } from '../../renderer/theme/text-size';
import { cell as cellNamed, goTo } from '../e2e/pages-of-report';
import { answerOpenDialog, answerSaveDialog } from '../e2e/stub-dialogs';
import { copyElsewhere } from '../e2e/system-clipboard';
import { DRAFTS } from './seeded-drafts';

/** What a step may touch. */
export interface Walk {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** For files the program is made to write; thrown away with the program's own. */
  readonly folder: string;
}

/** One thing a person does on the way to a screen. */
export type Step = (walk: Walk) => Promise<void>;

/** Opens a page of the report by its name in the list of parts. */
export const page =
  (name: string): Step =>
  (walk) =>
    goTo(walk.page, name);

/** Follows the link of a draft on the start screen. */
export const openDraft =
  (draft: keyof typeof DRAFTS): Step =>
  (walk) =>
    walk.page.locator(`a[href="#${DRAFTS[draft].id}"]`).click();

/** Goes to the list of tasks, where a draft opens the first time and not where it was left. */
export const taskList: Step = async (walk) => {
  const back = walk.page.getByRole('button', { name: '返回目录' });
  if (await back.isVisible()) await back.click();
  await expect(walk.page.getByRole('heading', { name: /年年报目录$/, level: 1 })).toBeVisible();
};

/** Presses a button or follows a link of this name, in the dialog where one is open. */
export const click =
  (name: string | RegExp): Step =>
  async (walk) => {
    const dialog = walk.page.getByRole('dialog');
    const place = (await dialog.isVisible()) ? dialog : walk.page;
    const named = typeof name === 'string' ? { name, exact: true } : { name };
    await place.getByRole('button', named).or(place.getByRole('link', named)).first().click();
  };

/** Opens something folded, by its words. */
export const unfold =
  (words: string | RegExp): Step =>
  (walk) =>
    walk.page.locator('summary', { hasText: words }).first().click();

/** Chooses from a list with this label. */
export const chooseFrom =
  (label: string, choice: string): Step =>
  async (walk) => {
    await walk.page.getByLabel(label, { exact: true }).selectOption(choice);
  };

/** Selects a cell by the name a screen reader gives it. */
export const cell =
  (name: string): Step =>
  (walk) =>
    cellNamed(walk.page, name).click();

/** Presses keys one after the other, as Playwright names them. */
export const press =
  (...keys: readonly string[]): Step =>
  async (walk) => {
    for (const key of keys) await walk.page.keyboard.press(key);
  };

/** Writes into the field with this label. */
export const fill =
  (label: string, text: string): Step =>
  (walk) =>
    walk.page.getByLabel(label, { exact: true }).first().fill(text);

/** Puts the caret at the end of the text of this name. */
export const textEnd =
  (name: string): Step =>
  (walk) =>
    walk.page.getByRole('textbox', { name }).press('Control+End');

/** Types where the caret is. */
export const write =
  (text: string): Step =>
  (walk) =>
    walk.page.keyboard.type(text);

/** Pastes a text that another program has copied, where the caret is. */
export const paste =
  (text: string): Step =>
  async (walk) => {
    await copyElsewhere(walk.app, { text });
    await walk.page.keyboard.press('Control+V');
  };

/** The file that is chosen in the next dialog to open one. */
export const choosing =
  (path: string): Step =>
  (walk) =>
    answerOpenDialog(walk.app, path);

/** The same for a file that a step before has saved. */
export const choosingSaved =
  (name: string): Step =>
  (walk) =>
    answerOpenDialog(walk.app, `${walk.folder}/${name}`);

/** The name under which the next file is saved. */
export const savingAs =
  (name: string): Step =>
  async (walk) => {
    await answerSaveDialog(walk.app, `${walk.folder}/${name}`);
  };

/** Sets 字号. */
export const textSize =
  (size: TextSize): Step =>
  async (walk) => {
    await walk.page.getByLabel('字号').selectOption(TEXT_SIZE_LABELS[size]);
  };

/** Waits until these words are to be seen: for what takes its time, such as a PDF. */
export const until =
  (words: string | RegExp): Step =>
  (walk) =>
    expect(walk.page.getByText(words).first()).toBeVisible({ timeout: 20_000 });

/** Goes to all reports; the one that was open is saved by the time they are there. */
export const toAllReports: Step = async (walk) => {
  await click('全部年报')(walk);
  await expect(walk.page.getByRole('heading', { name: '年报草稿', level: 1 })).toBeVisible();
};

/** Waits until the preview has drawn its first page. */
export const untilDrawn: Step = async (walk) => {
  await expect(walk.page.getByRole('button', { name: '打印', exact: true })).toBeEnabled({ timeout: 20_000 });
  await expect(walk.page.locator('canvas').first()).toBeVisible();
};
