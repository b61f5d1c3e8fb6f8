import { resolve } from 'node:path';
import type { App } from 'electron';
import { z } from 'zod';

const handedOver = z.object({ file: z.string().optional() });

export interface FirstStartParts {
  /** The report file this start was given, if any. */
  readonly file: string | undefined;
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
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  { file, onLaterStart }: FirstStartParts,
): boolean {
  const path = file === undefined ? undefined : resolve(file);
  if (!app.requestSingleInstanceLock(path === undefined ? {} : { file: path })) return false;
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const parsed = handedOver.safeParse(data);
    onLaterStart(parsed.success ? parsed.data.file : undefined);
  });
  // macOS hands files over by an event of its own.
  app.on('open-file', (event, opened) => {
    event.preventDefault();
    onLaterStart(opened);
  });
  return true;
}
