import { readFileSync } from 'node:fs';
import { GlyphText } from './glyph-text';
import { type KeptFont, keepFont } from './kept-fonts';

/** A font as the page planner sees it; lengths are shares of the type size. */
export interface FontFace {
  /** Name under which pdfmake knows it. */
  readonly name: string;
  readonly ascent: number;
  draws(codePoint: number): boolean;
  advance(codePoint: number): number;
  /** Height of the middle of a character's ink above the baseline. */
  middle(codePoint: number): number;
}

const BLANK = /\s/;

/** What is known of a font of this machine before its file is read. */
export interface InstalledFont {
  /** Which face of a collection it is. */
  readonly postscriptName: string;
  readonly shownName: string;
}

/**
 * A face in a font file, read and parsed when first needed: the 15 MB one for rare names seldom is. A file of this
 * machine that turns out to be broken draws nothing, and the next face of the chain takes its place.
 */
export class FileFontFace implements FontFace {
  readonly name: string;
  readonly #file: string;
  readonly #installed: InstalledFont | undefined;
  #isBroken = false;
  readonly #advances = new Map<number, number>();
  #kept: (KeptFont & { readonly text: GlyphText }) | undefined;

  constructor(name: string, file: string, installed?: InstalledFont) {
    this.name = name;
    this.#file = file;
    this.#installed = installed;
  }

  /** The name a person knows it by, where it is one of this machine's. */
  get shownName(): string | undefined {
    return this.#installed?.shownName;
  }

  get isBroken(): boolean {
    return this.#isBroken;
  }

  get isOpen(): boolean {
    return this.#kept !== undefined;
  }

  /** Bytes to hand to pdfmake for this face. */
  get token(): Buffer {
    return this.#open().token;
  }

  get ascent(): number {
    const { font } = this.#open();
    return font.ascent / font.unitsPerEm;
  }

  draws(codePoint: number): boolean {
    return this.#installed === undefined
      ? this.#open().font.hasGlyphForCodePoint(codePoint)
      : this.#reallyDraws(codePoint);
  }

  advance(codePoint: number): number {
    const known = this.#advances.get(codePoint);
    if (known !== undefined) return known;
    const { font, text } = this.#open();
    text.prepare(codePoint);
    const advance = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
    this.#advances.set(codePoint, advance);
    return advance;
  }

  middle(codePoint: number): number {
    const { font } = this.#open();
    const { minY, maxY } = font.glyphForCodePoint(codePoint).bbox;
    return (minY + maxY) / 2 / font.unitsPerEm;
  }

  /** Nobody has looked through a font of this machine: its map may name glyphs that are not there, or empty. */
  #reallyDraws(codePoint: number): boolean {
    if (this.#isBroken) return false;
    try {
      const { font, text } = this.#open();
      if (!font.hasGlyphForCodePoint(codePoint)) return false;
      text.prepare(codePoint);
      const { advanceWidth, path } = font.glyphForCodePoint(codePoint);
      return advanceWidth > 0 && (path.commands.length > 0 || BLANK.test(String.fromCodePoint(codePoint)));
    } catch {
      // Told with the fonts that are missing: for the page it makes no difference.
      this.#isBroken = true;
      return false;
    }
  }

  #open() {
    if (this.#kept === undefined) {
      const kept = keepFont(readFileSync(this.#file), this.#installed?.postscriptName);
      this.#kept = { ...kept, text: new GlyphText(kept.font) };
    }
    return this.#kept;
  }
}
