import { useEffect } from 'react';
import type { Bridge } from '#shared/ipc/channels';
import type { Announce } from '../editing/announcer';
import type { EditingSession, OpenedDraft } from '../editing/session';

interface OursAgainNeeds {
  readonly bridge: Bridge;
  readonly announce: Announce;
  /** The draft that is open, if any. */
  readonly session: EditingSession | undefined;
  readonly openDraft: (draft: OpenedDraft) => Promise<void>;
  /** Goes to the list. */
  readonly leaveUnsaved: (nothing: undefined) => void;
}

/**
 * Goes on once the data folder may be written in again, which somebody else may have changed meanwhile: what only this
 * window holds is saved, else the open draft is read anew.
 */
export function useOursAgain({ bridge, announce, session, openDraft, leaveUnsaved }: OursAgainNeeds): void {
  useEffect(() => {
    const goOn = async () => {
      if (session?.isUnsaved() === true) await session.autosave.flush();
      else if (session !== undefined) {
        const answer = await bridge.call['drafts:open']({ id: session.id });
        if (answer.ok && answer.value.outcome === 'opened') await openDraft(answer.value.draft);
        else {
          leaveUnsaved(undefined);
          if (answer.ok && answer.value.outcome === 'failed')
            return announce(answer.value.message, 'problem');
        }
      }
      return announce('现在可以填写了。');
    };
    return bridge.on['folder-changed'](({ standing }) => {
      if (standing === 'ours') void goOn();
    });
  }, [bridge, announce, session, openDraft, leaveUnsaved]);
}
