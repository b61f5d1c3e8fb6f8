import { expect, type Launch, type LaunchOptions, test } from '../e2e/launch-program';
import type { RunningProgram } from '../e2e/running-program';

/** What the page's content policy refused, while `attempt` ran in it. */
const VIOLATIONS = `new Promise((done) => {
  document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), { once: true });
  setTimeout(() => done('nothing refused'), 3000);
})`;

/** Starts the program and waits until its page is there: what it holds to is not in force on half a page. */
async function startedPage(launchProgram: Launch, options?: LaunchOptions): Promise<RunningProgram> {
  const program = await launchProgram(options);
  await expect(program.page.getByRole('heading', { level: 1 })).toBeVisible();
  return program;
}

test('the page is not led away', async ({ launchProgram }) => {
  const { page } = await startedPage(launchProgram, { expectsRefusedRequests: true });
  const address = page.url();
  expect(address).toMatch(/^app:\/\/report\/index\.html/);
  for (const target of [
    'https://example.org/',
    'file:///etc/passwd',
    'data:text/html,x',
    'app://report/other.html',
  ]) {
    await page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(address);
  }
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(address);
});

test('no second window opens', async ({ launchProgram }) => {
  const { app, page } = await startedPage(launchProgram, { expectsRefusedRequests: true });
  const opened = await page.evaluate(() =>
    ['https://example.org/', 'about:blank', location.href].map((address) => window.open(address) !== null),
  );
  expect(opened).toEqual([false, false, false]);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.remove();
  });
  await page.waitForTimeout(300);
  expect(app.windows()).toHaveLength(1);
});

test('nothing is fetched from anywhere', async ({ launchProgram }) => {
  const { page } = await startedPage(launchProgram, { expectsRefusedRequests: true });
  const outcomes = await page.evaluate(async () => {
    const attempts: Record<string, () => Promise<unknown>> = {
      fetch: () => fetch('https://example.org/'),
      own: () => fetch('app://report/index.html'),
      file: () => fetch('file:///etc/passwd'),
      beacon: async () => {
        if (!navigator.sendBeacon('https://example.org/', 'x')) throw new Error('refused');
      },
      socket: () =>
        new Promise((done, fail) => {
          const socket = new WebSocket('wss://example.org/');
          socket.onopen = done;
          socket.onerror = fail;
        }),
      image: () =>
        new Promise((done, fail) => {
          const image = new Image();
          image.onload = done;
          image.onerror = fail;
          image.src = 'https://example.org/x.png';
        }),
      fileImage: () =>
        new Promise((done, fail) => {
          const image = new Image();
          image.onload = done;
          image.onerror = fail;
          image.src = 'file:///usr/share/pixmaps/x.png';
        }),
    };
    const results: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(attempts)) {
      results[name] = await attempt().then(
        () => 'went through',
        () => 'refused',
      );
    }
    return results;
  });
  // A beacon is queued before the policy is asked; that nothing left the program is checked after every test.
  const { beacon: _beacon, ...answered } = outcomes;
  expect([...new Set(Object.values(answered))]).toEqual(['refused']);
});

test('the request filter stops what a looser policy would let through', async ({ launchProgram }) => {
  const { app } = await startedPage(launchProgram, { expectsRefusedRequests: true });
  // A page without any policy, in the same session: the second line of defence alone.
  const outcomes = await app.evaluate(async ({ BrowserWindow }) => {
    const bare = new BrowserWindow({ show: false });
    await bare.loadURL('data:text/html,<p>bare</p>');
    const tried = await bare.webContents.executeJavaScript(
      `Promise.all(['https://example.org/', 'http://127.0.0.1:9/', 'file:///etc/passwd'].map((address) =>
        new Promise((done) => {
          const image = new Image();
          image.onload = () => done('went through');
          image.onerror = () => done('refused');
          image.src = address;
        })))`,
    );
    const file = await bare.loadURL('file:///etc/passwd').then(
      () => 'went through',
      () => 'refused',
    );
    bare.destroy();
    return [...tried, file];
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);
});

test('no inline script and no text becomes code', async ({ launchProgram }) => {
  const { page } = await startedPage(launchProgram);
  const refused = page.evaluate(VIOLATIONS);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.inlineRan = true">');
  });
  expect(await refused).toMatch(/^script-src/);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => 'inlineRan' in window)).toBe(false);
  const evaluated = await page.evaluate(
    () =>
      new Promise((done) => {
        // From a task of the page itself: what the test driver runs is not held to the policy.
        setTimeout(() => {
          try {
            done(new Function('return "ran"')());
          } catch (error) {
            done((error as Error).name);
          }
        });
      }),
  );
  expect(evaluated).toBe('EvalError');
});

test('no inline style, neither as an element nor as an attribute', async ({ launchProgram }) => {
  const { page } = await startedPage(launchProgram);
  const before = await page.evaluate(() => getComputedStyle(document.body).color);
  for (const html of [
    '<style>body { color: rgb(1, 2, 3) }</style>',
    '<p id="styled" style="color: rgb(1, 2, 3)">x</p>',
  ]) {
    const refused = page.evaluate(VIOLATIONS);
    await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), html);
    expect(await refused, html).toMatch(/^style-src/);
  }
  const seen = await page.evaluate(() =>
    [document.body, document.querySelector('#styled')].map(
      (element) => element && getComputedStyle(element).color,
    ),
  );
  expect(seen).toEqual([before, before]);
});

