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
  return join(besideProgram(place) ?? app.getPath('appData'), FOLDER_NAME);
}

function besideProgram(place: ProgramPlace): string | undefined {
  const folder = programFolder(place);
  return isPortable(folder) ? folder : undefined;
}
