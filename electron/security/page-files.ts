import { extname, resolve, sep } from 'node:path';
import { isOurAddress } from './page-address';

export interface PageFolders {
  /** Built page. */
  readonly page: string;
  /** Font files, served below `/fonts/`. */
  readonly fonts: string;
}

const FONTS_PATH = '/fonts/';

/**
 * Which file an address of ours stands for; undefined for an address of anyone else's and for anything that, once
 * decoded and resolved, is not inside the folder it was asked of.
 */
export function pageFile(address: string, folders: PageFolders): string | undefined {
  if (!isOurAddress(address)) return undefined;
  const path = decoded(new URL(address).pathname);
  // A zero byte ends a name for the system but not for us.
  if (path === undefined || path.includes('\0')) return undefined;
  return path.startsWith(FONTS_PATH)
    ? inside(folders.fonts, path.slice(FONTS_PATH.length))
    : inside(folders.page, path.slice(1));
}

/** Resolved after decoding, and compared with the separator: `/out/page-other` is not inside `/out/page`. */
function inside(folder: string, path: string): string | undefined {
  const root = resolve(folder) + sep;
  const file = resolve(root, path === '' ? 'index.html' : `.${sep}${path}`);
  return file.startsWith(root) ? file : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.ttf', 'font/ttf'],
  ['.otf', 'font/otf'],
  ['.wasm', 'application/wasm'],
]);

/** Media type by ending; bytes nobody will run for an ending we do not ship. */
export function mediaType(file: string): string {
  return TYPES.get(extname(file).toLowerCase()) ?? 'application/octet-stream';
}
