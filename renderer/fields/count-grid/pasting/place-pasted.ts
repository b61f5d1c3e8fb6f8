import type { GridGeometry, Stop } from '#shared/form/grid-geometry';
import type { FormFigure, FormLabels } from '#shared/import/form-labels';
import { isFigure } from '#shared/import/is-figure';
import { matchFigures } from '#shared/import/match-figures';
import type { PrintedTable } from '#shared/import/printed-table';
import type { ReadRow } from '#shared/import/read-rows';
import { blockBetween } from '../cell-block';
import type { GridState } from '../grid-state';
import { pastedRows, type RowsBy } from './pasted-rows';
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
  table: PrintedTable,
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
    const figures = figuresOf(row, labels, byLabel ? undefined : geometry.stopRows[firstRow + at]);
    const stops = figures.flatMap(({ cell }) => geometry.stopById.get(cell.id) ?? []);
    const byHead = stopsByHead(row, figures, labels, geometry);
    const from = byLabel ? (stops[0]?.column ?? 0) : block.firstColumn;
    const why = byHead.size > 0 || (byLabel && stops.length === 0) ? 'unknown' : 'edge';
    for (const { from: column, text, isFromAbove } of row.cells) {
      const isLabel = column < firstColumn && !isFigure(text);
      if (isLabel || isFromAbove) continue;
      const found =
        byHead.size > 0 ? byHead.get(column) : stopAtColumn(stops, from, from + column - firstColumn);
      const stop = column < firstColumn ? undefined : found;
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

/** The figures of the form's row: by the label, or of the row the paste has come to. */
function figuresOf(
  row: ReadRow,
  labels: FormLabels,
  stops: readonly Stop[] | undefined,
): readonly FormFigure[] {
  if (stops === undefined) return row.line?.figures ?? [];
  const line = labels.lines.find(({ figures }) => figures[0]?.cell.id === stops[0]?.cell.id);
  return line?.figures ?? [];
}

/** The figure whose first column this is, counted from where the paste begins: a merged figure has one place only. */
function stopAtColumn(stops: readonly Stop[], from: number, column: number): Stop | undefined {
  return stops.find((stop) => Math.max(stop.column, from) === column && column < stop.column + stop.colSpan);
}

/** Figures found by the heads above, by the column their text begins in. */
function stopsByHead(
  row: ReadRow,
  figures: readonly FormFigure[],
  labels: FormLabels,
  geometry: GridGeometry,
): ReadonlyMap<number, Stop> {
  if (row.heads.length === 0) return new Map();
  return new Map(
    matchFigures(row, figures, labels).flatMap(({ cell, figure }): [number, Stop][] => {
      const stop = figure && geometry.stopById.get(figure.cell.id);
      return stop === undefined ? [] : [[cell.from, stop]];
    }),
  );
}
