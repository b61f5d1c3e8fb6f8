import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { App } from 'electron';
import { oneAtATime } from './one-at-a-time';

export interface FirstStartParts {
  /** The report file this start was given, if any. */
  readonly file: string | undefined;
  /** Where starts of this person on this computer meet; without it every start is taken for the first. */
  readonly place: string | undefined;
  /** A later start gave this file, or none and only wanted the window. */
  readonly onLaterStart: (file: string | undefined) => void;
}

/**
 * Makes this the one running program of its data folder. A later start hands its file over and ends: two programs on
 * the same drafts would overwrite each other.
 *
 * @returns false when another one is running already
 */
export function claimFirstStart(
  app: Pick<App, 'requestSingleInstanceLock' | 'on' | 'getPath' | 'setPath'>,
  { file, place, onLaterStart }: FirstStartParts,
): boolean {
  const path = file === undefined ? undefined : resolve(file);
  if (place !== undefined && !claimAt(app, place, path === undefined ? {} : { file: path })) return false;
  app.on('second-instance', (_event, _argv, _folder, data) => {
    onLaterStart(fileOf(data));
  });
  // macOS hands files over by an event of its own.
  app.on('open-file', (event, opened) => {
    event.preventDefault();
    onLaterStart(opened);
  });
  return true;
}

/**
 * Electron looks for an earlier start in its user-data folder. Where the claim failed and nobody's mark is there, the
 * mark itself could not be made: that is no reason to end, because `FolderHold` still keeps two programs apart.
 */
function claimAt(
  app: Pick<App, 'requestSingleInstanceLock' | 'getPath' | 'setPath'>,
  place: string,
  data: { readonly file?: string },
): boolean {
  const userData = app.getPath('userData');
  app.setPath('userData', place);
  // Chromium takes an earlier start for dead while that one has made its mark and not yet the socket beside it: two
  // starts of one moment would both be the first.
  const isFirst = oneAtATime(`${place}.claim`, () => app.requestSingleInstanceLock(data));
  app.setPath('userData', userData);
  return isFirst || readdirSync(place).length === 0;
}

/** What another start handed over: of any program that found this one's mark. */
function fileOf(data: unknown): string | undefined {
  const file = typeof data === 'object' && data !== null && 'file' in data ? data.file : undefined;
  return typeof file === 'string' ? file : undefined;
}
