import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';

export interface MeetingPlaceParts {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The system's folder for temporary files. */
  readonly temporary: string;
  readonly user: { readonly uid: number; readonly username: string };
}

/**
 * Where two starts of the same person on the same computer meet, for one data folder: a folder of this person's on
 * this computer. Chromium looks for an earlier start in the user-data folder itself, and is mistaken there when
 * that folder is shared: a start on another computer, or in another person's session, looks to it like one that is
 * already running, and a FAT stick cannot hold its mark at all. Whoever shares the folder is told of by `FolderHold`.
 *
 * @returns undefined where no such folder can be had, or where it is another person's
 */
export function meetingPlace(
  dataFolder: string,
  { env, temporary, user }: MeetingPlaceParts = { env: process.env, temporary: tmpdir(), user: userInfo() },
): string | undefined {
  const { XDG_RUNTIME_DIR: runtime } = env;
  const base = runtime !== undefined && isAbsolute(runtime) && existsSync(runtime) ? runtime : temporary;
  const whose = user.uid >= 0 ? String(user.uid) : shortHash(user.username);
  const folder = join(base, `annual-disclosure-report-${whose}-${shortHash(realPath(dataFolder))}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const found = lstatSync(folder);
    // In a folder for everybody's temporary files, somebody else may have taken the name.
    return found.isDirectory() && (user.uid < 0 || found.uid === user.uid) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** The same folder by whatever way it is named, also before it is there. */
function realPath(path: string): string {
  const whole = resolve(path);
  const above = dirname(whole);
  if (existsSync(whole) || above === whole) return realpathSync(whole);
  return join(realPath(above), basename(whole));
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
