import { useEffect } from 'react';
import { cellText, enteredCells } from './cell-text';
import { fieldName } from './field-name';
import type { GridScope } from './grid-scope';

/** Keeps the shown texts equal to the report when it changes by other ways than typing: a fill, an import, undo. */
export function useStoreTexts({ store, session, table, texts }: GridScope): void {
  useEffect(() => {
    const cells = enteredCells(table);
    let former = store.getState().report;
    return store.subscribe(() => {
      const { report } = store.getState();
      if (report.cells === former.cells) return;
      const { mode, place } = session.getState();
      for (const cell of cells) {
        const edited = mode !== 'selected' && place.id === cell.id;
        const changed = report.cells[cell.id] !== former.cells[cell.id];
        if (changed && !edited) texts.setValue(fieldName(cell.id), cellText(report, cell));
      }
      former = report;
    });
  }, [store, session, table, texts]);
}
