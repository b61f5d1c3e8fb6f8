import { type RefObject, useLayoutEffect } from 'react';
import type { CellId } from '#shared/form/form';
import { inputOf } from './grid-elements';
import type { GridScope } from './grid-scope';

/**
 * Tints the row and the column of the current cell. A `<col>` colours its column without any of its cells being
 * drawn again; past React, because a key would else render two rows and all columns for it.
 */
export function useCurrentTint(
  { session, geometry }: GridScope,
  table: RefObject<HTMLTableElement | null>,
): void {
  useLayoutEffect(() => {
    const element = table.current;
    if (element === null) return;
    const columns = element.querySelectorAll('col');
    const tinted = (id: CellId) => [
      inputOf(element, id).closest('tr'),
      columns[geometry.stopById.get(id)?.column ?? 0],
    ];
    let place = session.getState().place.id;
    const tint = (id: CellId, on: boolean) => {
      for (const part of tinted(id)) part?.toggleAttribute('data-current', on);
    };
    tint(place, true);
    return session.subscribe(() => {
      const next = session.getState().place.id;
      if (next === place) return;
      tint(place, false);
      tint(next, true);
      place = next;
    });
  }, [session, geometry, table]);
}
