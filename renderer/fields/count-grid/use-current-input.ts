import { type RefObject, useLayoutEffect } from 'react';
import { inputOf } from './grid-elements';
import type { GridScope } from './grid-scope';

/**
 * Makes the current cell's input the grid's one tab stop, and marks it while it is edited. Past React, for two
 * reasons: an input method may just have begun in the input, and a tab index that changes on the focused element makes
 * the browser lay out the whole page in the middle of React's changes (12 ms a key, measured in Chromium 114).
 */
export function useCurrentInput({ session }: GridScope, table: RefObject<HTMLTableElement | null>): void {
  useLayoutEffect(() => {
    const element = table.current;
    if (element === null) return;
    let stop = inputOf(element, session.getState().place.id);
    stop.tabIndex = 0;
    return session.subscribe(() => {
      const { mode, place } = session.getState();
      const former = stop;
      stop = inputOf(element, place.id);
      stop.toggleAttribute('data-editing', mode !== 'selected');
      if (stop === former) return;
      stop.tabIndex = 0;
      former.removeAttribute('data-editing');
      // By then the focus has moved on.
      queueMicrotask(() => {
        if (stop !== former) former.tabIndex = -1;
      });
    });
  }, [session, table]);
}
