import type { PlacedText } from './placed-page';
import type { Glyph } from './typesetter';

/** Where the em box of a Chinese character stands on its baseline, as shares of the type size. */
const EM_ASCENT = 0.88;

export interface LinePlace {
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  /** Space after every character, in points. */
  readonly spacing: number;
  readonly outline?: string;
}

/**
 * Places glyphs along a baseline: one text per run of the same face. Each run gets its own place, so fonts with
 * other ascents cannot push a line out of its pitch.
 */
export function placeLine(glyphs: readonly Glyph[], place: LinePlace): PlacedText[] {
  const { baseline, size, spacing } = place;
  const texts: PlacedText[] = [];
  let x = place.x;
  for (let start = 0; start < glyphs.length; ) {
    const face = glyphs[start]?.face;
    if (face === undefined) break;
    let end = start;
    let text = '';
    let width = 0;
    for (let glyph = glyphs[end]; glyph?.face === face; glyph = glyphs[end]) {
      text += glyph.text;
      width += glyph.advance * size + spacing;
      end += 1;
    }
    const outline = texts.length === 0 && place.outline !== undefined ? { outline: place.outline } : {};
    texts.push({ text, face, size, x, baseline, spacing, ...outline });
    x += width;
    start = end;
  }
  return texts;
}

/** Width of glyphs in points. */
export function widthOf(glyphs: readonly Glyph[], size: number): number {
  let width = 0;
  for (const glyph of glyphs) width += glyph.advance * size;
  return width;
}

/** Baseline that centres the em box of a line in a slot of this pitch which begins at `top`. */
export function baselineIn(top: number, pitch: number, size: number): number {
  return top + (pitch - size) / 2 + EM_ASCENT * size;
}
