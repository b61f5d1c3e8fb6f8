import type { RowCell } from './row-cells';

/** The lowest head over some columns. */
export interface HeadLeaf {
  readonly from: number;
  readonly to: number;
  /** Keys of it and the heads above it, outermost first. */
  readonly keys: readonly string[];
  /** As printed, outermost first: a unit may stand in it. */
  readonly texts: readonly string[];
}

/**
 * The lowest heads of some rows of heads. A head written once for several columns that were not merged heads all up to
 * the next one, as long as they stand under the same head themselves.
 */
export function headLeaves(rows: readonly (readonly RowCell[])[]): readonly HeadLeaf[] {
  const width = Math.max(0, ...rows.map((cells) => cells.at(-1)?.to ?? 0));
  const paths: RowCell[][] = Array.from({ length: width }, () => []);
  for (const cells of rows) addRow(paths, cells);
  const leaves: HeadLeaf[] = [];
  let last: RowCell | undefined;
  for (const [column, path] of paths.entries()) {
    const lowest = path.at(-1);
    const before = leaves.at(-1);
    if (lowest !== undefined && lowest === last && before !== undefined)
      leaves[leaves.length - 1] = { ...before, to: column + 1 };
    else if (lowest !== undefined) {
      const texts = path.map(({ text }) => text);
      leaves.push({ from: column, to: column + 1, keys: path.map(({ key }) => key), texts });
    }
    last = lowest;
  }
  return leaves;
}

function addRow(paths: RowCell[][], cells: readonly RowCell[]): void {
  const parents = paths.map((path) => path.at(-1));
  let open: RowCell | undefined;
  for (const cell of cells) {
    if (cell.isFromAbove) {
      open = undefined;
      continue;
    }
    const isBlank = cell.text.trim() === '';
    if (!isBlank) open = cell;
    for (let column = cell.from; column < cell.to; column += 1) {
      const isUnderSame = open !== undefined && parents[column] === parents[open.from];
      if (open !== undefined && (!isBlank || isUnderSame)) paths[column]?.push(open);
    }
  }
}
