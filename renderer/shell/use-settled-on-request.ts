import { type RefObject, useEffect } from 'react';
import type { Bridge } from '#shared/ipc/channels';
import type { EditingSession } from '../editing/session';

/**
 * Answers whoever asks whether everything is saved, before the window closes or the computer sleeps. It listens for as
 * long as the page is there: a draft is open before its screen is drawn, and a page that kept silent in between was
 * told to be hanging.
 */
export function useSettledOnRequest(bridge: Bridge, open: RefObject<EditingSession | undefined>): void {
  useEffect(
    () =>
      bridge.on['flush-requested'](async () => {
        const answer = await open.current?.settle();
        await bridge.call['window:flushed'](
          answer?.outcome === 'failed' ? { saved: false, message: answer.message } : { saved: true },
        );
      }),
    [bridge, open],
  );
}
