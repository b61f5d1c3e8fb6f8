import { type FileHandle, open, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type FontHeader, readFontHeaders } from './font-header';
import { WANTED_FONTS, type WantedFont, type WantedRole } from './wanted-fonts';

/** A font of the standard that is installed here. Its file is read when a text needs it. */
export interface MachineFont {
  readonly shownName: string;
  readonly file: string;
  readonly postscriptName: string;
}

/** The installed fonts of each role, in the order they are taken. */
export type MachineFonts = Readonly<Record<WantedRole, readonly MachineFont[]>>;

const FONT_FILE = /\.(?:ttf|ttc|otf|otc)$/i;
const MAX_DEPTH = 5;
const MAX_FILES = 5000;
/** Heads read at a time: enough to keep a disk busy, few enough for its handles. */
const AT_A_TIME = 16;

/** Where this system keeps fonts: for everybody, and for this person. */
export function fontFolders(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string[] {
  if (platform === 'win32') {
    const local = env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
    return [join(env.WINDIR ?? 'C:\\Windows', 'Fonts'), join(local, 'Microsoft', 'Windows', 'Fonts')];
  }
  const data = env.XDG_DATA_HOME ?? join(home, '.local', 'share');
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(data, 'fonts'), join(home, '.fonts')];
}

let found: Promise<MachineFonts> | undefined;

/** The fonts of the standard that this machine has; looked for once a process. */
export function machineFonts(): Promise<MachineFonts> {
  found ??= findMachineFonts(fontFolders());
  return found;
}

/** Looks for the fonts of the standard by the names in the files. A folder or file that cannot be read has none. */
export async function findMachineFonts(folders: readonly string[]): Promise<MachineFonts> {
  const files = (await Promise.all(folders.map((folder) => fontFilesIn(folder, 0)))).flat();
  const byName = new Map<string, MachineFont>();
  const sorted = [...new Set(files)].sort().slice(0, MAX_FILES);
  for (let start = 0; start < sorted.length; start += AT_A_TIME) {
    const batch = sorted.slice(start, start + AT_A_TIME);
    const heads = await Promise.all(batch.map(headersOf));
    batch.forEach((file, index) => {
      for (const { names, postscriptName } of heads[index] ?? [])
        for (const name of names) {
          const key = name.toLowerCase();
          if (!byName.has(key)) byName.set(key, { shownName: name, file, postscriptName });
        }
    });
  }
  return Object.fromEntries(
    Object.entries(WANTED_FONTS).map(([role, wanted]) => [
      role,
      wanted.flatMap((font) => pick(font, byName)),
    ]),
  ) as Record<WantedRole, MachineFont[]>;
}

function pick({ shownName, names }: WantedFont, byName: ReadonlyMap<string, MachineFont>): MachineFont[] {
  const match = names.map((name) => byName.get(name.toLowerCase())).find((font) => font !== undefined);
  return match === undefined ? [] : [{ ...match, shownName }];
}

async function fontFilesIn(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const below = entries.map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth < MAX_DEPTH ? fontFilesIn(path, depth + 1) : [];
    return FONT_FILE.test(entry.name) ? [path] : [];
  });
  return (await Promise.all(below)).flat();
}

async function headersOf(file: string): Promise<FontHeader[]> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'r');
    const source = handle;
    return await readFontHeaders(async (offset, length) => {
      const { bytesRead, buffer } = await source.read(Buffer.alloc(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    });
  } catch {
    // A font nobody may read is a font this machine does not have.
    return [];
  } finally {
    await handle?.close();
  }
}
