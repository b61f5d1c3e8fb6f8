import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { playedQueue } from '../printing/played-queue';
import { noPrivateCups, type PrivateCups, startPrivateCups } from '../printing/private-cups';
import { axeViolations } from './axe-violations';
import { test as base, expect } from './launch-program';
import { goTo } from './pages-of-report';

const QUEUE = 'Office-PDF';
/** A printer takes a second for the founding report; many times that where others print, too. */
const PRINTED = { timeout: 20_000 };

const test = base.extend<{ cups: PrivateCups }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  cups: async ({}, use) => {
    const cups = await startPrivateCups();
    await cups.addQueue(QUEUE);
    await use(cups);
    await cups.stop();
  },
});

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** From now on keeps every PDF that goes to the page to be shown; answers with a look at them. */
async function keepPreviews(app: ElectronApplication): Promise<() => Promise<Uint8Array[]>> {
  await app.evaluate(({ ipcMain }) => {
    type Handler = (...args: unknown[]) => Promise<{ value?: { pdf?: Uint8Array } } | undefined>;
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> };
    const render = handlers.get('exports:render-pdf');
    const shown: string[] = [];
    Object.assign(ipcMain, { shown });
    handlers.set('exports:render-pdf', async (...args) => {
      const answer = await render?.(...args);
      const bytes = answer?.value?.pdf;
      if (bytes === undefined) throw new Error('No PDF');
      shown.push(Buffer.from(bytes).toString('base64'));
      return answer;
    });
  });
  return async () => {
    const shown = await app.evaluate(({ ipcMain }) => [...(ipcMain as unknown as { shown: string[] }).shown]);
    return shown.map((text) => Buffer.from(text, 'base64'));
  };
}

test.skip(noPrivateCups !== undefined, noPrivateCups ?? '');

test('a paper goes from the dialog through a real queue: the very bytes of the preview, and what goes wrong is said', async ({
  cups,
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram({
    args: ['tests/scenarios/yinzhou-2019.ndbg'],
    env: cups.env,
  });
  const previews = await keepPreviews(app);
  const dialog = page.getByRole('dialog', { name: '打印' });
  const send = () => dialog.getByRole('button', { name: '打印', exact: true }).click();
  await goTo(page, '打印预览');
  await expect(page.getByRole('button', { name: '打印', exact: true })).toBeEnabled();

  await test.step('the second Ctrl+P asks where, how often, on which sides and which pages', async () => {
    await page.keyboard.press('Control+P');
    await expect(dialog.getByLabel('打印机')).toHaveValue(QUEUE);
    await expect(dialog.getByLabel('份数')).toHaveValue('1');
    await expect(dialog).toContainText('共 4 页。');
    await expect(dialog).toContainText('A4 纸 4 张，按实际大小打印。');
    await dialog.getByLabel('份数').fill('２');
    await dialog.getByLabel('单双面').selectOption('双面，沿长边翻页');
    await dialog.getByLabel('页码').fill('1-9');
    await send();
    await expect(dialog).toContainText('没有这一页。共 4 页，请填 1 至 4。');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByLabel('页码').fill('第1至3页');
    await expect(dialog).toContainText('A4 纸 4 张，按实际大小打印。');
  });

  await test.step('the queue gets the bytes of the preview', async () => {
    await send();
    await expect(page.getByText(`打印机“${QUEUE}”已处理完这份文件，请到打印机取纸。`)).toBeVisible(PRINTED);
    const queued = await cups.queued();
    expect(queued).toHaveLength(1);
    expect(await previews()).not.toEqual([]);
    expect(new Set([...(await previews()), ...queued].map(digest)).size).toBe(1);
  });

  await test.step('printer, copies and sides are remembered, and not the pages', async () => {
    const settings = JSON.parse(await readFile(join(userData, 'settings.json'), 'utf8'));
    expect(settings.printing).toEqual({ printer: QUEUE, copies: 2, bothSides: true });
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await expect(dialog.getByLabel('份数')).toHaveValue('2');
    await expect(dialog.getByLabel('单双面')).toHaveValue('both');
    await expect(dialog.getByLabel('页码')).toHaveValue('');
    await dialog.getByRole('button', { name: '不打印' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('a queue that is stopped, and one that is gone', async () => {
    await cups.command('cupsdisable', QUEUE);
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await expect(dialog).toContainText('这台打印机已暂停：文件会在队列里等着');
    await send();
    await expect(page.getByText(`打印机“${QUEUE}”已暂停，这份文件在队列里等着。`)).toBeVisible(PRINTED);
    await cups.command('cupsenable', QUEUE);
    await expect(page.getByText(`打印机“${QUEUE}”已处理完这份文件`)).toBeVisible(PRINTED);
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await expect(dialog).toBeVisible();
    await cups.command('lpadmin', '-x', QUEUE);
    await send();
    await expect(page.getByText(`找不到打印机“${QUEUE}”，没有打印。`)).toBeVisible();
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await expect(page.getByText('没有找到打印机。请接好打印机，在系统设置里添加后再打印。')).toBeVisible();
  });
});

test('a queue that does not answer is told after a second, with a way to stop', async ({ launchProgram }) => {
  const played = playedQueue();
  const lp = join(played.PATH.split(delimiter)[0] ?? '', 'lp');
  await writeFile(lp, '#!/bin/sh\nexec sleep 25\n', { mode: 0o755 });
  const { page } = await launchProgram({ args: ['tests/scenarios/yinzhou-2019.ndbg'], env: played });
  await goTo(page, '打印预览');
  await page.getByRole('button', { name: '打印', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '打印' });
  await dialog.getByRole('button', { name: '打印', exact: true }).click();
  await expect(page.getByText(/^正在打印，已完成 \d+ %。$/)).toBeVisible();
  await page.getByRole('button', { name: '停止打印' }).click();
  await expect(page.getByText('已停止，没有打印。')).toBeVisible();
  await expect(page.getByText(/^正在打印/)).toHaveCount(0);
  await expect(page.getByText(/已送到打印机/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '打印', exact: true })).toBeEnabled();
});
