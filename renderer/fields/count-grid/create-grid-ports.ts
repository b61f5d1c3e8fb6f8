import type { UseFormReturn } from 'react-hook-form';
import type { CellId, FormCell } from '#shared/form/form';
import type { GridGeometry } from '#shared/form/grid-geometry';
import type { CellContent } from '#shared/report/report';
import type { ReportStore } from '../../editing/report-store';
import { acceptText } from './accept-text';
import { blankContents, contentsDown, contentsOf } from './block-contents';
import { cellText } from './cell-text';
import { copiedText } from './copied-text';
import type { GridVoice } from './create-grid-voice';
import { type CellTexts, fieldName } from './field-name';
import { caretToEnd, focusPlace, inputOf, showCell } from './grid-elements';
import type { GridPorts } from './grid-session';
import { type GridState, selectedStops } from './grid-state';

export interface GridPortsNeeds {
  readonly geometry: GridGeometry;
  readonly store: ReportStore;
  readonly texts: UseFormReturn<CellTexts>;
  readonly element: () => HTMLTableElement;
  readonly voice: GridVoice;
}

export const LOOKING_NOTICE = '这里只能查看，没有改动。';
export const COMPUTED_NOTICE = '此格自动计算，无需填写。';

/** Carries out what the key model decides, on the section's form, the report and the focus. */
export function createGridPorts({ geometry, store, texts, element, voice }: GridPortsNeeds): GridPorts {
  const cellOf = (id: CellId): FormCell => {
    const cell = store.getState().form.cellById.get(id);
    if (cell === undefined) throw new Error(`The form has no cell ${id}`);
    return cell;
  };
  const show = (id: CellId, text: string) => texts.setValue(fieldName(id), text);

  /** One step of work on several cells, told by how many of them now say something else. */
  const applyToAll = (contents: Readonly<Record<CellId, CellContent>>, verb: string) => {
    const { cells } = store.getState().report;
    const changed = Object.keys(contents).filter((id) => (cells[id] ?? null) !== contents[id]);
    store.apply({ type: 'cells', contents });
    voice.tell(changed.length === 0 ? '没有改动。' : `已${verb} ${changed.length} 格。`);
  };

  const fillBlock = (state: GridState) => {
    const { id } = state.place;
    const isTyped = state.mode !== 'selected';
    const text = isTyped ? texts.getValues(fieldName(id)) : copiedText(store.getState(), cellOf(id));
    store.noteTyping(undefined);
    applyToAll(contentsOf(selectedStops(geometry, state), text), '填入');
    if (isTyped) show(id, cellText(store.getState().report, cellOf(id)));
  };

  const ports: GridPorts = {
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
    clear: (state) => {
      const contents = blankContents(selectedStops(geometry, state));
      if (state.block === undefined) store.apply({ type: 'cells', contents });
      else applyToAll(contents, '清除');
    },
    fillDown: (state) => applyToAll(contentsDown(geometry, store.getState(), state), '向下填充'),
    fillBlock,
    empty: ({ place: { id } }) => {
      show(id, '');
      store.noteTyping({ [id]: null });
    },
    caret: ({ place: { id } }) => caretToEnd(inputOf(element(), id)),
    refuse: () => voice.tell(COMPUTED_NOTICE),
    focus: (state) => focusPlace(element(), state),
    reveal: ({ block }) => {
      if (block !== undefined) showCell(element(), block.to.id);
    },
  };
  /** A report that can only be looked at shows what it holds, and says so to whoever tries to change it. */
  const unlessReadOnly = (work: (state: GridState) => void) => (state: GridState) => {
    if (store.isReadOnly()) voice.tell(LOOKING_NOTICE);
    else work(state);
  };
  return {
    ...ports,
    accept: (state) => (store.isReadOnly() ? ports.restore(state) : ports.accept(state)),
    clear: unlessReadOnly(ports.clear),
    fillDown: unlessReadOnly(ports.fillDown),
    fillBlock: unlessReadOnly(ports.fillBlock),
    empty: unlessReadOnly(ports.empty),
  };
}
