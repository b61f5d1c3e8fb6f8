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
}

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
    if (this.#installed !== undefined && !this.#canBeOpened()) return false;
    return this.#open().font.hasGlyphForCodePoint(codePoint);
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

  #canBeOpened(): boolean {
    if (this.#isBroken) return false;
    try {
      this.#open();
    } catch {
      // Told with the fonts that are missing: for the page it makes no difference.
      this.#isBroken = true;
    }
    return !this.#isBroken;
  }

  #open() {
    if (this.#kept === undefined) {
      const kept = keepFont(readFileSync(this.#file), this.#installed?.postscriptName);
      this.#kept = { ...kept, text: new GlyphText(kept.font) };
    }
    return this.#kept;
  }
}
