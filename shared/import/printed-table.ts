/** One place of a table that another program has made. */
export interface PrintedCell {
  readonly text: string;
  /** The merged cell that began further left or above and takes this place too, whose text it repeats. */
  readonly covered?: PrintedCell;
}

/** A table made elsewhere, row by row; rows need not be equally long. */
export type PrintedTable = readonly (readonly PrintedCell[])[];

/** A cell as its source writes it, before its spans are resolved. */
export interface SpannedCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/**
 * What is read of a table at most. The largest table of the forms has 28 rows and 15 columns: whoever brings more than
 * this has brought something else, and the window must not stand still over it.
 */
export const MOST_PASTED = {
  rows: 1000,
  columns: 256,
  /** Of all tables together, once merged ones are spread out. */
  cells: 300_000,
  textLength: 1_000_000,
  htmlLength: 4_000_000,
} as const;

/** Puts every cell in its place, merged ones in all places they cover; `tooLarge` beyond `MOST_PASTED`. */
export function expandSpans(rows: readonly (readonly SpannedCell[])[]): PrintedTable | 'tooLarge' {
  if (rows.length > MOST_PASTED.rows) return 'tooLarge';
  const placed: PrintedCell[][] = rows.map(() => []);
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const { text, rowSpan, colSpan } of cells) {
      while (placed[at]?.[column] !== undefined) column += 1;
      if (column + colSpan > MOST_PASTED.columns) return 'tooLarge';
      const first: PrintedCell = { text };
      const below = placed.slice(at, at + Math.max(rowSpan, 1));
      for (const [down, row] of below.entries()) {
        for (let across = 0; across < Math.max(colSpan, 1); across += 1) {
          row[column + across] ??= down === 0 && across === 0 ? first : { text, covered: first };
        }
      }
      column += colSpan;
    }
  }
  return placed.map((row) => Array.from(row, (cell) => cell ?? { text: '' }));
}
