import { join } from 'node:path';
import type { FontRole } from '#shared/layout/page-document';
import type { MachineFont, MachineFonts } from '../fonts/find-machine-fonts';
import { FONT_FILES, type FontFileKey } from '../fonts/font-files';
import { WANTED_FONTS, type WantedRole } from '../fonts/wanted-fonts';
import { FileFontFace } from './font-face';

/** The fonts of an export by role. A chain is tried from its start for every single character. */
export interface FontLibrary {
  chainOf(role: FontRole, codePoint?: number): readonly FileFontFace[];
  readonly faces: readonly FileFontFace[];
  /** Fonts of the standard this machine lacks, and what stands for them in a document with these faces. */
  substitutes(): readonly FontSubstitute[];
}

/** A font of the standard by name, and the one that was taken instead. */
export interface FontSubstitute {
  readonly wanted: string;
  readonly used: string;
}

/**
 * Which carried font plays which role (spec/typography.md section 6) where the machine has none of its own. No free
 * 仿宋 and 楷体 can be carried (guides: pdf-notes section 2): the body is set in Song, level 2 told apart by Song bold.
 */
const CARRIED: Readonly<Record<FontRole, readonly FontFileKey[]>> = {
  title: ['serifBold', 'serif', 'serifFull'],
  body: ['serif', 'serifFull'],
  heading1: ['sans', 'serif', 'serifFull'],
  heading2: ['serifBold', 'serif', 'serifFull'],
  table: ['serif', 'serifFull'],
  tableNote: ['serif', 'serifFull'],
  pageNumber: ['serif', 'serifFull'],
};

const CARRIED_NAMES: Readonly<Record<FontFileKey, string>> = {
  serif: '思源宋体',
  serifBold: '思源宋体（加粗）',
  sans: '思源黑体',
  serifFull: '思源宋体',
};

/** Roles that are set in the font of another one. */
const SHARED: Readonly<Partial<Record<FontRole, WantedRole>>> = {
  tableNote: 'heading2',
  pageNumber: 'table',
};
/** Latin letters, digits and their punctuation; page numbers have the digits of their own font (typography 4). */
const LATIN = { first: 0x20, last: 0x7e } as const;
const OWN_DIGITS: readonly FontRole[] = ['pageNumber'];

const libraries = new Map<string, FontLibrary>();

/**
 * The fonts in a folder made by `build/prepare-fonts.ts`, those of this machine before them; one library per folder and
 * process. Without the machine's fonts the same report is the same file everywhere.
 */
export function openFontLibrary(folder: string, machine?: MachineFonts): FontLibrary {
  const key = machine === undefined ? folder : `${folder}\n${JSON.stringify(machine)}`;
  const known = libraries.get(key);
  if (known !== undefined) return known;
  const library = makeLibrary(folder, machine);
  libraries.set(key, library);
  return library;
}

function makeLibrary(folder: string, machine: MachineFonts | undefined): FontLibrary {
  const carried = Object.fromEntries(
    Object.entries(FONT_FILES).map(([key, file]) => [key, new FileFontFace(key, join(folder, file))]),
  ) as Record<FontFileKey, FileFontFace>;
  const installed = new Map<string, FileFontFace>();
  const faceOf = ({ file, postscriptName, shownName }: MachineFont) => {
    const name = `machine ${postscriptName}`;
    const face = installed.get(name) ?? new FileFontFace(name, file, { postscriptName, shownName });
    installed.set(name, face);
    return face;
  };
  const facesFor = (role: WantedRole) => (machine?.[role] ?? []).map(faceOf);
  const wantedRole = (role: FontRole) => SHARED[role] ?? (role as WantedRole);
  const chains = new Map<string, readonly FileFontFace[]>();
  return {
    chainOf: (role, codePoint = 0) => {
      const isLatin = codePoint >= LATIN.first && codePoint <= LATIN.last && !OWN_DIGITS.includes(role);
      const key = `${role} ${isLatin}`;
      const chain = chains.get(key) ?? [
        ...(isLatin ? facesFor('latin') : []),
        ...facesFor(wantedRole(role)),
        ...CARRIED[role].map((file) => carried[file]),
        ...facesFor('rare'),
      ];
      chains.set(key, chain);
      return chain;
    },
    get faces() {
      return [...Object.values(carried), ...installed.values()];
    },
    substitutes: () =>
      ROLES_TOLD.flatMap((role) => {
        const [wanted] = WANTED_FONTS[role];
        const used = facesFor(role).find((face) => !face.isBroken);
        if (wanted === undefined || used?.shownName === wanted.shownName) return [];
        const instead =
          used?.shownName ?? CARRIED_NAMES[CARRIED[role === 'latin' ? 'body' : role][0] ?? 'serif'];
        return [{ wanted: wanted.shownName, used: instead }];
      }),
  };
}

/** Roles a person sees the font of. */
const ROLES_TOLD = ['title', 'body', 'heading1', 'heading2', 'table', 'latin'] as const;
