import type { CellId } from '#shared/form/form';
import type { GridGeometry, Stop } from '#shared/form/grid-geometry';
import { type BlockCorners, blockBetween, nextColumn } from './cell-block';
import { atColumn, jump, type Place, page, rowEnd, step, stopAt, tableEnd } from './grid-moves';
import { type GridState, withoutBlock } from './grid-state';

/** The key that extends a block, pressed together with Shift. */
interface ExtendingKey {
  readonly key: string;
  readonly ctrl: boolean;
}

interface ExtendingContext {
  readonly geometry: GridGeometry;
  readonly isFilled: (id: CellId) => boolean;
  readonly pageRows: () => number;
}

/** The state after a key with Shift that moves the other corner of the block; undefined for any other key. */
export function extendBlock(
  context: ExtendingContext,
  state: GridState,
  { key, ctrl }: ExtendingKey,
): GridState | undefined {
  const { geometry, isFilled, pageRows } = context;
  const corners = state.block ?? { from: state.place, to: state.place };
  const { to } = corners;
  const end = (which: 'first' | 'last') =>
    ctrl ? outermost(geometry, which) : cornerOf(stopAt(geometry, rowEnd(geometry, to, which)), which);
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const direction = key === 'ArrowUp' ? 'up' : 'down';
      return withCorner(geometry, state, (ctrl ? jump : step)(geometry, to, direction, isFilled));
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const direction = key === 'ArrowLeft' ? 'left' : 'right';
      const target = ctrl ? jump(geometry, to, direction, isFilled) : widened(geometry, corners, direction);
      return withCorner(geometry, state, target);
    }
    case 'Home':
      return withCorner(geometry, state, end('first'));
    case 'End':
      return withCorner(geometry, state, end('last'));
    case 'PageUp':
      return withCorner(geometry, state, page(geometry, to, -pageRows()));
    case 'PageDown':
      return withCorner(geometry, state, page(geometry, to, pageRows()));
    default:
      return undefined;
  }
}

/** The block from the cell it began with (the current one where there is none yet) to this corner. */
export function withCorner(geometry: GridGeometry, state: GridState, to: Place): GridState {
  return withBlock(geometry, state, { from: state.block?.from ?? state.place, to });
}

/** The block from the cell it began with to the whole of another cell, however many columns that is merged of. */
export function withFarCell(geometry: GridGeometry, state: GridState, id: CellId): GridState {
  const stop = stopAt(geometry, { id, column: 0 });
  const from = state.block?.from ?? state.place;
  return withCorner(geometry, state, cornerOf(stop, from.column <= stop.column ? 'last' : 'first'));
}

/** The whole table as the block; the current cell stays. */
export function selectAll(geometry: GridGeometry, state: GridState): GridState {
  return withBlock(geometry, state, {
    from: outermost(geometry, 'first'),
    to: outermost(geometry, 'last'),
  });
}

/** Whatever run of Tabs there was is over; a block of one cell is no block. */
function withBlock(geometry: GridGeometry, state: GridState, block: BlockCorners): GridState {
  const { runColumn: _ended, ...rest } = withoutBlock(state);
  const alone = { ...rest, leaving: false };
  return blockBetween(geometry, block).stops.length > 1 ? { ...alone, block } : alone;
}

function widened(geometry: GridGeometry, corners: BlockCorners, direction: 'left' | 'right'): Place {
  const column = nextColumn(geometry, corners, direction);
  return column === undefined ? corners.to : atColumn(geometry, corners.to, column);
}

/** First or last figure of the table, at the column that takes in all of them. */
function outermost(geometry: GridGeometry, which: 'first' | 'last'): Place {
  const { id } = tableEnd(geometry, which);
  const stops = geometry.stopRows.flat();
  const columns = stops.map((stop) => cornerOf(stop, which).column);
  return { id, column: which === 'first' ? Math.min(...columns) : Math.max(...columns) };
}

function cornerOf(stop: Stop, which: 'first' | 'last'): Place {
  return { id: stop.cell.id, column: which === 'first' ? stop.column : stop.column + stop.colSpan - 1 };
}
