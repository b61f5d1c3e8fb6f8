import { type ClipboardEvent, type RefObject, useEffect, useMemo } from 'react';
import { blankContents } from './block-contents';
import { blockBetween } from './cell-block';
import { copiedBlock } from './copied-block';
import { copiedText } from './copied-text';
import { LOOKING_NOTICE } from './create-grid-ports';
import { gridTarget } from './grid-elements';
import type { GridScope } from './grid-scope';
import { isComputed } from './grid-state';

const OFFERS = ['beforecopy', 'beforecut'] as const;

/** Copying and cutting of selected cells. While a figure is being edited the clipboard is the browser's. */
export function useClipboardEvents(scope: GridScope, table: RefObject<HTMLTableElement | null>) {
  const { session } = scope;

  // By these Chromium asks whether to offer 复制 and 剪切 in the menu of the right mouse button; React knows neither.
  useEffect(() => {
    const element = table.current;
    const offer = (event: Event) => {
      if (session.getState().mode === 'selected') event.preventDefault();
    };
    for (const name of OFFERS) element?.addEventListener(name, offer);
    return () => {
      for (const name of OFFERS) element?.removeEventListener(name, offer);
    };
  }, [session, table]);

  return useMemo(() => {
    const onCopy = (event: ClipboardEvent) => {
      const copied = copySelection(scope, event);
      if (copied !== undefined) scope.voice.tell(`已复制 ${copied.stops.length} 格。`);
    };

    const onCut = (event: ClipboardEvent) => {
      const copied = copySelection(scope, event);
      if (copied === undefined) return;
      const { stops } = copied;
      if (scope.store.isReadOnly()) return scope.voice.tell(LOOKING_NOTICE);
      const kept = stops.filter(isComputed).length;
      scope.store.apply({ type: 'cells', contents: blankContents(stops) });
      const rest = kept === 0 ? '' : `，自动计算格 ${kept} 格只复制`;
      scope.voice.tell(`已剪切 ${stops.length - kept} 格${rest}。`);
    };
    return { onCopy, onCut };
  }, [scope]);
}

function copySelection({ session, geometry, store }: GridScope, event: ClipboardEvent) {
  const { block: corners, place, mode } = session.getState();
  if (mode !== 'selected' || gridTarget(event.target)?.part !== 'number') return undefined;
  event.preventDefault();
  const block = blockBetween(geometry, corners ?? { from: place, to: place });
  const state = store.getState();
  const { text, html } = copiedBlock(block, ({ cell }) => copiedText(state, cell));
  event.clipboardData.setData('text/plain', text);
  if (html !== undefined) event.clipboardData.setData('text/html', html);
  return block;
}
