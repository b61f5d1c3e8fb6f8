import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';

const SCENARIO = 'tests/scenarios/zhanjiang-office-2023.ndbg';
const LAST_WORDS = '关窗口之前的最后一个字';

for (const [way, end] of [
  ['closing the window', 'close'],
  ['the end of the session', 'SIGTERM'],
  ['the end of the terminal it was started from', 'SIGHUP'],
  ['Ctrl+C in that terminal', 'SIGINT'],
  ['quitting the program', 'quit'],
] as const) {
  test(`${way} right after a key loses not even that key`, async ({ launchProgram }) => {
    const first = await launchProgram({ args: [SCENARIO] });
    await goTo(first.page, '五、存在的主要问题及改进情况');
    await first.page.getByRole('textbox', { name: /存在的主要问题/ }).press('Control+End');
    const child = first.app.process();
    const exited = new Promise((done) => child.once('exit', done));
    await first.page.keyboard.type(LAST_WORDS);
    if (end.startsWith('SIG')) child.kill(end as NodeJS.Signals);
    else if (end === 'quit') await first.app.evaluate(({ app }) => app.quit());
    else await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    expect(await exited).toBe(0);

    const { page } = await launchProgram({ userData: first.userData });
    await page.getByRole('list', { name: '年报草稿' }).getByRole('link').click();
    await expect(page.getByRole('textbox', { name: /存在的主要问题/ })).toHaveValue(
      new RegExp(`${LAST_WORDS}$`),
    );
  });
}

test('a window without an open draft closes at once', async ({ launchProgram }) => {
  const { app, page } = await launchProgram({ args: [SCENARIO] });
  await expect(page.getByRole('heading', { name: '2023 年年报目录' })).toBeVisible();
  await page.getByRole('button', { name: '全部年报' }).click();
  await expect(page.getByRole('heading', { name: '年报草稿' })).toBeVisible();
  const closed = app.waitForEvent('close', { timeout: 2_500 });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
});
