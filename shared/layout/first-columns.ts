/** Anything that takes room in a grid. */
interface Spanning {
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** The grid column each listed cell starts in: spans from above push the cells of a row to the right. */
export function firstColumns(rows: readonly (readonly Spanning[])[]): number[][] {
  const taken = rows.map(() => new Set<number>());
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken[row]?.has(column)) column += 1;
      const start = column;
      for (let below = row; below < row + cell.rowSpan; below += 1)
        for (let beside = start; beside < start + cell.colSpan; beside += 1) taken[below]?.add(beside);
      return start;
    });
  });
}
