import type { Stop } from '#shared/form/grid-geometry';
import type { BlockCorners } from '../cell-block';

/** Corners of the smallest block that holds all of these figures; undefined where there is none. */
export function touchedCorners(stops: readonly Stop[]): BlockCorners | undefined {
  const ordered = [...stops].sort((one, other) => one.row - other.row || one.column - other.column);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    from: { id: first.cell.id, column: Math.min(...stops.map(({ column }) => column)) },
    to: {
      id: last.cell.id,
      column: Math.max(...stops.map(({ column, colSpan }) => column + colSpan - 1)),
    },
  };
}
