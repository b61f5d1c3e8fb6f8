import type { StructureNode } from './page-structure';
import type { Glyph } from './typesetter';

/** A stretch of glyphs of one face at its final place; points, from the top left corner of the paper. */
export interface PlacedText {
  /** Never empty, all of the same face. */
  readonly glyphs: readonly Glyph[];
  readonly size: number;
  readonly x: number;
  readonly baseline: number;
  /** Added between two characters. */
  readonly spacing: number;
  /** Added within words and pairs of dashes instead (`line-gaps.ts`). */
  readonly innerSpacing: number;
  /** What it is part of; absent on page numbers, marks and what is repeated on a further page. */
  readonly of?: StructureNode;
  /** Present on the heading of a section: its line in the outline. */
  readonly outline?: string;
}

export interface PlacedRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
}

/** The outer rule of a table, closed at its corners. */
export interface PlacedFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ruleWidth: number;
}

/** A page on which everything has its place; what draws it decides nothing more. */
export interface PlacedPage {
  readonly texts: PlacedText[];
  readonly rules: PlacedRule[];
  readonly frames: PlacedFrame[];
}

/** All pages of a document and what they say. */
export interface PlannedDocument {
  readonly pages: readonly PlacedPage[];
  readonly structure: StructureNode;
}
