import type { App } from 'electron';

/**
 * Puts every page process into Chromium's sandbox, whatever its window asks for.
 *
 * Chromium's sandbox does not run as root, where the start itself says `--no-sandbox` (tests in containers); its
 * helper processes then refuse to start if they are told otherwise. The preferences of the window still hold there.
 */
export function enforceSandbox(app: Pick<App, 'commandLine' | 'enableSandbox'>): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}
