import { type RefObject, useEffect } from 'react';
import { inputOf } from './grid-elements';
import type { GridScope } from './grid-scope';

/**
 * Marks the input that is being edited, past React: an input method may just have begun in it. The mark is on that
 * one element because one on the table would have every cell styled anew at each key.
 */
export function useEditingMark({ session }: GridScope, table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    let marked: HTMLInputElement | undefined;
    return session.subscribe(() => {
      const { mode, place } = session.getState();
      const edited =
        mode === 'selected' || table.current === null ? undefined : inputOf(table.current, place.id);
      if (edited === marked) return;
      marked?.removeAttribute('data-editing');
      edited?.setAttribute('data-editing', '');
      marked = edited;
    });
  }, [session, table]);
}
