import { join } from 'node:path';
import type { FontRole } from '#shared/layout/page-document';
import { FONT_FILES, type FontFileKey } from '../fonts/font-files';
import { FileFontFace } from './font-face';

/** The fonts of an export by role. A chain is tried from its start for every single character. */
export interface FontLibrary {
  chainOf(role: FontRole): readonly FileFontFace[];
  readonly faces: readonly FileFontFace[];
}

/**
 * Which carried font plays which role (spec/typography.md section 6). No free 仿宋 and 楷体 can be carried
 * (guides: pdf-notes section 2): the body is set in Song, level 2 told apart by Song bold. The PC's own fonts can be
 * put before these later; the chain is all that changes.
 */
const ROLES: Readonly<Record<FontRole, readonly FontFileKey[]>> = {
  title: ['serifBold', 'serif', 'serifFull'],
  body: ['serif', 'serifFull'],
  heading1: ['sans', 'serif', 'serifFull'],
  heading2: ['serifBold', 'serif', 'serifFull'],
  table: ['serif', 'serifFull'],
  tableNote: ['serif', 'serifFull'],
  pageNumber: ['serif', 'serifFull'],
};

const libraries = new Map<string, FontLibrary>();

/** The fonts in a folder made by `build/prepare-fonts.ts`; one library per folder and process. */
export function openFontLibrary(folder: string): FontLibrary {
  const known = libraries.get(folder);
  if (known !== undefined) return known;
  const faces = Object.fromEntries(
    Object.entries(FONT_FILES).map(([key, file]) => [key, new FileFontFace(key, join(folder, file))]),
  ) as Record<FontFileKey, FileFontFace>;
  const library: FontLibrary = {
    chainOf: (role) => ROLES[role].map((key) => faces[key]),
    faces: Object.values(faces),
  };
  libraries.set(folder, library);
  return library;
}
