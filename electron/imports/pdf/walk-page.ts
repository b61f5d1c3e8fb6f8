import { coverOf, isPale } from './covering-operations';
import type { DrawnRule, DrawnText } from './page-marks';
import { combined, IDENTITY, type Matrix, matrixOf, moved } from './text-position';

/** One drawing operation of a page as pdf.js gives it: its name, and what it is done with. */
export interface PageOperation {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** A character of a font: what it means, and how far it moves on, in thousandths of the type size. */
interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace?: boolean;
}

interface DrawingState {
  readonly matrix: Matrix;
  readonly size: number;
  readonly spacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
  /** What is drawn is as good as white: nobody sees a text in it. */
  readonly isPale: boolean;
  /** Of lines, in the units of the matrix. */
  readonly lineWidth: number;
}

const BEGINNING: DrawingState = {
  matrix: IDENTITY,
  size: 0,
  spacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  isPale: false,
  lineWidth: 1,
};
/** Text drawn with neither ink nor outline, as scanners put it behind a picture: nobody sees it. */
const INVISIBLE = 3;
/** Kinds of path steps by their numbers, as pdf.js packs them, and how many numbers each takes. */
const MOVE_TO = 13;
const LINE_TO = 14;
const RECTANGLE = 19;
const STEP_LENGTHS: ReadonlyMap<number, number> = new Map([
  [MOVE_TO, 2],
  [LINE_TO, 2],
  [15, 6],
  [16, 4],
  [17, 4],
  [18, 0],
  [RECTANGLE, 4],
]);
const MOST_SAVED = 200;

type StateChange = (numbers: readonly number[]) => Partial<DrawingState>;

/** Operations that say how text is drawn from then on. */
const STATE_CHANGES: ReadonlyMap<string, StateChange> = new Map<string, StateChange>([
  ['setFont', ([, size = 0]) => ({ size })],
  ['setCharSpacing', ([spacing = 0]) => ({ spacing })],
  ['setWordSpacing', ([wordSpacing = 0]) => ({ wordSpacing })],
  ['setHScale', ([percent = 100]) => ({ stretch: percent / 100 })],
  ['setLeading', ([leading = 0]) => ({ leading })],
  ['setTextRise', ([rise = 0]) => ({ rise })],
  ['setTextRenderingMode', ([mode = 0]) => ({ mode })],
  ['setLineWidth', ([lineWidth = 1]) => ({ lineWidth })],
  ['setFillRGBColor', (numbers) => ({ isPale: isPale(numbers) })],
]);

/** What a walk over a page has found, in the page's own coordinates: points from the lower left corner. */
export interface WalkedPage {
  readonly texts: readonly DrawnText[];
  readonly rules: readonly DrawnRule[];
  /** Something was drawn that we never draw, and that may cover or hide what is under it. */
  readonly isCovered: boolean;
}

/** Walks through the drawing of a page and notes texts and straight rules where they come to stand. */
export function walkPage(operations: readonly PageOperation[]): WalkedPage {
  const walk = new PageWalk();
  for (const { name, values } of operations) walk.take(name, values);
  return walk;
}

class PageWalk implements WalkedPage {
  readonly texts: DrawnText[] = [];
  readonly rules: DrawnRule[] = [];
  isCovered = false;
  readonly #saved: DrawingState[] = [];
  #state = BEGINNING;
  #line = IDENTITY;
  #text = IDENTITY;

  take(name: string, values: readonly unknown[]): void {
    const numbers = values.map(Number);
    const { lineWidth, matrix } = this.#state;
    if (coverOf(name, lineWidth * Math.hypot(matrix[0], matrix[1]))) this.isCovered = true;
    const [first = 0, second = 0] = numbers;
    switch (name) {
      case 'save':
      case 'paintFormXObjectBegin':
        if (this.#saved.length < MOST_SAVED) this.#saved.push(this.#state);
        if (Array.isArray(values[0])) this.#transform(matrixOf(values[0]));
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        this.#state = this.#saved.pop() ?? this.#state;
        break;
      case 'transform':
        this.#transform(matrixOf(values));
        break;
      case 'beginText':
        this.#startLine(IDENTITY);
        break;
      case 'setTextMatrix':
        this.#startLine(matrixOf(values));
        break;
      case 'setLeadingMoveText':
        this.#state = { ...this.#state, leading: -second };
        this.#moveLine(first, second);
        break;
      case 'moveText':
        this.#moveLine(first, second);
        break;
      case 'nextLine':
        this.#moveLine(0, -this.#state.leading);
        break;
      case 'showText':
        this.#show(Array.isArray(values[0]) ? values[0] : []);
        break;
      case 'constructPath':
        this.#addRules(values);
        break;
      default:
        this.#state = { ...this.#state, ...STATE_CHANGES.get(name)?.(numbers) };
    }
  }

  #transform(matrix: Matrix): void {
    this.#state = { ...this.#state, matrix: combined(this.#state.matrix, matrix) };
  }

  #startLine(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  #moveLine(x: number, y: number): void {
    this.#startLine(combined(this.#line, [1, 0, 0, 1, x, y]));
  }

  #show(glyphs: readonly unknown[]): void {
    const { size, spacing, wordSpacing, stretch, rise, matrix, mode, isPale } = this.#state;
    let text = '';
    let advance = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') advance -= (glyph / 1000) * size;
      else if (isGlyph(glyph)) {
        text += glyph.unicode;
        advance += (glyph.width / 1000) * size + spacing + (glyph.isSpace === true ? wordSpacing : 0);
      }
    }
    const whole = combined(matrix, this.#text);
    const [x, baseline] = moved(whole, 0, rise);
    const [end] = moved(whole, advance * stretch, rise);
    this.#text = combined(this.#text, [1, 0, 0, 1, advance * stretch, 0]);
    if (isPale) this.isCovered = true;
    if (mode === INVISIBLE || text === '') return;
    this.texts.push({ text, x, baseline, width: end - x, size: Math.abs(size * whole[3]) });
  }

  /** Straight steps of a path, and the sides of its rectangles. What is thin is a rule whichever way it is drawn. */
  #addRules([steps, places]: readonly unknown[]): void {
    if (!Array.isArray(steps) || !Array.isArray(places)) return;
    const numbers = places.map(Number);
    let at = 0;
    let [x, y] = [0, 0];
    for (const step of steps) {
      const [first = 0, second = 0, width = 0, height = 0] = numbers.slice(at, at + 4);
      if (step === LINE_TO) this.#addRule(x, y, first, second);
      if (step === RECTANGLE) {
        this.#addRule(first, second, first + width, second);
        this.#addRule(first, second + height, first + width, second + height);
        this.#addRule(first, second, first, second + height);
        this.#addRule(first + width, second, first + width, second + height);
      }
      [x, y] = [first, second];
      at += STEP_LENGTHS.get(Number(step)) ?? 0;
    }
  }

  #addRule(fromX: number, fromY: number, toX: number, toY: number): void {
    const [x1, y1] = moved(this.#state.matrix, fromX, fromY);
    const [x2, y2] = moved(this.#state.matrix, toX, toY);
    this.rules.push({ x1, y1, x2, y2 });
  }
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}
