import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useRef } from 'react';
import type { CellId } from '#shared/form/form';
import { useAnnounce } from '../editing/announcer';
import type { SettableObservable } from '../editing/observable';

/** Where whoever reads the help came from, and how what was said of it is taken back. */
interface Reading {
  readonly from: Element | null;
  readonly unsay: () => void;
}

/**
 * Leads into the help beside the page and back out of it. The way back is told for as long as the help is read.
 *
 * @param cell what the help is about
 */
export function useReadingHelp(
  aside: RefObject<HTMLElement | null>,
  cell: SettableObservable<CellId | undefined>,
) {
  const announce = useAnnounce();
  const reading = useRef<Reading | undefined>(undefined);
  const showHelp = useCallback(
    (asked: CellId | undefined) => {
      cell.set(asked);
      const focused = document.activeElement;
      // Asked for once more from inside: the way back is still the first.
      const from = aside.current?.contains(focused) ? (reading.current?.from ?? null) : focused;
      reveal(aside.current);
      reading.current = { from, unsay: announce('看完帮助，按 Esc 回到刚才的位置。') };
    },
    [announce, aside, cell],
  );
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const from = reading.current?.from;
    if (key === 'Escape' && from instanceof HTMLElement) from.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget)) return;
    reading.current?.unsay();
    reading.current = undefined;
  };
  return { showHelp, onKeyDown, onBlur };
}

/** Brings the help into view and lets a screen reader begin there. */
function reveal(aside: HTMLElement | null): void {
  const heading = aside?.querySelector<HTMLElement>('#help-heading');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
