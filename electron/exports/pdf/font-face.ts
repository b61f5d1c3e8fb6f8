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

/** A face in a TTF file, read and parsed when first needed: the 15 MB one for rare names seldom is. */
export class FileFontFace implements FontFace {
  readonly name: string;
  readonly #file: string;
  readonly #advances = new Map<number, number>();
  #kept: (KeptFont & { readonly text: GlyphText }) | undefined;

  constructor(name: string, file: string) {
    this.name = name;
    this.#file = file;
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

  #open() {
    if (this.#kept === undefined) {
      const kept = keepFont(readFileSync(this.#file));
      this.#kept = { ...kept, text: new GlyphText(kept.font) };
    }
    return this.#kept;
  }
}
