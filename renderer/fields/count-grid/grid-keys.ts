import type { CellId } from '#shared/form/form';
import type { GridGeometry } from '#shared/form/grid-geometry';
import { extendBlock, selectAll } from './block-keys';
import { blockBetween, nextInBlock } from './cell-block';
import {
  belowAt,
  type Direction,
  inReadingOrder,
  jump,
  type Place,
  page,
  placeOf,
  rowEnd,
  step,
  stopAt,
  tableEnd,
} from './grid-moves';
import { type GridState, inMode, isComputed, selectedAt, withoutBlock } from './grid-state';

/** A key press as the model sees it. Keys that belong to an input method never get here. */
export interface GridKey {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly alt: boolean;
}

/** What has to happen to the text and the focus, in this order, after a key. */
export type GridEffect =
  /** Read the typed text and keep it. */
  | 'accept'
  /** Put the text back as it was before editing. */
  | 'restore'
  /** Make the cell, or every typed cell of the block, blank at once. */
  | 'clear'
  /** Put the first row of the block into the rows under it; without a block, the cell above into this one. */
  | 'fillDown'
  /** Put the text of the cell, typed or as it stands, into every cell of the block. */
  | 'fillBlock'
  /** Empty the text for typing; nothing is kept before it is accepted. */
  | 'empty'
  /** Put the caret behind the last digit. */
  | 'caret'
  /** Say that the cell is computed. */
  | 'refuse'
  /** Focus the number or the unit the state points to. */
  | 'focus'
  /** Bring the moving corner of the block into sight; the focus stays. */
  | 'reveal';

export interface GridStep {
  readonly state: GridState;
  readonly effects: readonly GridEffect[];
}

