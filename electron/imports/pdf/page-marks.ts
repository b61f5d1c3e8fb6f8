/** What is drawn on a page, apart from pictures: texts and straight rules. Points, from the top left corner. */
export interface PageMarks {
  readonly texts: readonly DrawnText[];
  readonly rules: readonly DrawnRule[];
  readonly width: number;
  readonly height: number;
  /** Something lies on the page that is not read: a picture, a shape that covers what is under it, or a remark over it. */
  readonly hasMore: boolean;
}

/** A stretch of text drawn in one go. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
}

export interface DrawnRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
