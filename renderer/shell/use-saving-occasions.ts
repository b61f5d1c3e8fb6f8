import { useEffect } from 'react';
import type { Bridge } from '#shared/ipc/channels';
import type { EditingSession } from '../editing/session';

/**
 * Saves at once whenever the person leaves a field or the window or the program is to close, and holds saving back
 * while a Chinese input method composes.
 */
export function useSavingOccasions(session: EditingSession, bridge: Bridge): void {
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

  useEffect(
    () =>
      bridge.on['flush-requested'](async () => {
        const answer = await session.settle();
        await bridge.call['window:flushed'](
          answer.outcome === 'saved' ? { saved: true } : { saved: false, message: answer.message },
        );
      }),
    [session, bridge],
  );
}
