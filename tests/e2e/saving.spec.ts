import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './launch-program';
import { cell, expectSaved, goTo } from './pages-of-report';

const SCENARIO = 'tests/scenarios/zhanjiang-office-2023.ndbg';
const REQUESTS = '三、收到和处理政府信息公开申请情况';
const PROBLEMS = '五、存在的主要问题及改进情况';

/** What lies on the disk of the only draft. */
async function onDisk(userData: string): Promise<string> {
  const [name = ''] = (await readdir(join(userData, 'drafts'))).filter((file) => file.endsWith('.ndbg'));
  return readFile(join(userData, 'drafts', name), 'utf8');
}

/** Everything that live regions have said since this was called. */
async function listenToAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element?.closest('[aria-live], [role="alert"], [role="status"]') != null)
          said.push(element.textContent ?? '');
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => [...(window as unknown as { readonly said: string[] }).said]);
}

test('what is typed is on disk within a second, at every change of field and page, and by Ctrl+S', async ({
  launchProgram,
}) => {
  const { page, userData } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, PROBLEMS);
  const said = await listenToAnnouncements(page);
  const text = page.getByRole('textbox', { name: PROBLEMS });

  await test.step('half a second after the last key, and nothing is announced of it', async () => {
    await text.press('Control+End');
    await page.keyboard.type('停笔以后存盘。');
    await expect.poll(() => onDisk(userData), { timeout: 5_000 }).toContain('停笔以后存盘。');
    await expectSaved(page);
    expect((await said()).join('')).not.toContain('已保存');
  });

  await test.step('at once when the page is left', async () => {
    await page.keyboard.type('离开页面存盘。');
    await page.getByRole('link', { name: REQUESTS }).first().click();
    await expect.poll(() => onDisk(userData), { timeout: 5_000 }).toContain('离开页面存盘。');
  });

  await test.step('at once when the field is left', async () => {
    await cell(page, '第三部分，重复申请，自然人').click();
    await page.keyboard.type('4321');
    await page.keyboard.press('Tab');
    await expect.poll(() => onDisk(userData), { timeout: 5_000 }).toContain('4321');
  });

  await test.step('Ctrl+S takes over what is being typed, and says so', async () => {
    await cell(page, '第三部分，重复申请，商业企业').click();
    await page.keyboard.type('8765');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('status')).toContainText(/已保存 \d{2}:\d{2}/);
    expect(await onDisk(userData)).toContain('8765');
  });

  await test.step('the steps done before a save can still be taken back', async () => {
    await page.keyboard.press('Control+z');
    await expect(cell(page, '第三部分，重复申请，商业企业')).toHaveValue('');
  });

  await test.step('the state stands in the top bar of every page', async () => {
    for (const name of ['基本信息', '检查全部', '打印预览', '导出上报文件']) {
      await goTo(page, name);
      const state = page.getByRole('banner').getByText(/^\s*已保存 \d{2}:\d{2}$/);
      await expect(state, name).toBeInViewport({ ratio: 1 });
      await expect(state.locator('svg')).toHaveCount(1);
    }
  });
});
