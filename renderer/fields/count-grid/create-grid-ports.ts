import type { UseFormReturn } from 'react-hook-form';
import type { CellId, FormCell } from '#shared/form/form';
import type { ReportStore } from '../../editing/report-store';
import { acceptText } from './accept-text';
import { cellText } from './cell-text';
import type { GridVoice } from './create-grid-voice';
import { type CellTexts, fieldName } from './field-name';
import { caretToEnd, focusPlace, inputOf } from './grid-elements';
import type { GridPorts } from './grid-session';

export interface GridPortsNeeds {
  readonly store: ReportStore;
  readonly texts: UseFormReturn<CellTexts>;
  readonly element: () => HTMLTableElement;
  readonly voice: GridVoice;
}

export const COMPUTED_NOTICE = '此格自动计算，无需填写。';

/** Carries out what the key model decides, on the section's form, the report and the focus. */
export function createGridPorts({ store, texts, element, voice }: GridPortsNeeds): GridPorts {
  const cellOf = (id: CellId): FormCell => {
    const cell = store.getState().form.cellById.get(id);
    if (cell === undefined) throw new Error(`The form has no cell ${id}`);
    return cell;
  };
  const show = (id: CellId, text: string) => texts.setValue(fieldName(id), text);

  return {
    accept: ({ place: { id } }) => {
      const { contents, text, notice } = acceptText(cellOf(id), texts.getValues(fieldName(id)));
      const { cells } = store.getState().report;
      const changed = Object.entries(contents).some(([key, content]) => (cells[key] ?? null) !== content);
      if (changed) store.apply({ type: 'cells', contents });
      store.noteTyping(undefined);
      show(id, text);
      if (notice === undefined) voice.fallSilent();
      else voice.tell(notice);
    },
    restore: ({ place: { id } }) => {
      store.noteTyping(undefined);
      show(id, cellText(store.getState().report, cellOf(id)));
    },
    clear: ({ place: { id } }) => store.apply({ type: 'cells', contents: { [id]: null } }),
    empty: ({ place: { id } }) => {
      show(id, '');
      store.noteTyping({ [id]: null });
    },
    caret: ({ place: { id } }) => caretToEnd(inputOf(element(), id)),
    refuse: () => voice.tell(COMPUTED_NOTICE),
    focus: (state) => focusPlace(element(), state),
  };
}
