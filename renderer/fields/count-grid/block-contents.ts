import type { CellId } from '#shared/form/form';
import type { GridGeometry, Stop } from '#shared/form/grid-geometry';
import type { Figures } from '#shared/report/figures';
import type { CellContent, Report } from '#shared/report/report';
import { acceptText } from './accept-text';
import { blockBetween } from './cell-block';
import { copiedText } from './copied-text';
import { step, stopAt } from './grid-moves';
import { type GridState, isComputed } from './grid-state';

type Contents = Readonly<Record<CellId, CellContent>>;

/** The cells that are typed, blank. Computed ones are left as they are, here and below. */
export function blankContents(stops: readonly Stop[]): Contents {
  return contentsOf(stops, '');
}

/** One text in all of these cells, each reading it by its own kind. */
export function contentsOf(stops: readonly Stop[], text: string): Contents {
  return merged(stops.map((stop) => [stop, text]));
}

/**
 * Ctrl+D as in Excel: the first row of the block goes into the rows under it, column by column; without a block the
 * cell above goes into the current one.
 */
export function contentsDown(
  geometry: GridGeometry,
  shown: { readonly report: Report; readonly figures: Figures },
  { block, place }: GridState,
): Contents {
  const corners = block ?? { from: step(geometry, place, 'up'), to: place };
  const [top = [], ...below] = blockBetween(geometry, corners).rows;
  const rows = below.length === 0 && block !== undefined ? withRowAbove(geometry, top) : { top, below };
  return merged(
    rows.below.flat().flatMap((stop): [Stop, string][] => {
      const source = rows.top.find((above) => sharesColumn(above, stop));
      return source === undefined ? [] : [[stop, copiedText(shown, source.cell)]];
    }),
  );
}

/** A block of one row is filled from the row above it; the first row of the table has none. */
function withRowAbove(geometry: GridGeometry, row: readonly Stop[]) {
  const pairs = row.map((stop) => {
    const above = stopAt(geometry, step(geometry, { id: stop.cell.id, column: stop.column }, 'up'));
    return { above, stop };
  });
  const real = pairs.filter(({ above, stop }) => above !== stop);
  return { top: real.map(({ above }) => above), below: [real.map(({ stop }) => stop)] };
}

function merged(texts: readonly (readonly [Stop, string])[]): Contents {
  const contents: Record<CellId, CellContent> = {};
  for (const [stop, text] of texts) {
    if (!isComputed(stop)) Object.assign(contents, acceptText(stop.cell, text).contents);
  }
  return contents;
}

function sharesColumn(one: Stop, other: Stop): boolean {
  return one.column < other.column + other.colSpan && other.column < one.column + one.colSpan;
}
