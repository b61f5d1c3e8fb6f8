/**
 * Figures typed or converted one column too far to the left or right. Pure arithmetic on one table: rows of figures,
 * what each column lacks, and the totals a file states.
 */

export interface RowOfFigures {
  /** Figures by column, null for a blank; without the total. */
  readonly figures: readonly (number | null)[];
  /** What stands where the total belongs, where a file states it. */
  readonly stated: number | null;
  /** With which sign the row counts in the balance of a column. */
  readonly sign: 1 | -1;
}

export interface ShiftedRow {
  readonly row: number;
  /** Where the figures have to go. */
  readonly move: 'left' | 'right';
  readonly corrected: readonly number[];
}

/**
 * Rows that, moved by one column as a whole, make every column balance that does not balance now. Nothing may be lost
 * by the move: what would leave the row is a blank or 0, or the total typed one column too early, which tells what has
 * gone out at the other end. Rows that are right
 * as they are cannot be among them, for then some column fails without them.
 *
 * @param residuals what each column lacks, all rows with their sign taken together
 */
export function shiftedRows(
  rows: readonly RowOfFigures[],
  residuals: readonly number[],
): readonly ShiftedRow[] {
  if (residuals.every((residual) => residual === 0)) return [];
  const blank = rows.filter(({ figures }) => figures.includes(null));
  // A form still being filled in says nothing about columns.
  if (blank.length > 1) return [];
  return rows.flatMap((row, index): ShiftedRow[] => {
    if (blank.length === 1 && blank[0] !== row) return [];
    return (['left', 'right'] as const).flatMap((move): ShiftedRow[] => {
      const corrected = moved(row, move);
      if (corrected === undefined) return [];
      const balances = residuals.every(
        (residual, column) =>
          residual + row.sign * ((corrected[column] ?? 0) - (row.figures[column] ?? 0)) === 0,
      );
      return balances ? [{ row: index, move, corrected }] : [];
    });
  });
}

/** The figures moved by one column; undefined where that would lose one, or where a blank is not at the free end. */
function moved({ figures, stated }: RowOfFigures, move: 'left' | 'right'): readonly number[] | undefined {
  const first = figures[0] ?? 0;
  const last = figures.at(-1) ?? 0;
  const free = move === 'left' ? 0 : figures.length - 1;
  if (figures.some((figure, place) => figure === null && place !== free)) return undefined;
  const plain = figures.map((figure) => figure ?? 0);
  if (plain.every((figure) => figure === 0)) return undefined;
  if (move === 'left') {
    if (first !== 0) return undefined;
    const others = plain.slice(1);
    const sum = others.reduce((total, figure) => total + figure, 0);
    // The total has come one column too far as well where what stands in its place is no sum of the row.
    return [...others, stated === null || stated === sum ? 0 : stated];
  }
  const others = plain.slice(0, -1);
  if (last === 0) return [0, ...others];
  // The total stands in the last column; what has gone out at the left is what it has more than the rest.
  const lost = last - others.reduce((total, figure) => total + figure, 0);
  return lost >= 0 ? [lost, ...others] : undefined;
}

/** How many rows with a total in the last column tell that all of them have it there. */
const TELLING_ROWS = 3;
/** Ones and twos are the same by chance. */
const TELLING_SUM = 10;

/**
 * Whether the totals stand in the last column of applicants throughout: in every row with anything in it that column
 * holds the sum of the columns before it, and the file states no totals beside it.
 */
export function totalsInLastColumn(rows: readonly RowOfFigures[]): boolean {
  const filled = rows.filter(({ figures }) => figures.some((figure) => figure !== null && figure !== 0));
  const inLast = filled.reduce((total, { figures }) => total + (figures.at(-1) ?? 0), 0);
  return (
    filled.length >= TELLING_ROWS &&
    inLast >= TELLING_SUM &&
    filled.every(({ figures, stated }) => {
      const sum = figures.slice(0, -1).reduce<number>((total, figure) => total + (figure ?? 0), 0);
      return figures.at(-1) === sum && (stated === null || stated === 0);
    })
  );
}
