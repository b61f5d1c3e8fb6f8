import type { FontkitFont } from 'fontkit';

/** The characters reports are made of: each is what its glyph means, whatever else maps to that glyph. */
const COMMON =
  /[\u0020-\u007e\u00b7\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u3002\u3008-\u3011\u3014\u3015\u4e00-\u9fff\uff01-\uff5d]/u;

/**
 * Makes the text behind glyphs the same in every document. Several characters can share a glyph (the radical ⼀ and
 * the hanzi 一), and fontkit remembers the one a glyph was first asked for: that one is copied out of every later
 * PDF. A common character can be asked for at any time; before the first uncommon one every glyph is asked for in
 * a fixed order, common characters first. Few reports need that, so it is not done for all.
 */
export class GlyphText {
  readonly #font: FontkitFont;
  #isPinned = false;

  constructor(font: FontkitFont) {
    this.#font = font;
  }

  /** To be called before a glyph is asked for by its character. */
  prepare(codePoint: number): void {
    if (this.#isPinned || isCommon(codePoint)) return;
    this.#isPinned = true;
    for (const rank of [isCommon, isPlain, () => true])
      for (const candidate of this.#font.characterSet)
        if (rank(candidate)) this.#font.glyphForCodePoint(candidate);
  }
}

/** Whether a character is what its glyph means in every document. */
export function isCommon(codePoint: number): boolean {
  return COMMON.test(String.fromCodePoint(codePoint));
}

function isPlain(codePoint: number): boolean {
  const character = String.fromCodePoint(codePoint);
  return character.normalize('NFKC') === character;
}
