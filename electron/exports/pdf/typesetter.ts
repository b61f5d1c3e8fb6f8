import type { FontRole, TextRun } from '#shared/layout/page-document';
import { isOfNoFont } from '#shared/values/drawable-characters';
import type { FontFace } from './font-face';

/** One character with the face that draws it; `advance` is a share of the type size. */
export interface Glyph {
  readonly text: string;
  readonly face: FontFace;
  readonly advance: number;
  /** Drawn with the glyph of this code point, where that is not the character's own. */
  readonly drawnAs?: number;
}

/** The characters of a run of glyphs. */
export function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text }) => text).join('');
}

export interface UndrawnCharacter {
  readonly character: string;
  /** What stands around it, as it is printed: with 〓 for this and for any other that no font can have. */
  readonly context: string;
  /** The part of the report it was met in first. */
  readonly place: string;
}

/** The geta mark: what Chinese printing puts where a character is missing. */
const GETA = '〓';
/** Ends a line and draws nothing. */
const SOFT_BREAK = '\n';
/**
 * —— is one stroke two characters long. In most fonts two dashes side by side leave a gap; two pieces of the box
 * drawing rule do not, and stand at the middle of the characters (`kept-fonts.ts` keeps the text a dash).
 */
const DASH = '—';
const STROKE = 0x2500;
const CONTEXT_LENGTH = 6;
/** Characters that old files use for shapes of their own; what a font has there means something else. */

/**
 * Turns text into glyphs, taking for each character the first face of the role's chain that draws it. pdfmake would
 * print a missing glyph as nothing and say nothing (guides: pdf-notes section 2.5); here it becomes 〓 and is told.
 */
export class Typesetter {
  readonly #chainOf: (role: FontRole, codePoint: number) => readonly FontFace[];
  readonly #known = new Map<FontRole, Map<number, Glyph>>();
  readonly #undrawn = new Map<string, UndrawnCharacter>();
  readonly #missing = new Set<Glyph>();
  #place = '';

  constructor(chainOf: (role: FontRole, codePoint: number) => readonly FontFace[]) {
    this.#chainOf = chainOf;
  }

  /** From here on texts stand at this place of the report. */
  at(place: string): this {
    this.#place = place;
    return this;
  }

  /** Every character no face draws, once, with the place where it was met first. */
  get undrawn(): readonly UndrawnCharacter[] {
    return [...this.#undrawn.values()];
  }

  set(runs: readonly TextRun[]): Glyph[] {
    const whole = runs.map(({ text }) => text).join('');
    const glyphs: Glyph[] = [];
    let index = 0;
    for (const { text, font } of runs) {
      for (const character of text) {
        const isPaired = character === DASH && (whole[index - 1] === DASH || whole[index + 1] === DASH);
        const glyph = isPaired ? this.#strokeOf(font) : this.#glyphOf(character.codePointAt(0) ?? 0, font);
        if (this.#missing.has(glyph)) this.#report(character, whole, index);
        glyphs.push(glyph);
        index += character.length;
      }
    }
    return glyphs;
  }

  setText(text: string, font: FontRole): Glyph[] {
    return this.set([{ text, font }]);
  }

  #glyphOf(codePoint: number, role: FontRole): Glyph {
    let known = this.#known.get(role);
    if (known === undefined) {
      known = new Map();
      this.#known.set(role, known);
    }
    let glyph = known.get(codePoint);
    if (glyph === undefined) {
      glyph = this.#makeGlyph(codePoint, role);
      known.set(codePoint, glyph);
    }
    return glyph;
  }

  #strokeOf(role: FontRole): Glyph {
    const stroke = this.#glyphOf(STROKE, role);
    return this.#missing.has(stroke)
      ? this.#glyphOf(DASH.charCodeAt(0), role)
      : { ...stroke, text: DASH, drawnAs: STROKE };
  }

  #makeGlyph(codePoint: number, role: FontRole): Glyph {
    const character = String.fromCodePoint(codePoint);
    const chain = this.#chainOf(role, codePoint);
    const [firstFace] = chain;
    if (character === SOFT_BREAK && firstFace !== undefined)
      return { text: character, face: firstFace, advance: 0 };
    const face = isOfNoFont(character) ? undefined : chain.find((candidate) => candidate.draws(codePoint));
    if (face !== undefined) return { text: character, face, advance: face.advance(codePoint) };
    const glyph = { ...this.#glyphOf(GETA.charCodeAt(0), role) };
    this.#missing.add(glyph);
    return glyph;
  }

  #report(character: string, text: string, index: number): void {
    if (this.#undrawn.has(character)) return;
    const before = [...text.slice(0, index)].slice(-CONTEXT_LENGTH);
    const [, ...after] = [...text.slice(index)].slice(0, CONTEXT_LENGTH + 1);
    const around = (one: string) => (one === character || isOfNoFont(one) ? GETA : one);
    this.#undrawn.set(character, {
      character,
      context: [...before, character, ...after].map(around).join(''),
      place: this.#place,
    });
  }
}