/** What a key's meaning depends on besides the state. */
export interface GridContext {
  readonly geometry: GridGeometry;
  readonly isFilled: (id: CellId) => boolean;
  /** Rows of figures that fit into the visible part of the grid. */
  readonly pageRows: () => number;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The table of keys of the number grid; undefined leaves a key to the browser. Source: ux-conventions section 6. */
export function pressKey(context: GridContext, state: GridState, key: GridKey): GridStep | undefined {
  if (key.alt) return undefined;
  if (key.key === 'Tab') return key.ctrl ? undefined : pressTab(context, state, key.shift);
  if (state.part === 'unit') return key.key === 'Escape' ? moveTo(state, state.place) : undefined;
  if (key.key === 'Enter') return key.ctrl ? fillBlock(state) : pressEnter(context, state, key.shift);
  if (key.key === 'Escape') return pressEscape(state);
  // What is being typed is taken back first; the steps before it are the window's business.
  if (key.ctrl && key.key.toLowerCase() === 'z' && state.mode !== 'selected') return pressEscape(state);
  if (key.key === 'F2') return edit(context, state);
  const arrow = ARROWS[key.key];
  if (state.mode === 'selected') {
    return pressForBlock(context, state, key) ?? pressSelected(context, state, key, arrow);
  }
  if (state.mode === 'typing' && arrow !== undefined && !key.ctrl && !key.shift) {
    return moveTo(state, step(context.geometry, state.place, arrow));
  }
  return undefined;
}

/** F2 or a double click: the caret goes behind the last digit. */
export function edit(context: GridContext, state: GridState): GridStep {
  if (computed(context, state)) return { state, effects: ['refuse'] };
  return { state: inMode(state, 'caret'), effects: ['caret'] };
}

/** Keys of a selected cell that concern the block: they extend it, or fill it. */
function pressForBlock(context: GridContext, state: GridState, key: GridKey): GridStep | undefined {
  const letter = key.ctrl && !key.shift ? key.key.toLowerCase() : '';
  if (letter === 'a') return { state: selectAll(context.geometry, state), effects: [] };
  if (letter === 'd') return { state, effects: ['fillDown', 'focus'] };
  if (!key.shift) return undefined;
  const extended = extendBlock(context, state, key);
  return extended === undefined ? undefined : { state: extended, effects: ['reveal'] };
}

function pressSelected(
  context: GridContext,
  state: GridState,
  { key, ctrl }: GridKey,
  arrow: Direction | undefined,
): GridStep | undefined {
  const { geometry, isFilled, pageRows } = context;
  const { place } = state;
  if (arrow !== undefined) return moveTo(state, (ctrl ? jump : step)(geometry, place, arrow, isFilled));
  switch (key) {
    case 'Home':
      return moveTo(state, ctrl ? tableEnd(geometry, 'first') : rowEnd(geometry, place, 'first'));
    case 'End':
      return moveTo(state, ctrl ? tableEnd(geometry, 'last') : rowEnd(geometry, place, 'last'));
    case 'PageUp':
      return moveTo(state, page(geometry, place, -pageRows()));
    case 'PageDown':
      return moveTo(state, page(geometry, place, pageRows()));
    case 'Delete':
      return state.block === undefined && computed(context, state)
        ? { state, effects: ['refuse'] }
        : { state, effects: ['clear', 'focus'] };
    case 'Backspace':
      return computed(context, state)
        ? { state, effects: ['refuse'] }
        : { state: inMode(state, 'typing'), effects: ['empty'] };
    default:
      // A character; an entered cell takes it by itself.
      return !ctrl && key.length === 1 && computed(context, state)
        ? { state, effects: ['refuse'] }
        : undefined;
  }
}

function pressTab(context: GridContext, state: GridState, back: boolean): GridStep | undefined {
  if (state.leaving) return undefined;
  if (state.block !== undefined) return moveInBlock(context, state, 'rows', back);
  const runColumn = state.runColumn ?? state.place.column;
  const hasUnit = stopAt(context.geometry, state.place).cell.unitChoice !== undefined;
  if (back && state.part === 'unit') return moveTo({ ...state, runColumn }, state.place, runColumn);
  if (!back && hasUnit && state.part === 'number') {
    return {
      state: { ...inMode(state, 'selected'), part: 'unit', runColumn },
      effects: state.mode === 'selected' ? ['focus'] : ['accept', 'focus'],
    };
  }
  const next = inReadingOrder(context.geometry, state.place, back ? -1 : 1);
  return next === undefined ? undefined : moveTo(state, next, runColumn);
}

function pressEnter(context: GridContext, state: GridState, back: boolean): GridStep {
  if (state.block !== undefined) return moveInBlock(context, state, 'columns', back);
  const { geometry } = context;
  if (back) return moveTo(state, step(geometry, state.place, 'up'));
  const { runColumn } = state;
  if (runColumn === undefined) return moveTo(state, step(geometry, state.place, 'down'));
  const below = belowAt(geometry, state.place, runColumn);
  return moveTo(state, placeOf(stopAt(geometry, below)));
}

function pressEscape(state: GridState): GridStep {
  if (state.mode !== 'selected') return { state: inMode(state, 'selected'), effects: ['restore', 'focus'] };
  if (state.block !== undefined) return { state: withoutBlock(state), effects: [] };
  return { state: { ...state, leaving: true }, effects: [] };
}

/** Inside a block Tab goes along its rows and Enter down its columns, round and round, as in Excel. */
function moveInBlock(
  { geometry }: GridContext,
  state: GridState,
  along: 'rows' | 'columns',
  back: boolean,
): GridStep {
  const { block, place, mode } = state;
  if (block === undefined) throw new Error('There is no block to move in');
  const next = nextInBlock(blockBetween(geometry, block), place.id, along, back ? -1 : 1);
  return {
    state: { ...selectedAt(placeOf(next)), block },
    effects: mode === 'selected' ? ['focus'] : ['accept', 'focus'],
  };
}

function fillBlock(state: GridState): GridStep {
  return { state: inMode(state, 'selected'), effects: ['fillBlock', 'focus'] };
}

function moveTo(state: GridState, place: Place, runColumn?: number): GridStep {
  return {
    state: { ...selectedAt(place), ...(runColumn === undefined ? {} : { runColumn }) },
    effects: state.mode === 'selected' ? ['focus'] : ['accept', 'focus'],
  };
}

function computed({ geometry }: GridContext, state: GridState): boolean {
  return isComputed(stopAt(geometry, state.place));
}
