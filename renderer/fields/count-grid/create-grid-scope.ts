import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { UseFormReturn } from 'react-hook-form';
import type { CellId, FormTable } from '#shared/form/form';
import { gridGeometry } from '#shared/form/grid-geometry';
import { gridHeaders } from '#shared/form/grid-headers';
import type { Announce } from '../../editing/announcer';
import type { ReportStore } from '../../editing/report-store';
import { createGridPorts } from './create-grid-ports';
import { createGridVoice } from './create-grid-voice';
import type { CellTexts } from './field-name';
import { rowsInSight } from './grid-elements';
import type { GridScope } from './grid-scope';
import { createGridSession } from './grid-session';

/** What a grid is made for; stays the same for as long as it stands. */
export interface GridNeeds {
  readonly store: ReportStore;
  readonly table: FormTable;
  /** The section's form, which holds the texts of the typed cells. */
  readonly texts: UseFormReturn<CellTexts>;
  /** Id of the strip that speaks of the current cell. */
  readonly stripId: string;
}

/** Whom a grid calls; looked up at every call, so that they may change. */
export interface GridCalls {
  readonly onHelp: (id: CellId) => void;
  /** A block is about to be pasted over what stands. */
  readonly onBlockPaste?: (() => void) | undefined;
  readonly announce: Announce;
}

interface GridBindings {
  readonly baseId: string;
  readonly element: RefObject<HTMLTableElement | null>;
  readonly latest: RefObject<GridCalls>;
}

/** Puts together what a grid consists of: geometry, heads, and the session with its hands on form and report. */
export function createGridScope(
  { store, table, texts, stripId }: GridNeeds,
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
  const voice = createGridVoice((text) => latest.current.announce(text));
  const session = createGridSession(
    geometry,
    () => ({ isFilled, pageRows: () => rowsInSight(mounted()) }),
    createGridPorts({ geometry, store, texts, element: mounted, voice }),
    flushSync,
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
    voice,
    showHelp: (id) => latest.current.onHelp(id),
    beforeBlockPaste: () => latest.current.onBlockPaste?.(),
  };
}
