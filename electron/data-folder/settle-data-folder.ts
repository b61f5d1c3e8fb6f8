import { join } from 'node:path';
import type { App } from 'electron';
import { isPortable, type ProgramPlace, programFolder } from './program-folder';

/** ASCII, because backup tools of old office PCs stumble over anything else. Told in the README. */
const FOLDER_NAME = 'annual-disclosure-report';

/**
 * Where drafts and settings lie: in the folder the start named (tests, several libraries), else beside a portable
 * program, else with the person's other settings.
 */
export function settleDataFolder(
  app: Pick<App, 'commandLine' | 'getPath'>,
  place: ProgramPlace = process,
): string {
  if (app.commandLine.hasSwitch('user-data-dir')) return app.getPath('userData');
  const beside = programFolder(place);
  return join(isPortable(beside) ? beside : app.getPath('appData'), FOLDER_NAME);
}
