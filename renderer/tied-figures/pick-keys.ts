import type { GridGeometry } from '#shared/form/grid-geometry';
import { type Direction, type Place, page, rowEnd, step, tableEnd } from '../fields/count-grid/grid-moves';

/** Rows that Page Up and Page Down go over. */
const PAGE_ROWS = 10;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A key as it is pressed. */
interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads from a figure, as in the tables that are typed into; undefined where it leads nowhere. */
export function placeAfterKey(
  geometry: GridGeometry,
  from: Place,
  { key, ctrlKey }: PressedKey,
): Place | undefined {
  const direction = DIRECTIONS[key];
  if (direction !== undefined) return step(geometry, from, direction);
  switch (key) {
    case 'Home':
      return ctrlKey ? tableEnd(geometry, 'first') : rowEnd(geometry, from, 'first');
    case 'End':
      return ctrlKey ? tableEnd(geometry, 'last') : rowEnd(geometry, from, 'last');
    case 'PageUp':
      return page(geometry, from, -PAGE_ROWS);
    case 'PageDown':
      return page(geometry, from, PAGE_ROWS);
    default:
      return undefined;
  }
}
