import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** What of the process says where the program lies. */
export interface ProgramPlace {
  readonly execPath: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** With the ending Windows' editor gives a text file, which its Explorer does not show. */
const MARKS = ['portable', 'portable.txt'];

/**
 * The folder a person sees the program in. An AppImage runs from a place of its own, made at every start; what lies
 * beside the file that was clicked is meant. Its variables are inherited by every program started from one, so they
 * count only where this program runs from there.
 */
export function programFolder({ execPath, env }: ProgramPlace): string {
  const { APPIMAGE, APPDIR } = env;
  const isImage = APPIMAGE !== undefined && APPDIR !== undefined && execPath.startsWith(`${APPDIR}${sep}`);
  return dirname(isImage ? APPIMAGE : execPath);
}

/** Whether a file named `portable` beside the program asks for everything to be kept there. */
export function isPortable(folder: string): boolean {
  return MARKS.some((mark) => existsSync(join(folder, mark)));
}
