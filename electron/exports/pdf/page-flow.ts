import type { PageGeometry } from '#shared/layout/page-document';
import { textWidth, toPoints } from '#shared/layout/page-geometry';
import type { PlacedFrame, PlacedPage, PlacedRule, PlacedText } from './placed-page';

/** The pages being filled, and how far down the current one is. */
export class PageFlow {
  readonly pages: PlacedPage[] = [];
  readonly left: number;
  readonly width: number;
  /** Height of the type area in points. */
  readonly height: number;
  readonly #top: number;
  #y: number;

  constructor(page: PageGeometry) {
    this.left = toPoints(page.margins.left);
    this.width = textWidth(page);
    this.height = toPoints(page.height - page.margins.top - page.margins.bottom);
    this.#top = toPoints(page.margins.top);
    this.#y = this.#top;
    this.newPage();
  }

  get y(): number {
    return this.#y;
  }

  /** Points left on the current page. */
  get space(): number {
    return this.#top + this.height - this.#y;
  }

  get isAtTop(): boolean {
    return this.#y === this.#top;
  }

  newPage(): void {
    this.pages.push({ texts: [], rules: [], frames: [] });
    this.#y = this.#top;
  }

  /** Begins a new page unless this much fits on the current one; a page of its own is all anything can get. */
  ensure(height: number): void {
    if (height > this.space && !this.isAtTop) this.newPage();
  }

  advance(height: number): void {
    this.#y += height;
  }

  /** A gap that vanishes at the top of a page. */
  skip(height: number): void {
    if (this.isAtTop) return;
    if (height > this.space) this.newPage();
    else this.#y += height;
  }

  add(placed: {
    readonly texts?: readonly PlacedText[];
    readonly rules?: readonly PlacedRule[];
    readonly frames?: readonly PlacedFrame[];
  }): void {
    const page = this.pages.at(-1);
    if (page === undefined) return;
    for (const text of placed.texts ?? []) page.texts.push(text);
    for (const rule of placed.rules ?? []) page.rules.push(rule);
    for (const frame of placed.frames ?? []) page.frames.push(frame);
  }
}
