import {
  type CompositionEvent,
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useRef,
} from 'react';
import { acceptText } from './accept-text';
import { isCovered } from './cell-block';
import { cellText } from './cell-text';
import { fieldName } from './field-name';
import { gridTarget, helpButtonOf } from './grid-elements';
import type { GridScope } from './grid-scope';

/** Key code of every key press an input method has taken for itself. */
const KEY_OF_INPUT_METHOD = 229;
/** Commands of the window that read the report: what is being typed has to be in it first. */
const READING_COMMANDS = new Set(['s', 'p']);

export interface GridEventCalls {
  /** The focus came into the grid from outside. */
  readonly onEnter: () => void;
  readonly onPlace: (id: string) => void;
  /** The mouse was pressed on a cell that it selected: it may be dragged on. */
  readonly onDragFrom: () => void;
}

/**
 * The listeners of the grid, one set on the table for all cells. While an input method composes nothing happens here
 * but that the cell counts as edited (ux-conventions section 7).
 */
export function useGridEvents(
  { session, geometry, store, texts, showHelp }: GridScope,
  calls: GridEventCalls,
) {
  const composing = useRef<'selected' | 'edited' | undefined>(undefined);
  const inside = useRef(false);

  /** Moves the focus on somebody's request: whoever asked for a cell need not be told what the grid is. */
  const quietly = useCallback((move: () => void) => {
    inside.current = true;
    move();
  }, []);

  /** Whoever leaves backwards comes by the row's `？`: the grid has one tab stop, and this is none of its own. */
  const stopsAtHelp = (event: KeyboardEvent): boolean => {
    const { currentTarget } = event;
    const help =
      currentTarget instanceof HTMLTableElement
        ? helpButtonOf(currentTarget, session.getState().place.id)
        : undefined;
    if (help === undefined) return false;
    event.preventDefault();
    help.focus({ preventScroll: true });
    return true;
  };

  const noteText = (id: string, text: string) => {
    const cell = store.getState().form.cellById.get(id);
    if (cell !== undefined) store.noteTyping(acceptText(cell, text).contents);
  };

  const events = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing || event.keyCode === KEY_OF_INPUT_METHOD) return;
      if (gridTarget(event.target) === undefined) return;
      const { key, shiftKey, ctrlKey, altKey } = event;
      if (ctrlKey && READING_COMMANDS.has(key.toLowerCase())) session.settle('accept');
      if (key === 'F1') showHelp(session.getState().place.id);
      else if (key === 'Tab' && shiftKey && session.getState().leaving && stopsAtHelp(event)) return;
      else if (!session.press({ key, shift: shiftKey, ctrl: ctrlKey, alt: altKey })) return;
      event.preventDefault();
    },

    onMouseDown: (event: MouseEvent) => {
      const target = gridTarget(event.target);
      if (target === undefined || target.part === 'unit') return;
      if (event.button !== 0) {
        // A menu opened on the block concerns the block, which moving the focus would leave.
        const { block } = session.getState();
        if (block !== undefined && isCovered(geometry, block, target.id)) event.preventDefault();
        return;
      }
      const { place, mode } = session.getState();
      if (mode !== 'selected' && place.id === target.id) return;
      if (event.shiftKey && inside.current) {
        event.preventDefault();
        session.extendTo(target.id);
        return;
      }
      // Selecting is done here: the browser would put the caret into the number instead.
      event.preventDefault();
      session.select(target.id);
      calls.onDragFrom();
    },

    onDoubleClick: (event: MouseEvent) => {
      const target = gridTarget(event.target);
      if (target?.part === 'number' && session.getState().mode === 'selected') session.editInPlace();
    },

    onFocus: (event: FocusEvent<HTMLElement>) => {
      const target = gridTarget(event.target);
      if (target === undefined) return;
      session.arrive(target.id, target.part);
      if (event.target instanceof HTMLInputElement && session.getState().mode === 'selected') {
        event.target.select();
      }
      if (!inside.current) calls.onEnter();
      inside.current = true;
      calls.onPlace(target.id);
    },

    onBlur: (event: FocusEvent<HTMLElement>) => {
      // When the whole window loses the focus its active element stays, and coming back is no new entry.
      const leaves = !event.currentTarget.contains(event.relatedTarget);
      if (leaves && document.activeElement !== event.target) inside.current = false;
      if (composing.current === undefined) session.settle('accept');
    },

    onInput: (event: FormEvent<HTMLElement>) => {
      const { target } = event;
      if (!(target instanceof HTMLInputElement)) return;
      const id = gridTarget(target)?.id;
      if (id === undefined || composing.current !== undefined) return;
      if (id === session.getState().place.id) {
        session.noteTyping();
        noteText(id, target.value);
        return;
      }
      // The browser's undo reached into a cell that is not being edited: put back what the report says.
      const { report, form } = store.getState();
      const cell = form.cellById.get(id);
      if (cell !== undefined) texts.setValue(fieldName(id), cellText(report, cell));
    },

    onCompositionStart: () => {
      composing.current = session.getState().mode === 'selected' ? 'selected' : 'edited';
      session.noteTyping();
    },

    onCompositionEnd: (event: CompositionEvent<HTMLElement>) => {
      const began = composing.current;
      composing.current = undefined;
      const { target } = event;
      if (!(target instanceof HTMLInputElement)) return;
      if (began === 'selected' && target.value === '') {
        // A composition that was given up has only eaten the old figure.
        session.settle('restore');
        target.select();
      } else if (document.activeElement === target) {
        noteText(session.getState().place.id, target.value);
      } else {
        session.settle('accept');
      }
    },
  };
  return { events, quietly };
}
