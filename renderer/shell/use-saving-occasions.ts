import { useEffect } from 'react';
import type { EditingSession } from '../editing/session';

/**
 * Saves at once whenever the person leaves a field or the window, and holds saving back while a Chinese input method
 * composes.
 */
export function useSavingOccasions(session: EditingSession): void {
  useEffect(() => {
    const { autosave } = session;
    const leave = () => void autosave.flush();
    // A field is left by the very key whose findings are awaited: they are painted first.
    const leaveField = () => requestAnimationFrame(() => setTimeout(leave));
    const listeners = [
      ['focusout', leaveField],
      ['blur', leave],
      ['compositionstart', autosave.hold],
      ['compositionend', autosave.release],
    ] as const;
    for (const [name, listener] of listeners) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener);
    };
  }, [session]);
}
