import { blockBetween } from '../cell-block';
import type { GridGeometry, Stop } from '../grid-geometry';
import type { GridState } from '../grid-state';
import type { FormLabels } from './form-labels';
import { isFigure } from './is-figure';
import { type PastedRow, pastedRows, type RowsBy } from './pasted-rows';
import type { PastedTable } from './pasted-table';
import { repeatedOver } from './repeated-over';

/** A pasted text that found its cell. */
export interface PlacedText {
  readonly stop: Stop;
  readonly text: string;
}

/** A pasted text with no cell to go to: over the edge of the table, or in a row or column that it does not have. */
export interface StrayText {
  readonly text: string;
  readonly why: 'edge' | 'unknown';
  /** Label of its row as pasted, where there is one. */
  readonly label?: string;
}

export interface PlacedPaste {
  readonly placed: readonly PlacedText[];
  readonly strays: readonly StrayText[];
  readonly rowsBy: RowsBy;
}

/**
 * Finds the cell of every pasted text: by the labels before its row where these are the form's own, else by position
 * from the current cell (or the upper left corner of the block); in its row by the heads above where these tell the
 * figures of the row apart, else by position. Nothing is placed twice.
 */
export function placePasted(
  table: PastedTable,
  geometry: GridGeometry,
  labels: FormLabels,
  { block: corners, place }: GridState,
): PlacedPaste {
  const block = blockBetween(geometry, corners ?? { from: place, to: place });
  const read = pastedRows(table, labels);
  const { firstColumn, rowsBy } = read;
  const rows = corners === undefined ? read.rows : repeatedOver(block, read);
  const byLabel = rowsBy === 'label';
  const firstRow = geometry.stopRows.findIndex(([first]) => first?.row === block.stops[0]?.row);
  const placed = new Map<Stop, string>();
  const strays: StrayText[] = [];
  for (const [at, row] of rows.entries()) {
    const stops = geometry.stopRows[byLabel ? (row.formRow ?? -1) : firstRow + at] ?? [];
    const byHead = stopsByHead(row, stops, labels, firstColumn);
    const from = byLabel ? (stops[0]?.column ?? 0) : block.firstColumn;
    const stopFor = (column: number) =>
      byHead.size > 0 ? byHead.get(column) : stopAtColumn(stops, from, from + column - firstColumn);
    const why = byHead.size > 0 || (byLabel && stops.length === 0) ? 'unknown' : 'edge';
    for (const [column, { text, covered }] of row.cells.entries()) {
      const isLabel = column < firstColumn && !isFigure(text);
      if (isLabel || covered === true) continue;
      const stop = column < firstColumn ? undefined : stopFor(column);
      if (stop !== undefined && !placed.has(stop)) placed.set(stop, text);
      else if (text.trim() !== '') {
        const isMisplaced = stop !== undefined || column < firstColumn;
        const label = row.label === undefined ? {} : { label: row.label };
        strays.push({ text, why: isMisplaced ? 'unknown' : why, ...label });
      }
    }
  }
  return { placed: [...placed].map(([stop, text]) => ({ stop, text })), strays, rowsBy };
}

/** The figure whose first column this is, counted from where the paste begins: a merged figure has one place only. */
function stopAtColumn(stops: readonly Stop[], from: number, column: number): Stop | undefined {
  return stops.find((stop) => Math.max(stop.column, from) === column && column < stop.column + stop.colSpan);
}

/** Figures whose innermost head stands above a pasted column; where several do, the one most of whose heads do. */
function stopsByHead(
  { cells, heads }: PastedRow,
  stops: readonly Stop[],
  labels: FormLabels,
  firstColumn: number,
): ReadonlyMap<number, Stop> {
  const found = new Map<number, Stop>();
  for (let column = firstColumn; column < cells.length; column += 1) {
    const above = heads[column];
    if (above === undefined || above.size === 0) continue;
    const scored = stops
      .filter((stop) => above.has(labels.headsOf(stop).at(-1) ?? ''))
      .map((stop) => ({ stop, score: likeness(new Set(labels.headsOf(stop)), above) }))
      .sort((one, other) => other.score - one.score);
    const [best, next] = scored;
    if (best !== undefined && best.score !== next?.score) found.set(column, best.stop);
  }
  return found;
}

/** Share of the heads of either that both have. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((key) => other.has(key)).length;
  return common / (one.size + other.size - common);
}
