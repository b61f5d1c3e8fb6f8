import type { CellId } from '#shared/form/form';
import type { GridGeometry, Stop } from '#shared/form/grid-geometry';
import { type BlockCorners, blockBetween } from './cell-block';
import { type Place, placeOf, stopAt, tableEnd } from './grid-moves';

/**
 * As in Excel: `selected` (keys move, a character replaces the content), `typing` (arrows accept and move) and
 * `caret` (after F2 or a double click: arrows move the caret).
 */
export type GridMode = 'selected' | 'typing' | 'caret';

/** All the grid keeps in mind besides the figures. */
export interface GridState {
  readonly place: Place;
  /** The block of cells that is selected; the place is one of them. Absent where it would be one cell only. */
  readonly block?: BlockCorners;
  readonly mode: GridMode;
  /** Whether the focus is in the number or in the choice of unit beside it. */
  readonly part: 'number' | 'unit';
  /** Column in which a run of Tabs began; Enter goes back under it. */
  readonly runColumn?: number;
  /** Esc was pressed on a selected cell: the next Tab leaves the grid. */
  readonly leaving: boolean;
}

/** The state of a grid nobody has been in yet: its first figure, selected. */
export function initialGridState(geometry: GridGeometry): GridState {
  return selectedAt(tableEnd(geometry, 'first'));
}

/** A cell selected anew, by mouse or from elsewhere: whatever run of Tabs there was is over. */
export function selectedAt(place: Place): GridState {
  return { place, mode: 'selected', part: 'number', leaving: false };
}

/** A cell selected by its id. */
export function selectedCell(geometry: GridGeometry, id: CellId): GridState {
  return selectedAt(placeOf(stopAt(geometry, { id, column: 0 })));
}

/** The same cell in another mode; a run of Tabs goes on through typing. */
export function inMode(state: GridState, mode: GridMode): GridState {
  return { ...state, mode, part: 'number', leaving: false };
}

/** The same without its block: the cell alone is selected. */
export function withoutBlock({ block: _left, ...state }: GridState): GridState {
  return state;
}

/** The figures that are selected: those of the block, else the current one. */
export function selectedStops(geometry: GridGeometry, { block, place }: GridState): readonly Stop[] {
  return block === undefined ? [stopAt(geometry, place)] : blockBetween(geometry, block).stops;
}

/** Whether the figure is computed by the program and so never typed. */
export function isComputed(stop: Stop): boolean {
  return stop.cell.sumOf !== undefined;
}
