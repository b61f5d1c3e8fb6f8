import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './launch-program';
import { expectSaved, goTo } from './pages-of-report';
import { playedDisk } from './played-disk';
import { answerMessageBox, answerSaveDialog } from './stub-dialogs';

const SCENARIO = 'tests/scenarios/zhanjiang-office-2023.ndbg';
const SENTENCE = '磁盘很慢时写下的一句话。';
/** Milliseconds: so long that a key that waited for it is told from one that waited for a busy machine. */
const SLOW_SYNC = 2_000;

async function openText(page: Page) {
  await goTo(page, '五、存在的主要问题及改进情况');
  const text = page.getByRole('textbox', { name: /存在的主要问题/ });
  await text.press('Control+End');
  return text;
}

async function keptDraft(userData: string): Promise<string> {
  const drafts = join(userData, 'drafts');
  const [name = ''] = (await readdir(drafts)).filter((file) => file.endsWith('.ndbg'));
  return readFile(join(drafts, name), 'utf8');
}

/** Milliseconds each key takes until the page has dealt with it, of a few seconds of typing, shortest first. */
async function typingTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let key = 0; key < 60; key += 1) {
    const start = performance.now();
    await page.keyboard.press('a');
    times.push(performance.now() - start);
    await page.waitForTimeout(50);
  }
  return times.sort((a, b) => a - b);
}

const median = (times: readonly number[]) => times[Math.floor(times.length / 2)] ?? Number.NaN;
const slowest = (times: readonly number[]) => times.at(-1) ?? Number.NaN;

test('no key waits for a slow disk', async ({ launchProgram }) => {
  const disk = playedDisk();
  const { page } = await launchProgram({ args: [SCENARIO], env: disk.env });
  await openText(page);
  await typingTimes(page);
  await expectSaved(page);
  const before = await typingTimes(page);
  await disk.order({ delay: { fsyncSync: SLOW_SYNC } });
  const meanwhile = await typingTimes(page);
  const figures = [before, meanwhile].map(
    (times) => `${median(times).toFixed(1)} / ${slowest(times).toFixed(1)}`,
  );
  test.info().annotations.push({
    type: 'ms a key, median / slowest, fast disk then slow',
    description: figures.join(', '),
  });
  console.log(`ms a key, median / slowest: fast disk ${figures[0]}, slow disk ${figures[1]}`);
  expect(slowest(meanwhile)).toBeLessThan(SLOW_SYNC / 2);
  await disk.order({});
  await expectSaved(page);
});

test('已保存 stands only once a slow disk has the words', async ({ launchProgram }) => {
  const disk = playedDisk();
  const { page, userData } = await launchProgram({ args: [SCENARIO], env: disk.env });
  await openText(page);
  await expectSaved(page);
  await disk.order({ delay: { renameSync: 2_500 } });
  await page.keyboard.insertText(SENTENCE);
  await expect(page.getByText('正在保存…')).toBeVisible();
  expect(await keptDraft(userData)).not.toContain(SENTENCE);
  await expectSaved(page);
  expect(await keptDraft(userData)).toContain(SENTENCE);
  await disk.order({});
});

test('closing waits for a slow disk and asks nothing', async ({ launchProgram }) => {
  const disk = playedDisk();
  const { app, page, userData } = await launchProgram({ args: [SCENARIO], env: disk.env });
  await openText(page);
  await expectSaved(page);
  // Were anything asked, this answer would keep the window open.
  await answerMessageBox(app, '继续编辑');
  await disk.order({ delay: { fsyncSync: 1_300 } });
  await page.keyboard.insertText(SENTENCE);
  const child = app.process();
  const exited = new Promise((done) => child.once('exit', done));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await exited).toBe(0);
  expect(await keptDraft(userData)).toContain(SENTENCE);
});

test('what the disk refused is brought to safety when the page breaks down', async ({ launchProgram }) => {
  const disk = playedDisk();
  const { app, page, userData } = await launchProgram({ args: [SCENARIO], env: disk.env });
  await openText(page);
  await expectSaved(page);
  await disk.order({ fail: { writeSync: 'ENOSPC' } });
  await page.keyboard.insertText(SENTENCE);
  await expect(page.getByRole('alert').filter({ hasText: '没有保存成功：磁盘空间不足。' })).toBeVisible();
  const stick = join(userData, '另存.ndbg');
  await answerSaveDialog(app, stick);
  const questions = await answerMessageBox(app, '另存到…');
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(() => readFile(stick, 'utf8').catch(() => '')).toContain(SENTENCE);
  expect((await questions())[0]).toBe(
    '窗口刚才停止了工作，最后的修改还没有保存。没有保存成功：磁盘空间不足。',
  );
});
