import type { CellPosition } from '#shared/layout/workbook/workbook-document';

/**
 * A sum as our totals are: nothing while any of its cells holds no number. Neighbours are written as one range, as a
 * person would.
 */
export function sumFormula(cells: readonly CellPosition[]): string {
  const ranges = rangesOf(cells).join(',');
  return `IF(COUNT(${ranges})=${cells.length},SUM(${ranges}),"")`;
}

/** `D5` for the fourth column of the fifth row. */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnLetters(Math.floor(column / 26) - 1)}${last}`;
}

/** Runs of cells that follow each other along a row or down a column. */
function rangesOf(cells: readonly CellPosition[]): string[] {
  const runs: CellPosition[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run !== undefined && continues(run, cell)) run.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => {
    const addresses = [run[0], run.length > 1 ? run.at(-1) : undefined];
    return addresses.flatMap((cell) => (cell === undefined ? [] : [cellAddress(cell)])).join(':');
  });
}

function continues(run: readonly CellPosition[], next: CellPosition): boolean {
  const last = run.at(-1);
  if (last === undefined) return false;
  const step = { row: next.row - last.row, column: next.column - last.column };
  if (step.row + step.column !== 1 || step.row * step.column !== 0) return false;
  const [first] = run;
  return (
    first === undefined ||
    run.length === 1 ||
    (step.row === 0 ? first.row === next.row : first.column === next.column)
  );
}
