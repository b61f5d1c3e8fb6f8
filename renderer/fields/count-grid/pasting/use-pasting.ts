import { type ClipboardEvent, useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FormTable } from '#shared/form/form';
import { formLabels } from '#shared/import/form-labels';
import { keptPerObject } from '#shared/values/kept-per-object';
import { COMPUTED_NOTICE, LOOKING_NOTICE } from '../create-grid-ports';
import { gridTarget } from '../grid-elements';
import { stopAt } from '../grid-moves';
import type { GridScope } from '../grid-scope';
import { isComputed, selectedStops } from '../grid-state';
import { NOTHING_TO_PASTE, pastedWords } from './cell-paste-words';
import {
  needsPreview,
  outcomeOf,
  type PasteChoices,
  type PastePlan,
  planFill,
  planPaste,
  USUAL_CHOICES,
} from './paste-plan';
import { placePasted } from './place-pasted';
import { readClipboard } from './read-clipboard';
import { touchedCorners } from './touched-corners';

/** The forms of a copied table or figure; a picture or a file has neither. */
const OFFERED = ['text/plain', 'text/html'];
const NOTHING_COPIED = '剪贴板里没有文字或表格，没有改动。请先复制。';

/** Read at the first paste and not before: a table is opened far more often than pasted into. */
const labelsOf = keptPerObject((table: FormTable) => formLabels([table]));

/**
 * Pasting into the grid. One text into one cell is typing and stays the browser's; everything else is planned first,
 * then made in one step, or shown for a decision before.
 *
 * @param quietly moves the focus without the grid saying what it is
 */
export function usePasting(scope: GridScope, quietly: (move: () => void) => void) {
  const [asked, setAsked] = useState<PastePlan>();
  const { table, geometry, session, store, voice, beforeBlockPaste } = scope;

  const make = useCallback(
    (plan: PastePlan, choices: PasteChoices) => {
      const outcome = outcomeOf(plan, store.getState(), choices);
      beforeBlockPaste();
      store.apply({ type: 'cells', contents: outcome.contents });
      const touched = [...outcome.cells, ...plan.totals.map(({ cell }) => cell)];
      const corners = touchedCorners(touched.flatMap(({ id }) => geometry.stopById.get(id) ?? []));
      if (corners !== undefined) session.selectBlock(corners);
      voice.tell(pastedWords(plan, outcome));
    },
    [beforeBlockPaste, geometry, session, store, voice],
  );

  const offer = useCallback(
    (plan: PastePlan) => {
      const usual = outcomeOf(plan, store.getState(), USUAL_CHOICES);
      if (usual.cells.length === 0) voice.tell(NOTHING_TO_PASTE);
      else if (needsPreview(plan, usual)) setAsked(plan);
      else make(plan, USUAL_CHOICES);
    },
    [make, store, voice],
  );

  const onPaste = useCallback(
    (event: ClipboardEvent) => {
      if (gridTarget(event.target)?.part !== 'number') return;
      const refusal = store.isReadOnly()
        ? LOOKING_NOTICE
        : OFFERED.some((type) => event.clipboardData.types.includes(type))
          ? undefined
          : NOTHING_COPIED;
      if (refusal !== undefined) {
        event.preventDefault();
        return voice.tell(refusal);
      }
      const reading = readClipboard({
        text: event.clipboardData.getData('text/plain'),
        html: event.clipboardData.getData('text/html'),
      });
      const state = session.getState();
      const isAlone = state.mode !== 'selected' || state.block === undefined;
      if (reading.kind === 'single' && isAlone) {
        if (isComputed(stopAt(geometry, state.place))) voice.tell(COMPUTED_NOTICE);
        return;
      }
      event.preventDefault();
      if (reading.kind === 'refused') voice.tell(reading.notice);
      else if (reading.kind === 'single') offer(planFill(selectedStops(geometry, state), reading.text));
      else {
        // What is being typed is accepted first: it may be among what the paste replaces.
        session.settle('accept');
        offer(planPaste(placePasted(reading.table, geometry, labelsOf(table), session.getState())));
      }
    },
    [geometry, table, offer, session, store, voice],
  );

  /** Closes the preview; the focus goes back to the grid. */
  const answer = useCallback(
    (choices: PasteChoices | undefined) => {
      quietly(() => flushSync(() => setAsked(undefined)));
      if (asked !== undefined && choices !== undefined) make(asked, choices);
      else voice.tell('没有粘贴，没有改动。');
    },
    [asked, make, quietly, voice],
  );

  return { onPaste, asked, answer };
}
