import type { RefObject } from 'react';
import type { CellId } from '#shared/form/form';
import type { CountGridProps } from './count-grid';
import { createGridPorts } from './create-grid-ports';
import { rowsInSight } from './grid-elements';
import { gridGeometry } from './grid-geometry';
import { gridHeaders } from './grid-headers';
import type { GridScope } from './grid-scope';
import { createGridSession } from './grid-session';

interface GridBindings {
  readonly baseId: string;
  readonly element: RefObject<HTMLTableElement | null>;
  readonly latest: RefObject<CountGridProps>;
}

/** Puts together what a grid consists of: geometry, heads, and the session with its hands on form and report. */
export function createGridScope(
  { store, table, texts, stripId }: CountGridProps,
  { baseId, element, latest }: GridBindings,
): GridScope {
  const geometry = gridGeometry(table);
  const mounted = () => {
    if (element.current === null) throw new Error(`The grid ${table.id} is not on the screen`);
    return element.current;
  };
  const isFilled = (id: CellId) => {
    const { figures, form } = store.getState();
    return form.cellById.get(id)?.sumOf === undefined
      ? figures.reading(id).state !== 'blank'
      : figures.count(id) !== null;
  };
  const session = createGridSession(
    geometry,
    () => ({ isFilled, pageRows: () => rowsInSight(mounted()) }),
    createGridPorts({ store, texts, element: mounted, announce: (text) => latest.current.announce(text) }),
  );
  return {
    table,
    geometry,
    headers: gridHeaders(geometry),
    store,
    session,
    texts,
    baseId,
    stripId,
    showHelp: (id) => latest.current.onHelp(id),
  };
}
