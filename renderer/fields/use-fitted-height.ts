import { type RefObject, useEffect } from 'react';
import { refitTextarea } from './growing-textarea';

/** Fits a text area to its text again when its width has changed. */
export function useFittedHeight(area: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    let width = 0;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined || entry.contentRect.width === width) return;
      width = entry.contentRect.width;
      // A height set inside the observer would be reported as a loop.
      requestAnimationFrame(() => refitTextarea(element));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [area]);
}
