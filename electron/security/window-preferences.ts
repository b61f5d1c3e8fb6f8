import type { WebPreferences } from 'electron';

/** Preferences of every window. All written out, although most are defaults today: a default may change. */
export function windowPreferences(preload: string, isPackaged: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    plugins: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    // Chromium would fetch dictionaries from the internet.
    spellcheck: false,
    devTools: !isPackaged,
    // A covered window's timers would wait, and with them what was typed last on its way to the disk.
    backgroundThrottling: false,
  };
}
