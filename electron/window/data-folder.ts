import { join } from 'node:path';
import type { App } from 'electron';

/** ASCII, because backup tools of old office PCs stumble over anything else. Told in the README. */
const FOLDER_NAME = 'annual-disclosure-report';

/** Settles where drafts and settings lie, unless the start named a folder of its own (tests, several users). */
export function settleDataFolder(app: Pick<App, 'commandLine' | 'getPath' | 'setPath'>): void {
  if (app.commandLine.hasSwitch('user-data-dir')) return;
  app.setPath('userData', join(app.getPath('appData'), FOLDER_NAME));
}
