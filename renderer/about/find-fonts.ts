import { OFFICIAL_FONTS, type OfficialFont } from './official-fonts';

export interface FoundFont extends OfficialFont {
  /** The first of its names this PC knows; undefined where it knows none. */
  readonly found: string | undefined;
}

/** Which fonts of the official layout this PC has. Only the system is asked; nothing is loaded from anywhere. */
export function findFonts(hasFace: (name: string) => Promise<boolean> = hasLocalFace): Promise<FoundFont[]> {
  return Promise.all(
    OFFICIAL_FONTS.map(async (font) => {
      const known = await Promise.all(font.faces.map(hasFace));
      return { ...font, found: font.faces.find((_, at) => known[at]) };
    }),
  );
}

/** `local()` finds a font by its own full or PostScript name and never takes another in its place. */
async function hasLocalFace(name: string): Promise<boolean> {
  try {
    await new FontFace('probe', `local("${name}")`).load();
    return true;
  } catch {
    // That is how it says no.
    return false;
  }
}
