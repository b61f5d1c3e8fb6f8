import { type ClipboardEvent, useMemo } from 'react';
import { blankContents } from './block-contents';
import { blockBetween } from './cell-block';
import { copiedBlock } from './copied-block';
import { copiedText } from './copied-text';
import { gridTarget } from './grid-elements';
import type { GridScope } from './grid-scope';
import { isComputed } from './grid-state';

/** Copying and cutting of selected cells. While a figure is being edited the clipboard is the browser's. */
export function useClipboardEvents(scope: GridScope) {
  return useMemo(() => {
    const onCopy = (event: ClipboardEvent) => {
      const copied = copySelection(scope, event);
      if (copied !== undefined) scope.voice.tell(`已复制 ${copied.stops.length} 格。`);
    };

    const onCut = (event: ClipboardEvent) => {
      const copied = copySelection(scope, event);
      if (copied === undefined) return;
      const { stops } = copied;
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
