import { CHANNEL_NAMES } from '#shared/ipc/channel-names';
import { blankReport } from '#shared/report/blank-report';
import { bridgeReply, callBridge, callBridgeRaw } from '../e2e/bridge-call';
import { expect, test } from '../e2e/launch-program';

const unit = { name: '城关镇人民政府', kind: 'government', superior: '' } as const;

test('a payload of the wrong shape is refused on every channel, and changes nothing', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram();
  for (const channel of CHANNEL_NAMES) {
    for (const payload of [undefined, null, 5, [], { unexpected: true }, { id: '../../../etc/passwd' }]) {
      expect(await callBridgeRaw(page, channel, payload), channel).toMatchObject({
        ok: false,
        code: 'bad-request',
      });
    }
  }
  const nothing = { drafts: [], setAside: [], damaged: [], notices: [] };
  expect(await bridgeReply(page, 'drafts:list', {})).toEqual(nothing);
});

test('strangers are refused: another window, even on our own page, and a page led elsewhere', async ({
  launchProgram,
}) => {
  const { app } = await launchProgram();
  const answers = await app.evaluate(async ({ app: electronApp, BrowserWindow }) => {
    const preload = `${electronApp.getAppPath()}/out/preload/preload.cjs`;
    const asked: unknown[] = [];
    for (const address of ['data:text/html,<p>stranger</p>', 'app://report/index.html']) {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL(address);
      asked.push(await stranger.webContents.executeJavaScript(`window.report.call['drafts:list']({})`));
      stranger.destroy();
    }
    const [ours] = BrowserWindow.getAllWindows();
    await ours?.loadURL('data:text/html,<p>led elsewhere</p>');
    asked.push(await ours?.webContents.executeJavaScript(`window.report.call['drafts:list']({})`));
    return asked;
  });
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, code: 'unknown-sender' });
  expect(answers).toHaveLength(3);
});

test('a frame inside the page has no bridge of its own', async ({ launchProgram }) => {
  const { page } = await launchProgram();
  const inFrame = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow !== null && 'report' in frame.contentWindow;
  });
  expect(inFrame).toBe(false);
});

test('a frame that was given the bridge by mistake is still a stranger', async ({ launchProgram }) => {
  const { app } = await launchProgram();
  const answer = await app.evaluate(async ({ app: electronApp, BrowserWindow }) => {
    const preload = `${electronApp.getAppPath()}/out/preload/preload.cjs`;
    const webPreferences = { preload, sandbox: true, nodeIntegrationInSubFrames: true };
    const outer = new BrowserWindow({ show: false, webPreferences });
    await outer.loadURL('data:text/html,<iframe srcdoc="<p>inner</p>"></iframe>');
    const [frame] = outer.webContents.mainFrame.frames;
    const asked = await frame?.executeJavaScript(`window.report.call['drafts:list']({})`);
    outer.destroy();
    return asked;
  });
  expect(answer).toMatchObject({ ok: false, code: 'unknown-sender' });
});

test('no channel answers synchronously', async ({ launchProgram }) => {
  const { app } = await launchProgram();
  const listened = await app.evaluate(({ ipcMain }) => ipcMain.eventNames().map(String));
  // Electron's own; electron-store would have added one that tells any page where the data folder is.
  expect(listened.filter((name) => name !== 'error')).toEqual([]);
});

test('a web address in the text is only text when it is printed', async ({ launchProgram }) => {
  const { page } = await launchProgram();
  const blank = blankReport(unit, 2024);
  const overview = [
    '详见 https://example.org/report.png 和 file:///etc/passwd。',
    '![图](http://127.0.0.1:9/x.png) <img src="http://127.0.0.1:9/y.png">',
    'data:image/png;base64,AAAA',
  ].join('\n');
  const report = { ...blank, narrative: { ...blank.narrative, overview } };
  const outcome = await page.evaluate(async (sent) => {
    const { report: bridge } = window as unknown as {
      readonly report: import('../../shared/ipc/channels').Bridge;
    };
    const answer = await bridge.call['exports:render-pdf']({
      jobId: 'address',
      id: 'not-a-draft',
      report: sent,
      document: { kind: 'report', draft: true, withExplanations: false },
    });
    if (!answer.ok || answer.value.outcome !== 'rendered') return answer;
    const text = new TextDecoder('latin1').decode(answer.value.pdf);
    return { begins: text.slice(0, 5), links: text.includes('/URI'), pages: answer.value.pageCount };
  }, report);
  expect(outcome).toMatchObject({ begins: '%PDF-', links: false });
  // That nothing was asked of the network is checked after every test, in Chromium's own log.
});

test('a path never reaches the page before the person has chosen it', async ({ launchProgram }) => {
  const { page } = await launchProgram();
  const { summary } = await bridgeReply(page, 'drafts:create', { unit, reportYear: 2024 });
  const opened = await callBridge(page, 'drafts:open', { id: summary.id });
  const listed = await callBridge(page, 'drafts:list', {});
  expect(JSON.stringify([opened, listed])).not.toMatch(/\/|\\\\/);
});
