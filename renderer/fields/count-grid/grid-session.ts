import type { CellId } from '#shared/form/form';
import type { GridGeometry } from '#shared/form/grid-geometry';
import { withCorner, withFarCell } from './block-keys';
import type { BlockCorners } from './cell-block';
import { edit, type GridContext, type GridEffect, type GridKey, type GridStep, pressKey } from './grid-keys';
import { type GridState, initialGridState, inMode, selectedAt, selectedCell } from './grid-state';

/** What carries out the effects of a key, by name, on the cell the state points to. */
export type GridPorts = Readonly<Record<GridEffect, (state: GridState) => void>>;

/**
 * The grid's state outside React: an arrow key renders the two cells it leaves and enters, and nothing else. Typing
 * renders nothing at all, so that an input method is never disturbed.
 */
export interface GridSession {
  readonly getState: () => GridState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether the key was the grid's; the browser's own action must then not happen. */
  readonly press: (key: GridKey) => boolean;
  /** Double click: edit with the caret behind the last digit. */
  readonly editInPlace: () => void;
  /** Goes to a cell and focuses it: a click, or a finding that was followed. */
  readonly select: (id: CellId) => void;
  /** Extends the block from the current cell to this one: Shift+click, dragging. */
  readonly extendTo: (id: CellId) => void;
  /** Makes a block the selection and its first corner the current cell: what was pasted. */
  readonly selectBlock: (block: BlockCorners) => void;
  /** The focus came into a cell or its unit by itself, as with Tab from outside. */
  readonly arrive: (id: CellId, part: GridState['part']) => void;
  /** The text of the current cell changed by typing, pasting or an input method. */
  readonly noteTyping: () => void;
  /** Ends editing, keeping what was typed or putting the former text back. */
  readonly settle: (how: 'accept' | 'restore') => void;
}

/**
 * Starts a session on the first figure of the table. `context` is asked at every key, as figures change.
 *
 * @param show runs work and has all that follows from it on the screen before it returns
 */
export function createGridSession(
  geometry: GridGeometry,
  context: () => Omit<GridContext, 'geometry'>,
  ports: GridPorts,
  show: (work: () => void) => void = (work) => work(),
): GridSession {
  let state = initialGridState(geometry);
  const listeners = new Set<() => void>();

  const set = (next: GridState) => {
    const moved = next.place !== state.place || next.mode !== state.mode || next.block !== state.block;
    state = next;
    if (moved) for (const listener of listeners) listener();
  };

  /** Effects on the text concern the cell that is left, the focus goes to the one that is entered. */
  const take = (step: GridStep) => {
    changeTexts(step);
    bringIntoSight(step);
  };

  const changeTexts = (step: GridStep) => {
    const before = state;
    for (const effect of step.effects) if (!isOfSight(effect)) ports[effect](before);
    set(step.state);
  };

  const bringIntoSight = ({ effects }: GridStep) => {
    for (const effect of effects) if (isOfSight(effect)) ports[effect](state);
  };

  /** Moving the focus makes the browser lay out the page: what has changed is laid out in the same go. */
  const takeAtOnce = (step: GridStep) => {
    show(() => changeTexts(step));
    bringIntoSight(step);
  };

  const settle = (how: 'accept' | 'restore') => {
    if (state.mode !== 'selected') take({ state: inMode(state, 'selected'), effects: [how] });
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    press: (key) => {
      const step = pressKey({ geometry, ...context() }, state, key);
      if (step === undefined) return false;
      if (step.effects.includes('focus')) takeAtOnce(step);
      else take(step);
      return true;
    },
    editInPlace: () => take(edit({ geometry, ...context() }, state)),
    select: (id) => {
      settle('accept');
      take({ state: selectedCell(geometry, id), effects: ['focus'] });
    },
    extendTo: (id) => {
      settle('accept');
      take({ state: withFarCell(geometry, { ...state, part: 'number' }, id), effects: ['reveal'] });
    },
    selectBlock: (block) => {
      settle('accept');
      takeAtOnce({ state: withCorner(geometry, selectedAt(block.from), block.to), effects: ['focus'] });
    },
    arrive: (id, part) => {
      if (id === state.place.id && part === state.part) return;
      settle('accept');
      set({ ...(id === state.place.id ? state : selectedCell(geometry, id)), part, leaving: false });
    },
    noteTyping: () => {
      if (state.mode === 'selected') set(inMode(state, 'typing'));
    },
    settle,
  };
}

/** Effects that look at where the person has come to; all others concern the cell that is left. */
function isOfSight(effect: GridEffect): boolean {
  return effect === 'focus' || effect === 'reveal';
}
