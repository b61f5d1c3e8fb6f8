import { type RefCallback, type RefObject, useCallback, useRef, useState } from 'react';
import type { TiedFigure } from '#shared/report/report';
import { createTiedLayer, type ShownText } from './tied-layer';

interface TiedLayer {
  readonly layerRef: RefCallback<HTMLElement>;
  readonly draw: (shown: ShownText) => void;
  /** The tied figure the caret stands in or beside; kept while the focus is elsewhere, so that it can be acted on. */
  readonly atCaret: TiedFigure | undefined;
  /** Looks again where the caret is. */
  readonly lookAtCaret: (ties: readonly TiedFigure[]) => void;
}

/** The marks behind the tied figures of a text area, and the one of them its caret is in. */
export function useTiedLayer(area: RefObject<HTMLTextAreaElement | null>): TiedLayer {
  const drawOn = useRef<(shown: ShownText) => void>(undefined);
  const [atCaret, setAtCaret] = useState<TiedFigure>();

  const layerRef = useCallback((layer: HTMLElement | null) => {
    drawOn.current = layer === null ? undefined : createTiedLayer(layer);
  }, []);
  const draw = useCallback((shown: ShownText) => drawOn.current?.(shown), []);
  const lookAtCaret = useCallback(
    (ties: readonly TiedFigure[]) => {
      const element = area.current;
      if (element === null) return;
      const { selectionStart, selectionEnd } = element;
      const found = ties.find(({ start, end }) => start <= selectionStart && selectionEnd <= end);
      // A text that was never entered has its caret at its beginning, where nobody is.
      setAtCaret((former) =>
        former === undefined && document.activeElement !== element ? undefined : found,
      );
    },
    [area],
  );
  return { layerRef, draw, atCaret, lookAtCaret };
}
