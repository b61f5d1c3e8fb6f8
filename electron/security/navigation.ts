import type { App } from 'electron';

/**
 * The window shows one page for its whole life: nothing leads away from it and nothing opens beside it, whatever a
 * link, a script, a dropped file or a report's text may want. Applies to every page there is or will be.
 */
export function refuseNavigation(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
