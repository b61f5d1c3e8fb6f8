import type { Bridge } from '#shared/ipc/channels';
import type { Announce } from '../editing/announcer';
import type { EditingSession, OpenedDraft } from '../editing/session';

interface GoOnNeeds {
  readonly bridge: Bridge;
  readonly announce: Announce;
  /** The draft that is open, if any. */
  readonly session: () => EditingSession | undefined;
  readonly openDraft: (draft: OpenedDraft) => Promise<void>;
  /** Goes to the list. */
  readonly leaveUnsaved: (nothing: undefined) => void;
}

/**
 * What is done when the data folder may be written in again, which somebody else may have changed meanwhile: what only
 * this window holds is saved, else the open draft is read anew. Until that is done nothing can be typed: it would be
 * typed on top of what is not there any more.
 */
export async function goOnAgain(needs: GoOnNeeds): Promise<void> {
  const { bridge, announce, session, openDraft, leaveUnsaved } = needs;
  if (session()?.isUnsaved() === true) await session()?.autosave.flush();
  else {
    const id = session()?.id;
    const answer = id === undefined ? undefined : await bridge.call['drafts:open']({ id });
    if (answer?.ok && answer.value.outcome === 'opened') await openDraft(answer.value.draft);
    else if (answer !== undefined) {
      leaveUnsaved(undefined);
      if (answer.ok && answer.value.outcome === 'failed') {
        announce(answer.value.message, 'problem');
        return;
      }
    }
  }
  announce('现在可以填写了。');
}
