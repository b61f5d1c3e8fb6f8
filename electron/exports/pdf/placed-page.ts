import type { FontFace } from './font-face';

/** A stretch of text in one face at its final place; points, from the top left corner of the paper. */
export interface PlacedText {
  readonly text: string;
  readonly face: FontFace;
  readonly size: number;
  readonly x: number;
  readonly baseline: number;
  /** Added after every character. */
  readonly spacing: number;
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