test('no frame, no plug-in, no foreign style', async ({ launchProgram }) => {
  const { page } = await startedPage(launchProgram, { expectsRefusedRequests: true });
  for (const [tag, attribute, directive] of [
    ['iframe', 'src', 'frame-src'],
    ['object', 'data', 'object-src'],
    ['link', 'href', 'style-src'],
  ] as const) {
    const refused = page.evaluate(VIOLATIONS);
    await page.evaluate(
      ([name, key]) => {
        const element = document.createElement(name);
        element.setAttribute(key, 'https://example.org/');
        element.setAttribute('rel', 'stylesheet');
        document.body.append(element);
      },
      [tag, attribute] as const,
    );
    expect(await refused, tag).toMatch(new RegExp(`^${directive}`));
  }
});

test('every permission is refused', async ({ launchProgram }) => {
  const { page } = await startedPage(launchProgram);
  const outcomes = await page.evaluate(async () => {
    const kind = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'granted',
        () => 'refused',
      );
    return {
      camera: await kind(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await kind(navigator.mediaDevices.getDisplayMedia({ video: true })),
      place: await kind(new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail))),
      notifications: (await Notification.requestPermission()) === 'granted' ? 'granted' : 'refused',
      clipboard: await kind(navigator.clipboard.readText()),
      instruments: await kind(navigator.requestMIDIAccess({ sysex: true })),
      storage: (await navigator.storage.persist()) ? 'granted' : 'refused',
      awake: await kind(navigator.wakeLock.request('screen')),
      states: await Promise.all(
        (['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    };
  });
  expect(outcomes).toEqual({
    camera: 'refused',
    screen: 'refused',
    place: 'refused',
    notifications: 'refused',
    clipboard: 'refused',
    instruments: 'refused',
    storage: 'refused',
    awake: 'refused',
    states: ['denied', 'denied', 'denied', 'denied', 'denied'],
  });
});

test('nothing outside the page folder is served', async ({ launchProgram }) => {
  const { app } = await startedPage(launchProgram);
  const answers = await app.evaluate(async ({ net }) => {
    const paths = [
      'index.html',
      '..%2fmain%2fmain.cjs',
      '..%2f..%2fpackage.json',
      'fonts/..%2f..%2fpackage.json',
      '',
    ];
    return Promise.all(
      paths.map(async (path) => {
        const response = await net.fetch(`app://report/${path}`);
        return [response.status, response.headers.get('x-content-type-options')];
      }),
    );
  });
  expect(answers).toEqual([
    [200, 'nosniff'],
    [404, 'nosniff'],
    [404, 'nosniff'],
    [404, 'nosniff'],
    [200, 'nosniff'],
  ]);
});

test('our scheme answers to one host and to GET alone', async ({ launchProgram }) => {
  const { app } = await startedPage(launchProgram);
  const statuses = await app.evaluate(async ({ net }) => {
    const asked: [string, string][] = [
      ['GET', 'app://report/index.html'],
      ['POST', 'app://report/index.html'],
      ['PUT', 'app://report/index.html'],
      ['GET', 'app://other/index.html'],
      ['GET', 'app://report.example.org/index.html'],
    ];
    return Promise.all(asked.map(async ([method, url]) => (await net.fetch(url, { method })).status));
  });
  expect(statuses).toEqual([200, 405, 405, 404, 404]);
});

test('the page has nothing of Node or Electron, and cannot change its bridge', async ({ launchProgram }) => {
  const { page } = await startedPage(launchProgram);
  const seen = await page.evaluate(() => {
    const world = window as unknown as Record<string, unknown>;
    const bridge = world.report as { call: Record<string, unknown>; on: Record<string, unknown> };
    const { call } = bridge;
    try {
      bridge.call = {};
      call.extra = () => undefined;
    } catch {
      // Frozen objects throw in strict code and stay silent elsewhere; either way they must not change.
    }
    return {
      node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer'].filter(
        (name) => name in world,
      ),
      bridge: Object.keys(bridge),
      frozen: bridge.call === call && !('extra' in call),
      events: Object.keys(bridge.on),
    };
  });
  expect(seen).toEqual({
    node: [],
    bridge: ['call', 'on'],
    frozen: true,
    events: [
      'flush-requested',
      'handed-over',
      'folder-changed',
      'export-progress',
      'print-progress',
      'document-reading',
      'version-notice',
      'outside-change',
      'backup-progress',
    ],
  });
});

test('the window is sandboxed, isolated, and without spell checking', async ({ launchProgram }) => {
  const { app } = await startedPage(launchProgram);
  const state = await app.evaluate(({ BrowserWindow, Menu, session }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const preferences = contents.getLastWebPreferences();
    return {
      sandbox: preferences.sandbox,
      contextIsolation: preferences.contextIsolation,
      nodeIntegration: preferences.nodeIntegration ?? false,
      webviewTag: preferences.webviewTag ?? false,
      spelling: session.defaultSession.isSpellCheckerEnabled(),
      languages: session.defaultSession.getSpellCheckerLanguages(),
      menu: Menu.getApplicationMenu(),
      toolsOpen: window?.webContents.isDevToolsOpened(),
    };
  });
  expect(state).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spelling: false,
    languages: [],
    menu: null,
    toolsOpen: false,
  });
});
