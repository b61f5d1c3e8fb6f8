import { describe, expect, it } from 'vitest';
import { windowPreferences } from './window-preferences';

describe('windowPreferences', () => {
  it('isolates the page and gives it nothing of Node', () => {
    expect(windowPreferences('/preload.cjs', true)).toEqual({
      preload: '/preload.cjs',
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
      spellcheck: false,
      devTools: false,
      backgroundThrottling: false,
    });
  });

  it('has developer tools in development only', () => {
    expect(windowPreferences('/preload.cjs', false).devTools).toBe(true);
  });
});
