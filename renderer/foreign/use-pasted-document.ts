import { useEffect } from 'react';
import { type ForeignSource, pastedHtml } from './foreign-source';

/** Fields take their own pastes. */
const FIELDS = 'input, textarea, select';

/** Takes a report that is pasted into the window, not into a field of it: a web page, or a table of one. */
export function usePastedDocument(onPasted: (source: ForeignSource) => void, isListening: boolean): void {
  useEffect(() => {
    if (!isListening) return undefined;
    const take = (event: ClipboardEvent) => {
      const html = pastedHtml(event.clipboardData);
      const isOverlaid = document.querySelector('[role="dialog"]') !== null;
      if (
        html === undefined ||
        isOverlaid ||
        (event.target instanceof Element && event.target.matches(FIELDS))
      )
        return;
      event.preventDefault();
      onPasted({ html });
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [onPasted, isListening]);
}
